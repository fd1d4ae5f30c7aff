import type { OperationDeclaration, RequestTemplate } from "../parse/page.js";

/** An operation with other request lines; itself where they are its own, as most are: operations are large, and copies of them cost. */
export function withRequests(operation: OperationDeclaration, requests: readonly RequestTemplate[]): OperationDeclaration {
  const isSame = requests.length === operation.requests.length && requests.every((request, index) => request === operation.requests[index]);
  return isSame ? operation : { ...operation, requests };
}
