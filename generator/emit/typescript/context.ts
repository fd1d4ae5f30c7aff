import type { EnumType, Schema } from "../../model/schema.js";
import type { VersionNames } from "../names.js";
import { Hierarchy } from "../hierarchy.js";
import { RequiredNames } from "../required-names.js";
import { layOut, type VersionLayout } from "./layout.js";
import { ModuleScope } from "./module-scope.js";

/** What comments say beside the facts. */
export interface ProseOptions {
  /** Whether documented prose goes into comments. */
  readonly descriptions: boolean;
  /** The address of a page, where it has one. */
  readonly pageUrl?: (version: string, page: string) => string | undefined;
}

/** What every declaration of a version is made from. */
export interface VersionContext {
  readonly schema: Schema;
  readonly names: VersionNames;
  readonly layout: VersionLayout;
  readonly hierarchy: Hierarchy;
  /** Enumerations by name. */
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly required: RequiredNames;
  readonly prose: ProseOptions;
}

/** Prepares a version for emission. */
export function createContext(schema: Schema, names: VersionNames, prose: ProseOptions): VersionContext {
  const hierarchy = new Hierarchy(schema.types);
  return {
    schema,
    names,
    layout: layOut(schema, names),
    hierarchy,
    enums: new Map(schema.enums.map((type) => [type.name, type])),
    required: new RequiredNames(schema, hierarchy),
    prose,
  };
}

/** The scope of a module that declares the names. */
export function createScope(context: VersionContext, module: string, local: Iterable<string>): ModuleScope {
  return new ModuleScope(module, new Set(local), context.names, context.layout);
}
