import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { invariant } from "../diagnostics/invariant.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { posixRelative } from "../discover/file-path.js";
import type { OutputFile } from "../emit/output-file.js";
import { compareOrdinal } from "../text/ordinal.js";
import { compile } from "./compiler.js";

/** Compiler messages shown of a package that does not compile. */
const SHOWN_MESSAGES = 20;

/**
 * Compiles a package's TypeScript as its own `tsconfig.json` says.
 *
 * @param files - the whole package, formatted
 * @returns the JavaScript and the declarations
 * @throws InvariantError where the package does not compile: what docwright writes must
 * @throws UsageError where no compiler runs on this machine
 */
export async function buildPackage(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "docwright-")));
  try {
    for (const { path, content } of files) writeInto(folder, path, content);
    const compilation = await compile(folder);
    if (compilation.kind === "absent")
      throw new UsageError("No TypeScript compiler runs here; install docwright's dependencies, or leave the build out with `--no-build`.");
    invariant(compilation.ok, `the package does not compile:\n${firstLines(compilation.output)}`);
    return builtFiles(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeInto(folder: string, path: string, content: string): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** What the compiler added to the folder; each file comes from the source of its name, or else from all. */
function builtFiles(folder: string, files: readonly OutputFile[]): OutputFile[] {
  const before = new Set(files.map(({ path }) => path));
  const sources = new Map(
    files.filter(({ path }) => path.endsWith(".ts")).map((file) => [file.path.replace(/\.ts$/, "").replace(/^src\//, ""), file.sources]),
  );
  return filesBelow(folder)
    .map((path) => posixRelative(folder, path))
    .filter((path) => !before.has(path))
    .sort(compareOrdinal)
    .map((path) => {
      const stem = path.replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, "").replace(/^dist\//, "");
      const content = readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n");
      return { path, content: path.endsWith(".js") ? withoutDocumentation(content) : content, sources: sources.get(stem) ?? [] };
    });
}

/**
 * Leaves documentation comments to the declarations, where editors look for them. (The compiler's own switch takes them from both,
 * and the marks of pure calls too.) No string of compiled code has several lines, so a line that begins like a comment is one.
 */
function withoutDocumentation(code: string): string {
  return code.replace(/^[ \t]*\/\*\*[^]*?\*\/\n/gm, "");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function firstLines(output: string): string {
  const lines = output.split("\n").filter((line) => line !== "");
  const rest = lines.length - SHOWN_MESSAGES;
  return [...lines.slice(0, SHOWN_MESSAGES), ...(rest > 0 ? [`and ${rest} more lines`] : [])].join("\n");
}
