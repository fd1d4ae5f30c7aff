import type { Operation } from "../../model/schema.js";
import { matchUrl, type TargetMatch } from "./match-target.js";
import { isDocumented } from "./match-on-page.js";
import { readUrl, type RequestUrl } from "./request-url.js";

/** So many operations must list two beginnings side by side before one stands for the other elsewhere. */
const FEWEST_OPERATIONS = 5;

/** Beginnings of more segments are about one resource. */
const MAX_SEGMENTS = 2;

/** More paths of an operation are not compared in pairs. */
const MAX_PATHS = 20;

/** Beginnings of paths that the documentation uses one for the other, as `/me` and `/users/{id}`. */
export class PathAliases {
  readonly #others = new Map<string, Set<string>>();

  constructor(operations: readonly Operation[]) {
    const counts = new Map<string, number>();
    for (const { paths } of operations) {
      const templates = paths.slice(0, MAX_PATHS).map(({ template }) => template.split("/").slice(1));
      const pairs = new Set(templates.flatMap((first) => templates.flatMap((second) => beginningsOf(first, second) ?? [])));
      for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    for (const [pair, count] of counts) {
      const [first = "", second = ""] = pair.split("\n");
      if (count >= FEWEST_OPERATIONS) this.#others.set(first, (this.#others.get(first) ?? new Set()).add(second));
    }
  }

  /** Whether a request is of one of the paths if it begins in another way. */
  matches({ path, segments }: RequestUrl, match: TargetMatch): boolean {
    for (let length = 1; length <= Math.min(MAX_SEGMENTS, segments.length); length++) {
      const taken = segments.slice(0, length);
      const rest = path.text.slice((taken.at(-1)?.end ?? path.start) - path.start);
      for (const [beginning, others] of this.#others) {
        const names = beginning.split("/");
        if (names.length !== length || !names.every((name, index) => name === "{}" || name === taken[index]?.text)) continue;
        for (const other of others) {
          if (!mayBegin(match.path.template, other)) continue;
          const moved = matchUrl({ paths: [match.path] }, readUrl(`/${other.replaceAll("{}", "{key}")}${rest}`));
          if (moved !== undefined && isDocumented(moved)) return true;
        }
      }
    }
    return false;
  }
}

/** Whether a path may be of another's beginning: words for words of the same letters, which most are not. */
function mayBegin(template: string, beginning: string): boolean {
  const [first = "", second = ""] = [template.split("/", 2)[1], beginning.split("/", 1)[0]];
  return first.toLowerCase() === second.toLowerCase() || !/^\w+$/.test(first) || !/^\w+$/.test(second);
}

/** What two paths with the same end begin with, keys without their names; undefined where that is long, or one has no beginning. */
function beginningsOf(first: readonly string[], second: readonly string[]): string | undefined {
  let same = 0;
  while (same < Math.min(first.length, second.length) && first.at(-1 - same) === second.at(-1 - same)) same++;
  const starts = [first, second].map((path) => path.slice(0, path.length - same).map((name) => (name.startsWith("{") ? "{}" : name)));
  const isShort = starts.every(({ length }) => length > 0 && length <= MAX_SEGMENTS);
  return isShort && same > 0 ? starts.map((start) => start.join("/")).join("\n") : undefined;
}
