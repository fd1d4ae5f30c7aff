// What is kept of the benches: RESULTS.md, a section of each.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";

const RESULTS = join(import.meta.dirname, "../RESULTS.md");

/** The machine, in a line. */
export function machine() {
  return `Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}

/** Replaces what stands between the marks of a bench, or adds it at the end. */
export async function writeSection(name, title, text) {
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "# Results\n";
  const [head, rest = end] = before.split(start);
  const section = `${start}\n\n## ${title}\n\n${text}\n\n${end}`;
  const results = `${head.trimEnd()}\n\n${section}${rest.split(end)[1]}`;
  writeFileSync(RESULTS, await format(results, { ...(await resolveConfig(RESULTS)), parser: "markdown" }));
}
