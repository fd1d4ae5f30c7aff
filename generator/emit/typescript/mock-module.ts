import { createScope, type VersionContext } from "./context.js";
import type { ConstStatement, ImportStatement, ModuleDeclaration } from "./declaration.js";
import type { NamedOperation, OperationModule } from "./layout.js";
import { dataLiteral, objectLiteral, type Data } from "./literal.js";
import { mockExamples, plainAnswer, type MockExample } from "./mock-example.js";
import { relativeModule, type ModuleScope } from "./module-scope.js";
import { callerHeaders } from "./operation-options.js";
import { descriptorName } from "./operation.js";
import { isOptionalBody } from "./request-body.js";

/** What a mock needs of each operation, by the names of the functions. The facts of its requests are those of the function. */
export function mockModule({ module, operations }: OperationModule, path: string, context: VersionContext): ModuleDeclaration {
  const names = operations.flatMap(({ name }) => [name, descriptorName(name)]);
  const scope = createScope(context, path, names);
  const statements = operations.map((operation) => mockStatement(operation, scope, context));
  const descriptors: ImportStatement = {
    kind: "import",
    typeOnly: false,
    module: relativeModule(path, module),
    names: operations.map(({ name }) => ({ name: descriptorName(name) })),
  };
  return {
    path: `src/${path}.ts`,
    sources: operations.map(({ operation }) => operation.origin.page),
    statements: [...scope.imports(), descriptors, ...statements],
  };
}

function mockStatement({ operation, name }: NamedOperation, scope: ModuleScope, { prose }: VersionContext): ConstStatement {
  const { requestBody } = operation;
  const examples = mockExamples(operation, prose.descriptions);
  const required = callerHeaders(operation).filter((header) => header.required);
  const isShown = operation.examples.some(({ request }) => request.body !== undefined);
  const facts: Readonly<Record<string, Data | undefined>> = {
    query: systemQuery(operation.queryOptions, examples),
    headers: required.length > 0 ? required.map((header) => header.name) : undefined,
    // Where no sentence speaks of the body, an example may.
    body: requestBody ? (isOptionalBody(requestBody) ? "optional" : "required") : isShown ? "optional" : undefined,
    examples,
    otherwise: examples.some(({ status }) => status < 400) ? undefined : plainAnswer(operation),
  };
  const members = Object.entries(facts).flatMap(([member, fact]) => (fact === undefined ? [] : [[member, dataLiteral(fact)] as const]));
  return {
    kind: "const",
    name,
    comment: undefined,
    type: scope.runtime("OperationMock"),
    initializer: objectLiteral([["operation", descriptorName(name)], ...members]),
  };
}

/** The documented system query options, and those that examples show, which no list may forget. */
function systemQuery(documented: readonly string[] | undefined, examples: readonly MockExample[]): readonly string[] | undefined {
  if (documented === undefined) return undefined;
  const shown = examples.flatMap(({ request = [] }) => request.filter((feature) => /^\$[a-z]+$/.test(feature)));
  return [...new Set([...documented.map((option) => option.toLowerCase()), ...shown])];
}
