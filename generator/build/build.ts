import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { invariant } from "../diagnostics/invariant.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { posixRelative } from "../discover/file-path.js";
import type { OutputFile } from "../emit/output-file.js";
import { compareOrdinal, sortedBy } from "../text/ordinal.js";
import { bundle, type BundledModule } from "./bundle.js";
import { compile } from "./compiler.js";
import { inTemporaryFolder, writeInto } from "./temporary-folder.js";

/** Where the package's own `tsconfig.json` finds its sources, and puts what is compiled. */
const SOURCES = "src";
const OUTPUT = "dist";

/**
 * That the types of packages hold is what docwright's own tests are for, with whole documentations; to check them again would take most of
 * the time and of the memory of a run. The declarations are the same, and JavaScript does not depend on them.
 */
const DECLARATIONS_ONLY = ["--noCheck", "--emitDeclarationOnly"];

/** Compiler messages shown of a package that does not compile. */
const SHOWN_MESSAGES = 20;

/**
 * Makes the declarations of a package's TypeScript as its own `tsconfig.json` says, and JavaScript in as few files as possible.
 *
 * @param files - the whole package, formatted
 * @returns the JavaScript and the declarations
 * @throws InvariantError where the package does not compile: what docwright writes must
 * @throws UsageError where no compiler runs on this machine
 */
export async function buildPackage(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  return inTemporaryFolder(async (folder) => {
    writeInto(folder, files);
    const compilation = await compile(folder, DECLARATIONS_ONLY);
    if (compilation.kind === "absent")
      throw new UsageError("No TypeScript compiler runs here; install docwright's dependencies, or leave the build out with `--no-build`.");
    invariant(compilation.ok, `the package does not compile:\n${firstLines(compilation.output)}`);
    // One after the other: at the same time they would take twice the memory, and hardly less time.
    return builtFiles(folder, files, await bundle(folder, publishedSources(files), SOURCES, OUTPUT));
  });
}

/** The declarations that the compiler added to the folder, and the modules that are published, with the pages that each comes from. */
function builtFiles(folder: string, files: readonly OutputFile[], modules: readonly BundledModule[]): OutputFile[] {
  const pages = new Map(files.map(({ path, sources }) => [path, sources]));
  const declarations = filesBelow(join(folder, OUTPUT)).map((file) => {
    const path = posixRelative(folder, file);
    return { path, content: readFileSync(file, "utf8").replaceAll("\r\n", "\n"), sources: pages.get(sourceOf(path, ".d.ts")) ?? [] };
  });
  const published = modules.map(({ path, code, inputs }) => ({
    path,
    content: code,
    sources: [...new Set(inputs.flatMap((input) => pages.get(input) ?? []))].sort(compareOrdinal),
  }));
  return sortedBy([...declarations, ...published], ({ path }) => path);
}

/** The source that a file of the output is made of. */
function sourceOf(path: string, ending: ".d.ts" | ".js"): string {
  return `${SOURCES}${path.slice(OUTPUT.length, -ending.length)}.ts`;
}

/** The sources of the modules that the package's subpaths lead to. */
function publishedSources(files: readonly OutputFile[]): readonly string[] {
  const manifest = files.find(({ path }) => path === "package.json");
  const { exports = {} } = JSON.parse(manifest?.content ?? "{}") as { readonly exports?: Readonly<Record<string, Subpath>> };
  const modules = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [] : [sourceOf(posix.normalize(target.default), ".js")],
  );
  return [...new Set(modules)].sort(compareOrdinal);
}

/** What a subpath leads to: a module with its types, or a file. */
type Subpath = string | { readonly default: string };

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
