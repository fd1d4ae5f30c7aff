import type { VersionContext } from "./context.js";
import type { FunctionStatement, ParameterDeclaration, Statement } from "./declaration.js";
import { operationDocumentation } from "./documentation.js";
import type { NamedOperation } from "./layout.js";
import { dataLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { operationFacts } from "./operation-facts.js";
import { operationOptions, optionsName } from "./operation-options.js";
import { operationResult } from "./operation-result.js";
import { pathParameter } from "./path-parameters.js";
import { pathTemplate } from "./path-template.js";
import { runtimeFunction } from "./runtime-function.js";

/** Names that an operation declares. */
export function operationNames({ name }: NamedOperation): readonly string[] {
  return [name, optionsName(name)];
}

/** The declarations of an operation: the options of its function, and the function, with the facts of its requests in it. */
export function operationStatements({ operation, name }: NamedOperation, scope: ModuleScope, context: VersionContext): Statement[] {
  const templates = operation.paths.map(pathTemplate);
  const result = operationResult(operation, scope);
  const { parameter, declaration, narrowing } = operationOptions(operation, name, result, scope, context);
  const type = narrowing?.type ?? result.type;
  const isPaged = result.kind === "pages";
  const call = scope.runtime(runtimeFunction(operation));
  const run: FunctionStatement = {
    kind: "function",
    name,
    ...(narrowing && { typeParameters: narrowing.inferred }),
    comment: operationDocumentation(operation, context),
    parameters: [
      { name: "client", type: scope.runtime("Client") },
      beforeOptions(pathParameter(templates, scope, context), parameter),
      parameter,
    ],
    returnType: isPaged ? `${scope.runtime("Pages")}<${type}>` : `Promise<${type}>`,
    body: `return ${call}(client, ${dataLiteral(operationFacts(operation, context.schema.version))}, path, options);`,
  };
  return [...(declaration ? [declaration] : []), run];
}

/** No parameter can be left out before one that cannot. */
function beforeOptions({ name, type, initializer }: ParameterDeclaration, options: ParameterDeclaration): ParameterDeclaration {
  return initializer === undefined || !options.optional ? { name, type } : { name, type, initializer };
}
