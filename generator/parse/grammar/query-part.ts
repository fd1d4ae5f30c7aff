import { spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import type { QueryPart } from "../page.js";
import { indexOutsideBrackets, splitOutsideBrackets } from "./bracket-scan.js";
import { placeholderName } from "./call-argument.js";

/** Splits the text behind the question mark of a target into its parts. */
export function parseQuery(line: EmbeddedText, start: number, end: number): readonly QueryPart[] {
  return splitOutsideBrackets(line.text.slice(start, end), "&").flatMap((part) => {
    const written = line.text.slice(start + part.start, start + part.end);
    const trimmed = written.trim();
    if (trimmed === "") return [];
    const from = start + part.start + written.length - written.trimStart().length;
    return [queryPart(trimmed, spanInFile(line, from, from + trimmed.length))];
  });
}

/** A colon where an equals sign belongs is understood. */
function queryPart(written: string, span: QueryPart["span"]): QueryPart {
  const equals = indexOutsideBrackets(written, "=");
  const at = equals >= 0 ? equals : indexOutsideBrackets(written, ":");
  if (at <= 0) return { name: written, span };
  const name = written.slice(0, at).trim();
  const value = written.slice(at + 1).trim();
  const placeholder = placeholderName(/^'([^']*)'$/.exec(value)?.[1] ?? value);
  return { name, value, ...(placeholder !== undefined && { placeholder: placeholder === "" ? name : placeholder }), span };
}
