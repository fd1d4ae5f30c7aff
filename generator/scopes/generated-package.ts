import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A package that docwright made. */
export interface GeneratedPackage {
  readonly name: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** The subpaths that it publishes, as its description has them: `./v1.0/users`. */
  readonly subpaths: ReadonlySet<string>;
}

/** The form of generated packages that can be read, as `templates/package/package.json` has it. */
const FORMAT = 1;

/** Where a generated package has its modules. */
const ROOTS: ReadonlySet<string> = new Set(["dist", "src"]);

/** The generated package in a folder, if there is one. */
export function readPackage(folder: string): GeneratedPackage | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
  if (!isRecord(manifest)) return undefined;
  const { name, docwright, exports } = manifest;
  if (typeof name !== "string" || !isRecord(docwright) || docwright["format"] !== FORMAT || !isRecord(exports)) return undefined;
  return { name, folder, subpaths: new Set(Object.keys(exports)) };
}

/** A module of a generated package: `v1.0/users`. */
export interface PackageModule {
  readonly package: GeneratedPackage;
  readonly module: string;
}

/** Whether a package lets others import a module; a subpath may have a star for anything. */
export function publishes({ package: { subpaths }, module }: PackageModule): boolean {
  const subpath = module === "" ? "." : `./${module}`;
  return [...subpaths].some((known) => {
    const [start = "", end] = known.split("*");
    return end === undefined ? known === subpath : subpath.startsWith(start) && subpath.endsWith(end);
  });
}

/** The module of a generated package that a file is, whether source or built; the file need not exist. */
export function moduleOf(path: string): PackageModule | undefined {
  const folder = packageFolder(dirname(path));
  const owner = folder === undefined ? undefined : readPackage(folder);
  if (owner === undefined) return undefined;
  const [root = "", ...segments] = relative(owner.folder, path).split(sep);
  return ROOTS.has(root) ? { package: owner, module: segments.join("/").replace(/(?:\.d)?\.[cm]?[jt]s$/, "") } : undefined;
}

/** The nearest folder with a description of a package. */
function packageFolder(folder: string): string | undefined {
  if (existsSync(join(folder, "package.json"))) return folder;
  return dirname(folder) === folder ? undefined : packageFolder(dirname(folder));
}

/** Whether a value is an object whose members can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
