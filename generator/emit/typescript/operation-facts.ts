import type { Operation } from "../../model/schema.js";
import type { Data } from "./literal.js";
import { readingOf } from "./operation-result.js";
import { pathTemplate } from "./path-template.js";

/** What the runtime takes to make the requests of an operation and to read its answers: its `Operation`. */
export function operationFacts(operation: Operation, version: string): Readonly<Record<string, Data | undefined>> {
  const { id, method, requestBody } = operation;
  return {
    id,
    method,
    version,
    paths: [...new Set(operation.paths.map((path) => pathTemplate(path).text))],
    returns: readingOf(operation),
    contentType: requestBody?.kind === "media" ? requestBody.mediaType : undefined,
  };
}
