import type { VersionContext } from "./context.js";
import type { ModuleDeclaration } from "./declaration.js";
import type { OperationModule } from "./layout.js";
import { metaModule } from "./meta-module.js";
import { mockModule } from "./mock-module.js";
import { areaModules } from "./operations-module.js";
import { schemaAreaModule, typeSchemaModules } from "./schema-module.js";
import { SCHEMA_FOLDER } from "./schema-names.js";

/** What stands beside the calls, in subpaths of its own that cost nothing to those who do not import them: `meta/v1.0/users`. */
export interface Companion {
  /** First segment of the subpath; also the module of the runtime that has what all areas share. */
  readonly name: string;
  /** What an area's module holds, for readers. */
  readonly holds: string;
  /** The module at a path, beside the module of functions. */
  readonly module: (operations: OperationModule, path: string, context: VersionContext) => ModuleDeclaration;
  /** The modules that those of a version's areas have in common, with a module `index` of all of them: `schema/v1.0`. */
  readonly common?: { readonly holds: string; readonly modules: (context: VersionContext) => ModuleDeclaration[] };
}

export const COMPANIONS: readonly Companion[] = [
  { name: "meta", holds: "what the documentation says about each operation beside its request: its permissions", module: metaModule },
  { name: "mock", holds: "the documented answers of each operation, for tests", module: mockModule },
  {
    name: SCHEMA_FOLDER,
    holds: "schemas of the types that its operations return or take",
    module: schemaAreaModule,
    common: { holds: "the schemas of all types", modules: typeSchemaModules },
  },
];

/** The modules of all companions of a version. */
export function* companionModules(context: VersionContext): Generator<ModuleDeclaration, void> {
  for (const { name, module, common } of COMPANIONS) {
    if (common) yield* common.modules(context);
    for (const area of context.layout.areas)
      yield* areaModules(area, (operations) => module(operations, `${name}/${operations.module}`, context), `${name}/`);
  }
}
