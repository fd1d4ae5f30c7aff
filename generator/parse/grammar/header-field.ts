import { spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import type { Line } from "../../text/lines.js";
import { located } from "../../text/span.js";
import type { HeaderField } from "../page.js";
import { COMMON_HEADERS } from "../vocabulary/http-words.js";

/** The header fields at the start of some lines. */
export interface HeaderReading {
  readonly headers: readonly HeaderField[];
  /** How many lines they take, with the blank ones around them. */
  readonly used: number;
  /** Whether a blank line stands before the first. */
  readonly blankBefore: boolean;
}

/** A name, a colon and a value; `//` behind the colon makes it an address. */
const FIELD = /^\s*([A-Za-z][\w.-]*)\s*:(?!\/\/)(.*)$/;
/** A field whose colon is missing. */
const FIELD_WITHOUT_COLON = /^\s*([A-Za-z][A-Za-z-]*)[ \t]+(\S.*)$/;

/** Reads header fields up to the first line that is none. A body may follow them without a blank line. */
export function readHeaders(content: EmbeddedText, lines: readonly Line[]): HeaderReading {
  const headers: HeaderField[] = [];
  const start = lines.findIndex((line) => line.text.trim() !== "");
  if (start < 0) return { headers, used: lines.length, blankBefore: false };
  // Behind a blank line only a block that consists of fields is no body.
  const blankBefore = start > 0;
  if (blankBefore && !isFieldBlock(lines.slice(start))) return { headers, used: start, blankBefore: false };
  let used = start;
  for (let line = lines[used]; line !== undefined; line = lines[used]) {
    const field = fieldOf(content, line);
    if (field === undefined) break;
    headers.push(field);
    used++;
  }
  return { headers, used, blankBefore: blankBefore && headers.length > 0 };
}

function isFieldBlock(lines: readonly Line[]): boolean {
  for (const line of lines) {
    if (line.text.trim() === "" || /^\s*[[{<`]/.test(line.text)) return true;
    if (!/^\s*[A-Za-z][\w.-]*\s*:\s/.test(line.text) && !isCommonField(line.text)) return false;
  }
  return true;
}

function isCommonField(line: string): boolean {
  return COMMON_HEADERS.has((FIELD.exec(line) ?? FIELD_WITHOUT_COLON.exec(line))?.[1]?.toLowerCase() ?? "");
}

function fieldOf(content: EmbeddedText, line: Line): HeaderField | undefined {
  const whole = FIELD.exec(line.text);
  const [, name, written = ""] = whole ?? (isCommonField(line.text) ? FIELD_WITHOUT_COLON.exec(line.text) : null) ?? [];
  if (name === undefined) return undefined;
  const value = written.trim();
  const nameAt = line.start + line.text.indexOf(name);
  const valueEnd = line.start + line.text.trimEnd().length;
  return {
    name: located(name, spanInFile(content, nameAt, nameAt + name.length)),
    value: located(value, spanInFile(content, valueEnd - value.length, valueEnd)),
    ...(whole === null && { noColon: true }),
  };
}
