import { linesOf } from "../text/lines.js";
import { located, type Located } from "../text/span.js";

/** A path of an include directive, as written and where. */
export type IncludeTarget = Located<string>;

/** Longer directives are none; the bound keeps the search linear. */
const MAX_LENGTH = 1000;
const START = /\[!include/gi;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/**
 * Finds the directives that include another file: `[!INCLUDE [title](path)]`, outside of fences and comments.
 *
 * @returns the paths in the order of the text
 */
export function includeTargets(text: string): readonly IncludeTarget[] {
  if (text.search(START) === -1) return [];
  const targets: IncludeTarget[] = [];
  let fence: string | undefined;
  let comment = false;
  for (const { text: line, start } of linesOf(text)) {
    const mark = comment ? undefined : FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else {
      if (!comment && line.includes("[!")) targets.push(...targetsIn(line, start));
      if (line.includes("--")) comment = staysComment(line, comment);
    }
  }
  return targets;
}

/** Whether a comment is open at the end of a line. */
function staysComment(line: string, open: boolean): boolean {
  return open
    ? line.lastIndexOf("-->") < Math.max(0, line.lastIndexOf("<!--")) || !line.includes("-->")
    : line.lastIndexOf("<!--") > line.lastIndexOf("-->");
}

function targetsIn(line: string, at: number): IncludeTarget[] {
  const targets: IncludeTarget[] = [];
  for (const match of line.matchAll(START)) {
    const found = /^\[!include[ \t]*\[[^\]]*\]\(([^)\s]+)[^)]*\)/i.exec(line.slice(match.index, match.index + MAX_LENGTH));
    const target = found?.[1];
    if (found === null || target === undefined) continue;
    const start = at + match.index + found[0].indexOf(`](${target}`) + 2;
    targets.push(located(target, { start, end: start + target.length }));
  }
  return targets;
}
