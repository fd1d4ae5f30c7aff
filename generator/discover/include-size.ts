import { includeTargets } from "./include-directive.js";

/** A file that is read into a page. */
export interface IncludedText {
  /** Path below the root of the run. */
  readonly path: string;
  readonly text: string;
}

/**
 * Whether a page with everything put in the place of its directives is longer than a limit.
 *
 * Stops as soon as it is: files that include each other twice would double at every level.
 */
export function expandsBeyond(limit: number, text: string, includes: ReadonlyMap<string, IncludedText>): boolean {
  if (includes.size === 0) return false;
  const targets = new Map(
    [...includes].map(([target, { text: included }]) => [target, includeTargets(included).map(({ value }) => value)]),
  );
  let length = text.length;
  const open = new Set<string>();
  const expand = (named: readonly string[]): boolean =>
    named.some((target) => {
      const included = includes.get(target);
      if (included === undefined || open.has(target)) return false;
      length += included.text.length;
      if (length > limit) return true;
      open.add(target);
      const beyond = expand(targets.get(target) ?? []);
      open.delete(target);
      return beyond;
    });
  return expand(includeTargets(text).map(({ value }) => value));
}
