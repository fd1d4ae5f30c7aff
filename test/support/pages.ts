import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { buildSchema } from "../../generator/model/build.js";
import type { Schema } from "../../generator/model/schema.js";
import type { Page } from "../../generator/parse/page.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { parse } from "./parse.js";

/** Pages by path. */
export type Pages = Readonly<Record<string, string>>;

/** Parses pages given as text; their includes are looked up among the pages by the end of their path. */
export function parsePages(texts: Pages): { pages: Page[]; diagnostics: Diagnostic[] } {
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, text] of Object.entries(texts)) {
    if (path.startsWith("includes/")) continue;
    const [page, found] = parsePage({ path, text }, { includes: includesOf(path, text, texts) }, parse);
    pages.push(page);
    diagnostics.push(...found);
  }
  return { pages, diagnostics };
}

/** Parses pages and builds their model. */
export function modelOf(texts: Pages, version = "v1.0"): { pages: Page[]; schema: Schema; diagnostics: Diagnostic[] } {
  const { pages, diagnostics } = parsePages(texts);
  const [schema, found] = buildSchema(pages, { version });
  return { pages, schema, diagnostics: [...diagnostics, ...found] };
}

function includesOf(path: string, text: string, texts: Pages): Map<string, { path: string; text: string }> {
  const includes = new Map<string, { path: string; text: string }>();
  for (const match of text.matchAll(/\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)\)\]/gi)) {
    const target = match[1] ?? "";
    const resolved = posix.normalize(posix.join(posix.dirname(path), target)).replace(/^(?:\.\.\/)+/, "");
    const included = texts[resolved];
    if (included !== undefined) includes.set(target, { path: resolved, text: included });
  }
  return includes;
}

/** Every Markdown file below a folder, by its path from there. */
export function readFolder(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const path of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const full = join(folder, path);
    if (path.endsWith(".md") && statSync(full).isFile())
      texts[path.replaceAll("\\", "/")] = readFileSync(full, "utf8").replace(/^\uFEFF/, "");
  }
  return texts;
}
