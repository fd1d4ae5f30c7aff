import { TIES, WORDS_BEFORE_NAMES, type Tie } from "../vocabulary/permission-words.js";

/**
 * What stands between two names of permissions: the end of a list, a comma, a comma and an `and`, a word for both, or none of these.
 */
export type ScopeLink = "line" | "comma" | "comma-and" | "other" | Tie;

/** A link, and where in the text between the names its word stands. */
export interface LinkFound {
  readonly link: ScopeLink;
  readonly start: number;
  readonly length: number;
}

/** What stands before nearly every name: nothing, or a comma. */
const USUAL_LINKS: ReadonlyMap<string, LinkFound> = new Map(["", ", "].map((text) => [text, readLink(text)]));

/**
 * Reads the text between two names of permissions.
 *
 * A comma or a semicolon always separates; a line break does unless a word says that the names belong together.
 * Only a word directly before the second name ties, not one in the prose between; what is in parentheses is passed over.
 */
export function linkBetween(text: string): LinkFound {
  return USUAL_LINKS.get(text) ?? readLink(text);
}

function readLink(text: string): LinkFound {
  const words = [...text.replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length)).matchAll(/[A-Za-z]+|[+&,;\n\v]/g)];
  const marks = new Set(words.map(([word]) => word));
  const breaks = marks.has("\n") || marks.has("\v");
  const spoken = words.filter(([word]) => /\w|[+&]/.test(word));
  while (WORDS_BEFORE_NAMES.has(spoken.at(-1)?.[0].toLowerCase() ?? "")) spoken.pop();
  const phrase = ` ${spoken.map(([word]) => word.toLowerCase()).join(" ")}`;
  const tie = TIES.find((candidate) => phrase.endsWith(` ${candidate.phrase}`))?.tie;
  const last = tie && spoken.at(-1);
  const place = { start: last?.index ?? 0, length: last?.[0].length ?? text.length };
  if (marks.has(";")) return { link: "line", ...place };
  if (marks.has(",")) return { link: commaLink(tie, breaks), ...place };
  return { link: tie ?? (breaks ? "line" : "other"), ...place };
}

function commaLink(tie: Tie | undefined, breaks: boolean): ScopeLink {
  if (tie === "and") return "comma-and";
  return breaks ? "line" : "comma";
}
