import type { Operation, OperationPath } from "../../model/schema.js";
import { alignClosely, alignPath, type Align } from "./align-path.js";
import { readPattern, type SegmentPattern } from "./path-pattern.js";
import { readUrl, type RequestUrl } from "./request-url.js";
import type { PathValue, TargetFault } from "./target-fault.js";

/** The documented path that a request is of, or is nearest to. Offsets are those of the request's target. */
export interface TargetMatch {
  readonly path: OperationPath;
  /** Where the two disagree, in the order of the path; empty where the request is exactly one of the path. */
  readonly faults: readonly TargetFault[];
  /** Values of the path's parameters, in the order of the path. */
  readonly values: readonly PathValue[];
  readonly url: RequestUrl;
}

/**
 * Finds the documented path that a request's target is of.
 *
 * A key may stand behind a slash or in parentheses, an argument in any order or behind an alias, and the target may be absolute or not:
 * these are no disagreements. A placeholder for several segments takes as many as the rest of the path leaves it.
 *
 * @param target - as written: `https://graph.microsoft.com/v1.0/users('a%20b')/messages?$top=5`
 * @returns the path with the fewest disagreements, of equal ones the one with most fixed segments, then the first; undefined where the
 *   operation has none that can be compared
 */
export function matchTarget(operation: Pick<Operation, "paths">, target: string): TargetMatch | undefined {
  return matchUrl(operation, readUrl(target));
}

/** As `matchTarget`, with a target that is read already. */
export function matchUrl(operation: Pick<Operation, "paths">, url: RequestUrl): TargetMatch | undefined {
  return matchClosely(operation, url) ?? bestOf(operation, url, alignPath);
}

/** As `matchUrl`, for targets that are less than a whole segment apart from a documented path; others are not looked into. */
export function matchClosely(operation: Pick<Operation, "paths">, url: RequestUrl): TargetMatch | undefined {
  return bestOf(operation, url, alignClosely);
}

function bestOf({ paths }: Pick<Operation, "paths">, url: RequestUrl, align: Align): TargetMatch | undefined {
  let least = Infinity;
  let best: TargetMatch | undefined;
  for (const path of paths) {
    const aligned = align(patternsOf(path), url, least);
    if (aligned === undefined) continue;
    least = aligned.cost;
    best = { path, faults: aligned.faults, values: aligned.values, url };
  }
  return best;
}

/** What paths ask for: each is held against many requests. */
const PATTERNS = new WeakMap<OperationPath, readonly SegmentPattern[]>();

function patternsOf(path: OperationPath): readonly SegmentPattern[] {
  const known = PATTERNS.get(path) ?? readPattern(path.template);
  PATTERNS.set(path, known);
  return known;
}
