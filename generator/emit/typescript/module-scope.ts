import { posix } from "node:path";
import { append } from "../../text/append.js";
import { sortedBy } from "../../text/ordinal.js";
import type { VersionNames } from "../names.js";
import type { TypeKind } from "../type-names.js";
import type { ImportStatement } from "./declaration.js";
import type { VersionLayout } from "./layout.js";
import { isRuntimeValue, runtimeModule, type RuntimeName } from "./runtime-modules.js";

interface Import {
  readonly module: string;
  readonly name: string;
  readonly alias: string;
  readonly isValue: boolean;
}

/** The names that one module can use, and the imports that it needs for those it did use. */
export class ModuleScope {
  readonly #imports = new Map<string, Import>();

  /**
   * @param module - the module, below `src`, without its ending
   * @param local - names that the module declares
   */
  constructor(
    private readonly module: string,
    private readonly local: ReadonlySet<string>,
    private readonly names: VersionNames,
    private readonly layout: VersionLayout,
  ) {}

  /** The name of a declared type; undefined where the version does not declare it. */
  type(kind: TypeKind, qualifiedName: string): string | undefined {
    const name = this.names.type(kind, qualifiedName);
    const module = name === undefined ? undefined : this.layout.moduleOf.get(name);
    if (name === undefined || module === undefined) return undefined;
    if (module === this.module) return name;
    return this.#import({ module, name, alias: this.local.has(name) ? `${name}Type` : name, isValue: false });
  }

  /** The name of a value that a module of the package declares. */
  value(module: string, name: string): string {
    return module === this.module ? name : this.#import({ module, name, alias: name, isValue: true });
  }

  /** A name of the runtime; another one where the documentation has a type of the same name. */
  runtime(name: RuntimeName): string {
    const isTaken = this.names.typeNames.has(name) || this.local.has(name);
    return this.#import({ module: runtimeModule(name), name, alias: isTaken ? `Runtime${name}` : name, isValue: isRuntimeValue(name) });
  }

  /** The imports, sorted. */
  imports(): ImportStatement[] {
    const modules = new Map<string, Import[]>();
    for (const used of this.#imports.values()) append(modules, used.module, used);
    return sortedBy(modules, ([module]) => module).map(([module, used]) => ({
      kind: "import",
      typeOnly: used.every(({ isValue }) => !isValue),
      module: relativeModule(this.module, module),
      names: sortedBy(used, ({ name }) => name).map(({ name, alias }) => (alias === name ? { name } : { name, alias })),
    }));
  }

  #import(used: Import): string {
    this.#imports.set(`${used.module} ${used.name}`, used);
    return used.alias;
  }
}

/** How one module names another. */
export function relativeModule(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return `${path.startsWith(".") ? "" : "./"}${path}.js`;
}
