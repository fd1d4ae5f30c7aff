import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { invariant } from "../diagnostics/invariant.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { posixRelative } from "../discover/file-path.js";
import type { OutputFile } from "../emit/output-file.js";
import { compareOrdinal, sortedBy } from "../text/ordinal.js";
import { bundle } from "./bundle.js";
import { compile } from "./compiler.js";
import { inTemporaryFolder, writeInto } from "./temporary-folder.js";

/** Where the package's own `tsconfig.json` puts what is compiled. */
const OUTPUT = "dist";

/**
 * That the types of packages hold is what docwright's own tests are for, with whole documentations; to check them again would take most of
 * the time and of the memory of a run. JavaScript and declarations are the same.
 */
const UNCHECKED = ["--noCheck"];

/** Compiler messages shown of a package that does not compile. */
const SHOWN_MESSAGES = 20;

/**
 * Compiles a package's TypeScript as its own `tsconfig.json` says, and puts its modules into as few files as possible.
 *
 * @param files - the whole package, formatted
 * @returns the JavaScript and the declarations
 * @throws InvariantError where the package does not compile: what docwright writes must
 * @throws UsageError where no compiler runs on this machine
 */
export async function buildPackage(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  return inTemporaryFolder(async (folder) => {
    writeInto(folder, files);
    const compilation = await compile(folder, UNCHECKED);
    if (compilation.kind === "absent")
      throw new UsageError("No TypeScript compiler runs here; install docwright's dependencies, or leave the build out with `--no-build`.");
    invariant(compilation.ok, `the package does not compile:\n${firstLines(compilation.output)}`);
    return builtFiles(folder, files);
  });
}

/** The declarations that the compiler added to the folder, and the modules that are published, with the pages that each comes from. */
async function builtFiles(folder: string, files: readonly OutputFile[]): Promise<OutputFile[]> {
  const sources = new Map(
    files.filter(({ path }) => path.endsWith(".ts")).map((file) => [file.path.replace(/\.ts$/, "").replace(/^src\//, ""), file.sources]),
  );
  const sourcesOf = (path: string): readonly string[] => sources.get(path.replace(/(?:\.d\.ts|\.js)$/, "").replace(/^dist\//, "")) ?? [];
  const declarations = filesBelow(join(folder, OUTPUT))
    .map((path) => posixRelative(folder, path))
    .filter((path) => path.endsWith(".d.ts"))
    .map((path) => ({ path, content: readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n"), sources: sourcesOf(path) }));
  const modules = await bundle(folder, publishedModules(files), OUTPUT);
  const published = modules.map(({ path, code, inputs }) => ({
    path,
    content: code,
    sources: [...new Set(inputs.flatMap(sourcesOf))].sort(compareOrdinal),
  }));
  return sortedBy([...declarations, ...published], ({ path }) => path);
}

/** The compiled modules that the package's subpaths lead to. */
function publishedModules(files: readonly OutputFile[]): readonly string[] {
  const manifest = files.find(({ path }) => path === "package.json");
  const { exports = {} } = JSON.parse(manifest?.content ?? "{}") as { readonly exports?: Readonly<Record<string, Subpath>> };
  const modules = Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : [posix.normalize(target.default)]));
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
