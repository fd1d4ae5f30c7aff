import type { VersionContext } from "./context.js";
import { createScope } from "./context.js";
import type { ModuleDeclaration, Statement } from "./declaration.js";
import { enumStatements } from "./enum-type.js";
import type { TypeDeclaration, TypeModule } from "./layout.js";
import { familyType } from "./family-type.js";
import { relativeModule, type ModuleScope } from "./module-scope.js";
import { structuredTypeInterface } from "./structured-type.js";

/** A module of types. */
export function typesModule({ module, declarations }: TypeModule, context: VersionContext): ModuleDeclaration {
  const scope = createScope(
    context,
    module,
    declarations.map(({ name }) => name),
  );
  const statements = declarations.flatMap((declaration) => typeStatements(declaration, scope, context));
  return {
    path: `src/${module}.ts`,
    sources: declarations.flatMap(({ type }) => type.origins.map(({ page }) => page)),
    statements: [...scope.imports(), ...statements],
  };
}

/** The module that has all types of a version. Nothing of those without values remains in JavaScript. */
export function typesIndex({ layout }: VersionContext): ModuleDeclaration {
  const module = `${layout.folder}/index`;
  return {
    path: `src/${module}.ts`,
    sources: [],
    statements: layout.types.map(({ module: from, kind }) => ({
      kind: "export",
      typeOnly: kind === "types",
      module: relativeModule(module, from),
    })),
  };
}

function typeStatements(declaration: TypeDeclaration, scope: ModuleScope, context: VersionContext): Statement[] {
  const { kind, name } = declaration;
  switch (kind) {
    case "enum":
      return enumStatements(declaration.type, name, scope, context);
    case "any":
    case "anyCreate":
    case "anyUpdate":
      return [familyType(declaration.type, kind, name, scope, context)];
    case "type":
    case "create":
    case "update":
      return [structuredTypeInterface(declaration.type, kind, name, scope, context)];
  }
}
