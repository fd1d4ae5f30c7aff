import type { Permission } from "../../model/schema.js";
import { createScope, type VersionContext } from "./context.js";
import type { ConstStatement, ModuleDeclaration } from "./declaration.js";
import type { NamedOperation, OperationModule } from "./layout.js";
import { dataLiteral, type Data } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";

/** What the documentation says about each operation beside its request, by the names of the functions. */
export function metaModule({ operations }: OperationModule, module: string, context: VersionContext): ModuleDeclaration {
  const scope = createScope(
    context,
    module,
    operations.map(({ name }) => name),
  );
  const statements = operations.map((operation) => metaStatement(operation, scope, context));
  return {
    path: `src/${module}.ts`,
    sources: operations.map(({ operation }) => operation.origin.page),
    statements: [...scope.imports(), ...statements],
  };
}

function metaStatement({ operation, name }: NamedOperation, scope: ModuleScope, { schema, prose }: VersionContext): ConstStatement {
  const { id, method, origin, permissions } = operation;
  const facts = { id, method, page: prose.pageUrl?.(schema.version, origin.page), permissions: permissions.map(permissionData) };
  return { kind: "const", name, comment: undefined, type: scope.runtime("OperationMeta"), initializer: dataLiteral(facts) };
}

function permissionData({ account, alternatives, scenario }: Permission): Data {
  return { account, alternatives, scenario };
}
