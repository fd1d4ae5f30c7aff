import type { OperationDeclaration, PathSegment, RequestTemplate, ResponseClaim } from "../parse/page.js";
import { append } from "../text/append.js";

/** Last segments that change what a request is about: to the raw content of what stands before, or to how many there are. */
export type Tail = "$value" | "$count";

/** The tail of a path. */
export function tailOf(segments: readonly PathSegment[]): Tail | undefined {
  const last = segments.at(-1);
  const text = last?.kind === "literal" ? last.text.toLowerCase() : undefined;
  return text === "$value" || text === "$count" ? text : undefined;
}

/** Parts an operation some of whose paths lead to something else than the others. What the page says is said of the others. */
export function splitByTail(operation: OperationDeclaration): readonly OperationDeclaration[] {
  const parts = new Map<Tail | undefined, RequestTemplate[]>();
  for (const request of operation.requests) {
    const tail = tailOf(request.segments);
    append(parts, tail, request);
  }
  if (parts.size < 2) return [operation];
  return [...parts].map(([tail, requests]) => {
    const isRead = requests[0]?.method.value.toUpperCase() === "GET";
    if (!isRead) return { ...operation, requests };
    const { response } = operation;
    return { ...operation, requests, response: tail === undefined ? describedBy(response) : responseOf(tail, response) };
  });
}

/** Beside a request for the bytes, the page's sentence about something else is about what describes them. */
function describedBy({ described, ...said }: ResponseClaim): ResponseClaim {
  return described === undefined ? said : { ...said, kind: "typed", type: described };
}

function responseOf(tail: Tail, said: ResponseClaim): ResponseClaim {
  const { span } = said;
  const common = { statuses: said.statuses.filter(({ value }) => value === 200), delta: false, ...(span && { span }) };
  if (tail === "$value") return { ...common, kind: "stream" };
  return { ...common, kind: "text", mediaType: "text/plain" };
}
