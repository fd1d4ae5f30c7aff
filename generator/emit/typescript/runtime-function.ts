import type { Operation } from "../../model/schema.js";
import { isPaged } from "./operation-result.js";
import { systemOptions } from "./query-options.js";

/** The function of the runtime that makes an operation's requests: one that only writes needs no code for queries and redirects. */
export function runtimeFunction(operation: Operation): "call" | "callPaged" | "callWrite" {
  if (isPaged(operation)) return "callPaged";
  return isPlainWrite(operation) ? "callWrite" : "call";
}

function isPlainWrite(operation: Operation): boolean {
  const { method, queryParameters, responses } = operation;
  const hasQuery = queryParameters.length > 0 || systemOptions(operation).length > 0;
  return method !== "GET" && method !== "HEAD" && !hasQuery && !responses.some(({ kind }) => kind === "redirect");
}
