import { spanInFile, type EmbeddedText } from "../../text/embedded-text.js";
import type { PathSegment } from "../page.js";
import type { Reading } from "../reading.js";
import { ELISIONS } from "../vocabulary/http-words.js";
import { bracketEnds, splitOutsideBrackets } from "./bracket-scan.js";
import { parseArguments, placeholderName } from "./call-argument.js";
import { isSampleValue } from "./sample-value.js";

/** A segment of the path in the line's text. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a path into segments; a finding for each that is malformed. */
export function parsePath(line: EmbeddedText, start: number, end: number, reading: Reading): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  let addressing = false;
  const parts = splitOutsideBrackets(line.text.slice(start, end), "/");
  parts.forEach((part, index) => {
    const piece = trimmedPiece(line.text, start + part.start, start + part.end);
    if (piece.text === "") {
      // The first is empty before the leading slash, the last behind a trailing one.
      if (index > 0 && index < parts.length - 1) malformed(line, piece, "a segment is empty", reading);
      return;
    }
    const sample = addressing ? undefined : sampleValue(line, piece, segments.at(-1), reading);
    segments.push(...(sample ? [sample] : segmentsOf(line, piece, addressing, reading)));
    if (piece.text.endsWith(":")) addressing = !addressing;
    if (addressing) reading.saw("request/path-addressing");
  });
  return segments;
}

function trimmedPiece(text: string, start: number, end: number): Piece {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  const trimmed = written.trim();
  return { text: trimmed, start: start + lead, end: start + lead + trimmed.length };
}

/** One segment, or two where the slash before `$ref` and its like is missing. */
function segmentsOf(line: EmbeddedText, piece: Piece, addressing: boolean, reading: Reading): PathSegment[] {
  const glued = /^(.*[})>])(\$[A-Za-z]+)$/s.exec(piece.text);
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    const cut = piece.start + glued[1].length;
    malformed(line, piece, "the slash before the last name is missing", reading);
    return [
      segment(line, { text: glued[1], start: piece.start, end: cut }, addressing, reading),
      segment(line, { text: glued[2], start: cut, end: piece.end }, addressing, reading),
    ];
  }
  return [segment(line, piece, addressing, reading)];
}

function segment(line: EmbeddedText, piece: Piece, path: boolean, reading: Reading): PathSegment {
  return call(line, piece, reading) ?? parameter(line, piece, path, reading) ?? literal(line, piece, reading);
}

const NAME = /^(?:[A-Za-z_$~][\w.$-]*)?$/;

/** `name(…)` with something or nothing behind it. */
function call(line: EmbeddedText, piece: Piece, reading: Reading): PathSegment | undefined {
  const open = piece.text.indexOf("(");
  if (open < 0) return undefined;
  const name = piece.text.slice(0, open);
  if (!NAME.test(name)) return undefined;
  const inside = piece.text.slice(open + 1, bracketEnds(piece.text).get(open) ?? piece.text.length);
  const close = open + 1 + inside.length;
  // A placeholder that was written with the wrong brackets.
  if (name === "" && close === piece.text.length - 1 && /^[A-Za-z][\w-]*$/.test(inside)) return undefined;
  const span = spanInFile(line, piece.start, piece.end);
  if (close === piece.text.length) {
    malformed(line, piece, "a parenthesis is not closed", reading);
  }
  const given = parseArguments(line, piece.start + open + 1, piece.start + close);
  reading.saw(given.length === 0 || given.some((argument) => argument.name !== undefined) ? "request/function" : "request/key-predicate");
  if (inside.includes("<")) reading.saw("request/angle-placeholder");
  return { kind: "call", name, arguments: given, suffix: piece.text.slice(close + 1), span };
}

/** Brackets around a placeholder that has a segment, or a part of one, to itself. */
const PLACEHOLDER = /\{[^{}]*\}|<[^<>]*>/;

function parameter(line: EmbeddedText, piece: Piece, path: boolean, reading: Reading): PathSegment | undefined {
  const span = spanInFile(line, piece.start, piece.end);
  const wrong = /^\(([A-Za-z][\w-]*)\)$/.exec(piece.text);
  if (wrong?.[1] !== undefined) {
    malformed(line, piece, "the placeholder stands in parentheses", reading);
    return { kind: "parameter", name: wrong[1], prefix: "", suffix: "", path, span };
  }
  const match = PLACEHOLDER.exec(piece.text);
  if (match === null) return undefined;
  const written = match[0];
  const prefix = piece.text.slice(0, match.index);
  const rest = piece.text.slice(match.index + written.length);
  if (written.startsWith("<")) reading.saw("request/angle-placeholder");
  const alternative = /^\s*\|\s*([\w-]+)$/.exec(rest)?.[1];
  if (alternative !== undefined) {
    malformed(line, piece, "the alternative stands outside the braces", reading);
    return named(`${placeholderName(written) ?? ""} | ${alternative}`, prefix, "", path);
  }
  if (PLACEHOLDER.test(rest)) malformed(line, piece, "a segment has two placeholders", reading);
  else if (/[{}<>]/.test(prefix + rest)) malformed(line, piece, "a brace has no counterpart", reading);
  return named(placeholderName(written) ?? "", prefix, rest, path);

  function named(name: string, before: string, behind: string, several: boolean): PathSegment {
    if (/^id$/i.test(name)) reading.saw("request/template");
    else reading.saw(name.includes("|") ? "request/alternative-key" : "request/named-placeholder");
    return { kind: "parameter", name, prefix: before, suffix: behind, path: several, span };
  }
}

/** The key of something that exists, behind the name of what it is a key of: a placeholder in all but its spelling. */
function sampleValue(line: EmbeddedText, piece: Piece, before: PathSegment | undefined, reading: Reading): PathSegment | undefined {
  if (before?.kind !== "literal" || !/^[A-Za-z_][\w.-]*$/.test(before.text)) return undefined;
  const suffix = piece.text.endsWith(":") ? ":" : "";
  const value = piece.text.slice(0, piece.text.length - suffix.length);
  if (!isSampleValue(value)) return undefined;
  const span = spanInFile(line, piece.start, piece.end);
  reading.report("request/sample-value", span, { value, owner: before.text });
  return { kind: "parameter", name: "id", prefix: "", suffix, path: false, span };
}

/** A qualified name: at least one dot between identifiers. */
const CAST = /^[A-Za-z_]\w*\.[A-Za-z_][\w.]*$/;
const LITERAL = /^[\w$.~:%@!+,;=*'#&-]+$/;

function literal(line: EmbeddedText, piece: Piece, reading: Reading): PathSegment {
  // What leaves segments out is well read; that it cannot be called is found where it is to become a path.
  if (!ELISIONS.has(piece.text) && !LITERAL.test(piece.text))
    malformed(line, piece, "a segment is neither a name nor a placeholder", reading);
  if (piece.text === "$ref") reading.saw("request/ref");
  if (piece.text === "$value") reading.saw("request/value");
  if (piece.text === "$count") reading.saw("request/count");
  if (CAST.test(piece.text)) reading.saw("request/cast");
  return { kind: "literal", text: piece.text, span: spanInFile(line, piece.start, piece.end) };
}

function malformed(line: EmbeddedText, piece: Piece, reason: string, reading: Reading): void {
  reading.report("request/malformed-path", spanInFile(line, piece.start, Math.max(piece.end, piece.start + 1)), {
    text: piece.text === "" ? "/" : piece.text,
    reason,
  });
}
