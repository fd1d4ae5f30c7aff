import { readFileSync, statSync } from "node:fs";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { hash } from "../text/hash.js";
import { decodeText } from "./decode.js";
import { createDocFile, type DocFile } from "./doc-file.js";
import { reasonOf } from "./fault.js";

/** Longer files are no pages; they are not even opened. */
export const MAX_FILE_SIZE = 1024 * 1024;

/** A file, or why there is none. */
export type Reading =
  | { readonly kind: "read"; readonly file: DocFile; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "dropped"; readonly diagnostic: Diagnostic };

/** How a file is called. */
export interface FilePaths {
  readonly absolute: string;
  readonly path: string;
  readonly rootPath: string;
}

const START = { start: 0, end: 0 };

/** Reads a Markdown file; one that is unreadable, binary or too large is dropped with a finding. */
export function readDocFile(paths: FilePaths): Reading {
  const place = { path: paths.rootPath, span: START };
  let bytes: Uint8Array;
  try {
    const { size } = statSync(paths.absolute);
    if (size > MAX_FILE_SIZE) {
      return {
        kind: "dropped",
        diagnostic: createDiagnostic("file/too-large", place, { size: mebibytes(size), limit: mebibytes(MAX_FILE_SIZE) }),
      };
    }
    bytes = readFileSync(paths.absolute);
  } catch (error) {
    return { kind: "dropped", diagnostic: createDiagnostic("file/unreadable", place, { reason: reasonOf(error) }) };
  }
  const decoding = decodeText(bytes);
  if (decoding.kind === "binary") return { kind: "dropped", diagnostic: createDiagnostic("file/binary", place, {}) };
  const { text, bom, badAt } = decoding;
  const file = createDocFile({ path: paths.path, rootPath: paths.rootPath, text, hash: hash(bytes), bom, badUtf8: badAt !== undefined });
  const bad =
    badAt === undefined ? [] : [createDiagnostic("file/bad-utf8", { path: paths.rootPath, span: { start: badAt, end: badAt + 1 } }, {})];
  return { kind: "read", file, diagnostics: bad };
}

/** A size in words: `1.5 MiB`. */
export function mebibytes(size: number): string {
  return `${(size / 1024 / 1024).toFixed(size % (1024 * 1024) === 0 ? 0 : 1)} MiB`;
}
