import type { OperationDeclaration, Page, RequestTemplate } from "../parse/page.js";
import type { PathTypes } from "./path-type.js";

/** A part of an operation whose paths all lead to one thing or all to several. */
export interface ArityPart {
  readonly operation: OperationDeclaration;
  /** Whether they lead to several; absent where the page does not mix. */
  readonly several?: boolean;
}

/**
 * Parts an operation that reads, some of whose paths lead to a collection and others to one of its elements: what returns pages of
 * results and what returns an object are two functions to a caller.
 */
export function splitByArity(operation: OperationDeclaration, page: Page, paths: PathTypes): readonly ArityPart[] {
  const { requests } = operation;
  if (requests[0]?.method.value.toUpperCase() !== "GET") return [{ operation }];
  const lists = requests.map(({ segments }) => paths.follow(segments, page).type).map((type) => type && type.kind === "collection");
  if (!lists.includes(true) || !lists.includes(false)) return [{ operation }];
  // Where a path leads nowhere known, what the page says first is said of it.
  const first = lists.find((list) => list !== undefined);
  const part = (wanted: boolean): readonly RequestTemplate[] => requests.filter((_, index) => (lists[index] ?? first) === wanted);
  return [first === true, first !== true].map((several) => ({ operation: { ...operation, requests: part(several) }, several }));
}
