// The pages that are measured, in a folder of their own: runs change them.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { commonestNamespace, nameInCopy, textInCopy } from "./copies.mjs";

/** One character for each byte: every page comes out as it went in, whatever its encoding. */
export const ENCODING = "latin1";

/** Paths of the pages of a folder. */
export function pagesOf(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".md"));
}

/**
 * Lays pages out like the original, with the files that they include beside them.
 *
 * @param times 1 for all pages as they are; a part of them, the first by name, so that a type and its operations stay together; or
 *   several copies under other names
 * @returns the folder of the pages
 */
export function layOut(docs, work, times) {
  const folder = join(work, "pages", basename(docs));
  const includes = join(dirname(docs), "includes");
  if (existsSync(includes)) cpSync(includes, join(work, "pages", "includes"), { recursive: true });
  const sorted = pagesOf(docs).sort((first, second) => compare(basename(first), basename(second)) || compare(first, second));
  const pages = sorted.slice(0, Math.ceil(sorted.length * times)).map((path) => ({ path, text: readFileSync(join(docs, path), ENCODING) }));
  if (times > 1) writeCopies(folder, pages, times);
  else for (const { path, text } of pages) write(join(folder, path), text);
  return folder;
}

function writeCopies(folder, pages, times) {
  const namespace = commonestNamespace(pages.map(({ text }) => text));
  for (let copy = 1; copy <= times; copy++) {
    for (const { path, text } of pages)
      write(join(folder, dirname(path), nameInCopy(basename(path), copy)), textInCopy(text, namespace, copy));
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, ENCODING);
}

function compare(first, second) {
  return first < second ? -1 : Number(first > second);
}
