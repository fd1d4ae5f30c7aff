import { readFileSync, realpathSync } from "node:fs";
import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import { createDiagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { decodeText } from "../discover/decode.js";
import { reasonOf } from "../discover/fault.js";
import { posixRelative } from "../discover/file-path.js";
import { LineIndex } from "../text/line-index.js";
import { sortedBy } from "../text/ordinal.js";
import { ModuleFinder } from "./find-module.js";
import { publishes, type GeneratedPackage, type PackageModule } from "./generated-package.js";
import { readModuleFacts, type ModuleFacts, type PackageOperation } from "./module-facts.js";
import { findModuleUses, type ModuleUse } from "./syntax/module-uses.js";
import { parseSource } from "./syntax/source.js";

/** An operation that an application calls. */
export interface CalledOperation extends PackageOperation {
  /** The module of its function: `docwright-client/v1.0/users`. */
  readonly module: string;
  /** Where it is used, by file and place. */
  readonly uses: readonly UsePlace[];
}

/** A place in a file of the application, line and column from 1. */
export interface UsePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What an application calls of generated packages. */
export interface Application {
  /** By module and name. */
  readonly operations: readonly CalledOperation[];
  /** Whether it uses anything of a generated package. */
  readonly isClient: boolean;
  /** Modules that it uses and that cannot be found, sorted. */
  readonly absent: readonly string[];
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file by its path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the files of an application. Nothing of it is run.
 *
 * @param files - absolute paths
 * @param folder - the folder that the paths of findings and places start from
 * @param packages - generated packages that are where the application does not say
 */
export function readApplication(files: readonly string[], folder: string, packages: readonly GeneratedPackage[]): Application {
  const reader = new ApplicationReader(folder, packages);
  for (const file of files) reader.readFile(file);
  return reader.application();
}

class ApplicationReader {
  readonly #folder: string;
  readonly #finder: ModuleFinder;
  readonly #facts = new Map<string, ModuleFacts>();
  readonly #called = new Map<string, { operation: PackageOperation; module: string; uses: UsePlace[] }>();
  readonly #absent = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #texts = new Map<string, string>();
  #isClient = false;

  constructor(folder: string, packages: readonly GeneratedPackage[]) {
    this.#folder = folder;
    this.#finder = new ModuleFinder(packages);
  }

  application(): Application {
    const operations = [...this.#called.values()].map(({ operation, module, uses }) => ({ ...operation, module, uses }));
    return {
      operations: sortedBy(operations, ({ module, name, key }) => `${module}\n${name}\n${key}`),
      isClient: this.#isClient,
      absent: sortedBy(this.#absent, (module) => module),
      diagnostics: sortDiagnostics(this.#diagnostics),
      texts: this.#texts,
    };
  }

  readFile(file: string): void {
    const path = posixRelative(this.#folder, file);
    const text = this.#textOf(file, path);
    if (text === undefined) return;
    this.#texts.set(path, text);
    const real = realpathSync(file);
    try {
      const source = parseSource(file, text);
      const { uses, computed } = findModuleUses(source, (module) => this.#finder.find(module, real) !== "other");
      if (source.fault) this.#report("application/syntax", { path, span: source.fault.span }, { reason: source.fault.reason });
      for (const span of computed) this.#report("application/computed-import", { path, span }, {});
      const lines = new LineIndex(text);
      for (const use of uses) this.#meet(use, { path, span: use.span }, lines, real);
    } catch (error) {
      // The parser calls itself for what stands inside.
      if (!(error instanceof RangeError)) throw error;
      this.#report("application/unreadable", { path, span: START }, { reason: "it is nested too deeply" });
    }
  }

  #textOf(file: string, path: string): string | undefined {
    let reason = "it is no text";
    try {
      const decoding = decodeText(readFileSync(file));
      if (decoding.kind === "text") return decoding.text;
    } catch (error) {
      reason = reasonOf(error);
    }
    this.#report("application/unreadable", { path, span: START }, { reason });
    return undefined;
  }

  #meet({ module: specifier, name }: ModuleUse, place: Place, lines: LineIndex, file: string): void {
    const found = this.#finder.find(specifier, file);
    if (found === "absent") this.#absent.add(specifier);
    if (typeof found === "string") return;
    this.#isClient = true;
    const facts = this.#factsOf(found);
    const module = moduleName(found);
    if (facts.kind === "unreadable") {
      this.#report("application/no-facts", place, { module, reason: facts.reason });
    } else if (facts.kind === "read") {
      const operations = name === undefined ? [...facts.operations.values()] : this.#named(facts.operations, name, module, place);
      if (name === undefined) this.#report("application/whole-module", place, { module });
      const { line, column } = lines.point(place.span.start);
      for (const operation of operations) this.#call(operation, found, { path: place.path, line, column });
    } else if (isPublished(specifier) && !publishes(found)) {
      this.#report("application/unknown-module", place, { module });
    }
  }

  /** An operation by its function, or by the facts of its requests: `$getUser`. */
  #named(operations: ReadonlyMap<string, PackageOperation>, name: string, module: string, place: Place): PackageOperation[] {
    const operation = operations.get(name) ?? (name.startsWith("$") ? operations.get(name.slice(1)) : undefined);
    if (operation) return [operation];
    this.#report("application/unknown-operation", place, { name, module });
    return [];
  }

  #report<C extends Code>(code: C, place: Place, values: MessageArguments<C>): void {
    this.#diagnostics.push(createDiagnostic(code, place, values));
  }

  #call(operation: PackageOperation, found: PackageModule, use: UsePlace): void {
    const key = `${found.package.folder}\n${operation.key}`;
    const called = this.#called.get(key);
    if (called === undefined) this.#called.set(key, { operation, module: moduleName(found), uses: [use] });
    else called.uses.push(use);
  }

  #factsOf(found: PackageModule): ModuleFacts {
    const key = `${found.package.folder}\n${found.module}`;
    const known = this.#facts.get(key) ?? readModuleFacts(found);
    this.#facts.set(key, known);
    return known;
  }
}

const START = { start: 0, end: 0 };

function moduleName({ package: { name }, module }: PackageModule): string {
  return module === "" ? name : `${name}/${module}`;
}

/** Whether an import names what a package publishes, not a file. */
function isPublished(specifier: string): boolean {
  return !/^[./#]/.test(specifier);
}
