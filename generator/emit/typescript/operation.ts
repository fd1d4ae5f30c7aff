import type { Operation } from "../../model/schema.js";
import type { VersionContext } from "./context.js";
import type { ConstStatement, FunctionStatement, ParameterDeclaration, Statement } from "./declaration.js";
import { operationDocumentation } from "./documentation.js";
import type { NamedOperation } from "./layout.js";
import { dataLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { operationOptions, optionsName } from "./operation-options.js";
import { operationResult, type OperationResult } from "./operation-result.js";
import { pathParameter } from "./path-parameters.js";
import { pathTemplate, type PathTemplate } from "./path-template.js";

/** Names that an operation declares. */
export function operationNames({ name }: NamedOperation): readonly string[] {
  return [name, descriptorName(name), optionsName(name)];
}

/** The declarations of an operation: the facts of its requests, the options of its function, and the function. */
export function operationStatements({ operation, name }: NamedOperation, scope: ModuleScope, context: VersionContext): Statement[] {
  const templates = operation.paths.map(pathTemplate);
  const result = operationResult(operation, scope);
  const { parameter, declaration, narrowing, hasQuery } = operationOptions(operation, name, result, scope, context);
  const type = narrowing?.type ?? result.type;
  const isPaged = result.kind === "pages";
  const isPlainWrite = operation.method !== "GET" && operation.method !== "HEAD" && !hasQuery && !redirects(operation);
  const call = scope.runtime(isPaged ? "callPaged" : isPlainWrite ? "callWrite" : "call");
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
    body: `return ${call}(client, ${descriptorName(name)}, path, options);`,
  };
  return [descriptor(operation, name, context.schema.version, templates, result, scope), ...(declaration ? [declaration] : []), run];
}

function descriptor(
  operation: Operation,
  name: string,
  version: string,
  templates: readonly PathTemplate[],
  result: OperationResult,
  scope: ModuleScope,
): ConstStatement {
  const { id, method, requestBody } = operation;
  const facts = {
    id,
    method,
    version,
    paths: [...new Set(templates.map(({ text }) => text))],
    returns: result.reading,
    contentType: requestBody?.kind === "media" ? requestBody.mediaType : undefined,
  };
  return {
    kind: "const",
    name: descriptorName(name),
    comment: undefined,
    type: scope.runtime("Operation"),
    initializer: dataLiteral(facts),
  };
}

/** No parameter can be left out before one that cannot. */
function beforeOptions({ name, type, initializer }: ParameterDeclaration, options: ParameterDeclaration): ParameterDeclaration {
  return initializer === undefined || !options.optional ? { name, type } : { name, type, initializer };
}

/** Name of the constant with the facts of a function's requests. */
export function descriptorName(name: string): string {
  return `$${name}`;
}

function redirects({ responses }: Operation): boolean {
  return responses.some(({ kind }) => kind === "redirect");
}
