import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { PageFile } from "../../generator/parse/parse-page.js";
import { readFolder } from "./pages.js";

const specs = join(import.meta.dirname, "../../specs");

/** The pages of versions in `specs/` with the files that they include. */
export function discoverSpecs(...versions: readonly string[]): { file: PageFile; includes: Map<string, { path: string; text: string }> }[] {
  return versions.flatMap((version) => {
    const folder = join(specs, version);
    return Object.keys(readFolder(folder)).map((path) => {
      const bytes = readFileSync(join(folder, path));
      const text = bytes.toString("utf8");
      const file = { path, text: text.replace(/^\uFEFF/, ""), bom: text.startsWith("\uFEFF"), badUtf8: !bytes.equals(Buffer.from(text)) };
      return { file, includes: includesOf(join(folder, path), text) };
    });
  });
}

function includesOf(path: string, text: string): Map<string, { path: string; text: string }> {
  const includes = new Map<string, { path: string; text: string }>();
  for (const match of text.matchAll(/\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)\)\]/gi)) {
    const target = match[1] ?? "";
    includes.set(target, { path: posix.normalize(target), text: readFileSync(join(dirname(path), target), "utf8") });
  }
  return includes;
}
