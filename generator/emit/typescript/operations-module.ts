import { createScope, type VersionContext } from "./context.js";
import type { ModuleDeclaration } from "./declaration.js";
import type { Area, OperationModule } from "./layout.js";
import { relativeModule } from "./module-scope.js";
import { operationNames, operationStatements } from "./operation.js";

/**
 * The modules of an area, made from its modules of functions, and one that exports them all where they are many.
 *
 * @param folder - where they stand below `src`: a path with its last slash, or nothing
 */
export function* areaModules(
  area: Area,
  moduleOf: (module: OperationModule) => ModuleDeclaration,
  folder = "",
): Generator<ModuleDeclaration, void> {
  for (const module of area.modules) yield moduleOf(module);
  if (area.modules.every(({ module }) => module === area.module)) return;
  yield {
    path: `src/${folder}${area.module}.ts`,
    sources: [],
    statements: area.modules.map(({ module }) => ({ kind: "export", typeOnly: false, module: relativeModule(area.module, module) })),
  };
}

/** The functions of a module, with their options and the facts of their requests. */
export function operationsModule({ module, operations }: OperationModule, context: VersionContext): ModuleDeclaration {
  const scope = createScope(context, module, operations.flatMap(operationNames));
  const statements = operations.flatMap((operation) => operationStatements(operation, scope, context));
  return {
    path: `src/${module}.ts`,
    sources: operations.map(({ operation }) => operation.origin.page),
    statements: [...scope.imports(), ...statements],
  };
}
