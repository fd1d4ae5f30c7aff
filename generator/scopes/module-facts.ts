import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { reasonOf } from "../discover/fault.js";
import { isInside } from "../discover/file-path.js";
import type { PackageModule } from "./generated-package.js";
import { operationFacts, type OperationFacts } from "./operation-facts.js";
import { readDataModule } from "./syntax/data-module.js";

/** An operation of a generated package. */
export interface PackageOperation extends OperationFacts {
  /** The same for the same operation, through whatever module it is imported. */
  readonly key: string;
  /** Its function. */
  readonly name: string;
}

/** The operations of a module by the names of their functions, or why they cannot be read. */
export type ModuleFacts =
  | { readonly kind: "read"; readonly operations: ReadonlyMap<string, PackageOperation> }
  /** A module without operations: types, the runtime. */
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads the `meta` module beside a module of functions. Its constants are read, never run: no code of the application's tree is. */
export function readModuleFacts({ package: { folder, subpaths }, module }: PackageModule): ModuleFacts {
  const path = [join(folder, "dist", "meta", `${module}.js`), join(folder, "src", "meta", `${module}.ts`)].find(
    (candidate) => isInside(folder, candidate) && existsSync(candidate),
  );
  if (path === undefined) return subpaths.has(`./meta/${module}`) ? { kind: "unreadable", reason: "it is not built" } : { kind: "none" };
  const operations = new Map<string, PackageOperation>();
  try {
    readInto(operations, path, folder);
  } catch (error) {
    return { kind: "unreadable", reason: error instanceof FormError ? error.message : reasonOf(error) };
  }
  return { kind: "read", operations };
}

/** A module of facts that is not as docwright writes it. */
class FormError extends Error {}

function readInto(operations: Map<string, PackageOperation>, path: string, folder: string): void {
  const { values, modules } = readDataModule(path, readFileSync(path, "utf8"));
  for (const [name, value] of values) {
    const facts = operationFacts(value);
    if (facts === undefined) throw new FormError(`\`${name}\` has not the form that docwright writes`);
    operations.set(name, { ...facts, key: `${relative(folder, path)}#${name}`, name });
  }
  for (const module of modules) {
    const built = join(dirname(path), module);
    const target = path.endsWith(".ts") ? built.replace(/\.js$/, ".ts") : built;
    // Modules of a package are below the one that exports them, so that reading them comes to an end.
    if (isInside(path.replace(/\.[jt]s$/, ""), target)) readInto(operations, target, folder);
  }
}
