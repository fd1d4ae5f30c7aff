import { isBuiltin, createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { errorCode } from "../discover/fault.js";
import { moduleOf, readPackage, type GeneratedPackage, type PackageModule } from "./generated-package.js";

/** What an import leads to: a module of a generated package, something else, or nothing that can be found. */
export type Found = PackageModule | "other" | "absent";

/** Finds what files import as Node.js finds it from them; remembers what it has found for each folder. */
export class ModuleFinder {
  readonly #given: ReadonlyMap<string, GeneratedPackage>;
  readonly #known = new Map<string, Found>();

  /** @param given - packages that are where the application does not say */
  constructor(given: readonly GeneratedPackage[]) {
    this.#given = new Map(given.map((found) => [found.name, found]));
  }

  /**
   * @param specifier - the module as a file names it
   * @param file - the file, absolute
   */
  find(specifier: string, file: string): Found {
    const key = `${dirname(file)}\n${specifier}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#find(specifier, file);
    this.#known.set(key, found);
    return found;
  }

  #find(specifier: string, file: string): Found {
    if (/^\.{0,2}\//.test(specifier)) return moduleOf(resolve(dirname(file), specifier)) ?? "other";
    if (specifier.startsWith("#")) return innerModule(specifier, file);
    const [, name, subpath] = /^((?:@[^/]+\/)?[^/:]+)(?:\/(.*))?$/.exec(specifier) ?? [];
    if (name === undefined || isBuiltin(specifier)) return "other";
    const owner = this.#given.get(name) ?? findPackage(name, file);
    return typeof owner === "string" ? owner : { package: owner, module: subpath ?? "" };
  }
}

/** Generated packages publish their description, so that asking for it finds them wherever Node.js would: linked, or by their own name. */
function findPackage(name: string, file: string): GeneratedPackage | "other" | "absent" {
  try {
    return readPackage(dirname(createRequire(file).resolve(`${name}/package.json`))) ?? "other";
  } catch (error) {
    return errorCode(error) === "MODULE_NOT_FOUND" ? "absent" : "other";
  }
}

/** `#users`, by the `imports` of the application's own package. */
function innerModule(specifier: string, file: string): Found {
  try {
    return moduleOf(createRequire(file).resolve(specifier)) ?? "other";
  } catch {
    return "absent";
  }
}
