// Objects of the directory, by their identifiers.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import type { AnyDirectoryObject } from "docwright-client/v1.0";
import { getByIds } from "docwright-client/v1.0/directoryObjects";
import { client } from "../sign-in.js";

function nameOf(object: AnyDirectoryObject): string {
  switch (object["@odata.type"]) {
    case "#microsoft.graph.user":
    case "#microsoft.graph.device":
      return object.displayName ?? "";
    case "#microsoft.graph.group":
      return `${object.displayName ?? ""} (${object.visibility ?? "?"})`;
    default:
      return object.id ?? "";
  }
}

const ids = ["4562bcc8-c436-4f95-b7c0-4f8ce89dca5e", "02bd9fd6-8f93-4758-87c3-1fb73740a315"];
const names: string[] = [];
for await (const object of getByIds(client, {}, { body: { ids, types: ["user", "group"] } })) names.push(nameOf(object));
assert.deepEqual(names, ["Ingrid Solheim", "North shore (Private)"]);

await assert.rejects(getByIds(client, {}, { body: { ids: ["refused"] } }).toArray(), (error) => isApiError(error, "itemNotFound"));
