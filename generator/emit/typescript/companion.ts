import type { VersionContext } from "./context.js";
import type { ModuleDeclaration } from "./declaration.js";
import type { Area, OperationModule } from "./layout.js";
import { metaModule } from "./meta-module.js";
import { areaModules } from "./operations-module.js";

/** What stands beside the calls, in subpaths of its own that cost nothing to those who do not import them: `meta/v1.0/users`. */
export interface Companion {
  /** First segment of the subpath; also the module of the runtime that has what all areas share. */
  readonly name: string;
  /** What an area's module holds, for readers. */
  readonly holds: string;
  /** The module beside a module of functions. */
  readonly module: (operations: OperationModule, path: string, context: VersionContext) => ModuleDeclaration;
}

export const COMPANIONS: readonly Companion[] = [
  { name: "meta", holds: "what the documentation says about each operation beside its request: its permissions", module: metaModule },
];

/** The modules of all companions of a version. */
export function companionModules(context: VersionContext): ModuleDeclaration[] {
  return COMPANIONS.flatMap((companion) =>
    context.layout.areas.flatMap((area) =>
      areaModules(below(companion.name, area), (operations) => companion.module(operations, operations.module, context)),
    ),
  );
}

/** The area as a companion has it: the same modules, below the companion's folder. */
function below(folder: string, area: Area): Area {
  return {
    ...area,
    module: `${folder}/${area.module}`,
    modules: area.modules.map(({ module, operations }) => ({ module: `${folder}/${module}`, operations })),
  };
}
