import { posix } from "node:path";
import { invariant } from "../diagnostics/invariant.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { OutputFile } from "../emit/output-file.js";
import { compareOrdinal, sortedBy } from "../text/ordinal.js";
import { bundle } from "./bundle.js";
import { inTemporaryFolder, writeInto } from "./temporary-folder.js";

/** Where the package's own `tsconfig.json` finds its sources, and puts what is compiled. */
const SOURCES = "src";
const OUTPUT = "dist";

/** Faults shown of a package that cannot be built. */
const SHOWN_FAULTS = 20;

/**
 * Makes the declarations of a package's TypeScript, each module by itself, and JavaScript in as few files as possible.
 *
 * That the types of packages hold is what docwright's own tests are for, with whole documentations: to check them here would take most of the
 * time and of the memory of a run, and neither result depends on it.
 *
 * @param files - the whole package, formatted
 * @returns the JavaScript and the declarations
 * @throws InvariantError where the package is no TypeScript, or leaves a type to be inferred: what docwright writes must not
 * @throws UsageError where the library that makes declarations has no build for this system
 */
export async function buildPackage(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const declarations = await declarationFiles(files);
  const modules = await inTemporaryFolder((folder) => {
    writeInto(folder, files.filter(isBundled));
    return bundle(folder, publishedSources(files), SOURCES, OUTPUT);
  });
  const pages = new Map(files.map(({ path, sources }) => [path, sources]));
  const published = modules.map(({ path, code, inputs }) => ({
    path,
    content: code,
    sources: [...new Set(inputs.flatMap((input) => pages.get(input) ?? []))].sort(compareOrdinal),
  }));
  return sortedBy([...declarations, ...published], ({ path }) => path);
}

async function declarationFiles(files: readonly OutputFile[]): Promise<OutputFile[]> {
  const { declarationsOf } = await import("./declarations.js").catch(() => {
    throw new UsageError(
      "No declarations can be made on this system; install docwright's dependencies, or leave the build out with `--no-build`.",
    );
  });
  const made: OutputFile[] = [];
  const faults: string[] = [];
  for (const { path, content, sources } of files) {
    if (!path.startsWith(`${SOURCES}/`) || !path.endsWith(".ts")) continue;
    const declarations = declarationsOf(path, content);
    if (declarations.kind === "refused") faults.push(...declarations.faults);
    else made.push({ path: `${OUTPUT}${path.slice(SOURCES.length, -".ts".length)}.d.ts`, content: declarations.text, sources });
  }
  invariant(faults.length === 0, `the package cannot be built:\n${firstLines(faults.join("\n"))}`);
  return made;
}

/** Whether a file says what JavaScript is made of, or how. */
function isBundled({ path }: OutputFile): boolean {
  return path.startsWith(`${SOURCES}/`) || path === "tsconfig.json" || path === "package.json";
}

/** The source that a module of JavaScript is made of. */
function sourceOf(path: string): string {
  return `${SOURCES}${path.slice(OUTPUT.length, -".js".length)}.ts`;
}

/** The sources of the modules that the package's subpaths lead to. */
function publishedSources(files: readonly OutputFile[]): readonly string[] {
  const manifest = files.find(({ path }) => path === "package.json");
  const { exports = {} } = JSON.parse(manifest?.content ?? "{}") as { readonly exports?: Readonly<Record<string, Subpath>> };
  const modules = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [] : [sourceOf(posix.normalize(target.default))],
  );
  return [...new Set(modules)].sort(compareOrdinal);
}

/** What a subpath leads to: a module with its types, or a file. */
type Subpath = string | { readonly default: string };

function firstLines(output: string): string {
  const lines = output.split("\n").filter((line) => line !== "");
  const rest = lines.length - SHOWN_FAULTS;
  return [...lines.slice(0, SHOWN_FAULTS), ...(rest > 0 ? [`and ${rest} more lines`] : [])].join("\n");
}
