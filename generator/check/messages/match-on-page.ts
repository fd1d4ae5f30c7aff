import type { Operation, OperationPath } from "../../model/schema.js";
import type { Page } from "../../parse/page.js";
import { matchUrl, type TargetMatch } from "./match-target.js";
import { readUrl, type RequestUrl } from "./request-url.js";
import type { TargetFault } from "./target-fault.js";

/** System segments that may follow what they are about, documented or not. */
const TAILS: ReadonlySet<string> = new Set(["$count", "$ref", "$value"]);

/** Faults of arguments: the path is the documented one all the same. */
const ARGUMENT_FAULTS: ReadonlySet<TargetFault["kind"]> = new Set<TargetFault["kind"]>([
  "argument-quotes",
  "misspelt-argument",
  "missing-argument",
  "unknown-argument",
]);

/** A page with more paths of one method is a list, whose examples show little of each. */
const MAX_PATHS = 150;

/**
 * Finds the documented request of a page that a request is or is nearest to.
 *
 * @returns undefined where the page documents no request with that method, or more than can be compared
 */
export function matchOnPage(method: string, url: RequestUrl, operations: readonly Operation[], page: Page): TargetMatch | undefined {
  const alike = operations.filter((operation) => operation.method === method).flatMap(({ paths }) => paths);
  const match = alike.length > MAX_PATHS ? undefined : matchUrl({ paths: alike }, url);
  if (match === undefined || isDocumented(match)) return match;
  // A documented line that is understood otherwise than it is written is documented as it is written, too.
  const written = matchUrl({ paths: writtenPaths(method, page) }, url);
  return written !== undefined && isDocumented(written) ? written : match;
}

/** The request lines of a page as they are written. */
function writtenPaths(method: string, page: Page): readonly OperationPath[] {
  const lines = page.operations.flatMap(({ requests }) => requests).filter((line) => line.method.value.toUpperCase() === method);
  return lines.map(({ raw }) => ({
    template: readUrl(raw.value).path.text.replace(/<([^<>]*)>/g, "{$1}"),
    parameters: [],
    origin: { page: page.path, span: raw.span },
  }));
}

/**
 * The faults that make a request another than the documented one: a namespace that is left out, a cast, and a system segment at the end
 * of what is documented do not, nor does what is wrong with arguments.
 */
export function pathFaults({ faults, url }: TargetMatch): readonly TargetFault[] {
  const last = url.segments.at(-1);
  return faults.filter((fault) => {
    if (fault.kind === "cast" || fault.kind === "qualified" || ARGUMENT_FAULTS.has(fault.kind)) return false;
    return !(fault.kind === "extra-segment" && fault.found === last && TAILS.has(fault.found.text));
  });
}

/** Whether a request is of a documented path, but for its arguments and the case of its names. */
export function isDocumented(match: TargetMatch): boolean {
  return pathFaults(match).every(({ kind }) => kind === "case");
}

/** Whether a request is of a documented path with nothing behind it, such as a count. */
export function isExact({ faults }: TargetMatch): boolean {
  return faults.every(({ kind }) => kind === "case" || kind === "cast" || kind === "qualified");
}
