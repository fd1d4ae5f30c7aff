import type { Operation, OperationResponse } from "../../model/schema.js";
import type { OpenApiContext } from "./context.js";
import { recordOf, type NamedMap } from "./record.js";
import { responseObject, type ResponseObject } from "./response-object.js";
import { append } from "../../text/append.js";

/** @see https://spec.openapis.org/oas/v3.1.1#responses-object */
export type ResponsesObject = NamedMap<ResponseObject>;

/** What the operations on one method of one path answer, by status; `default` where nothing is documented. */
export function responsesObject(operations: readonly Operation[], context: OpenApiContext): ResponsesObject {
  const groups = new Map<string, [OperationResponse, ...OperationResponse[]]>();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const key = statusKey(response.status);
    append(groups, key, response);
  }
  if (groups.size === 0) return { default: { description: "Not documented" } };
  return recordOf([...groups].map(([key, group]) => [key, responseObject(key, group, context)] as const));
}

function statusKey(status: number): string {
  const key = String(status);
  return /^[1-5]\d\d$/.test(key) ? key : "default";
}
