import { createScope, type VersionContext } from "./context.js";
import type { ConstStatement, ModuleDeclaration } from "./declaration.js";
import type { NamedOperation, OperationModule } from "./layout.js";
import { dataLiteral, type Data } from "./literal.js";
import { mockExamples, plainAnswer, type MockExample } from "./mock-example.js";
import type { ModuleScope } from "./module-scope.js";
import { callerHeaders } from "./operation-options.js";
import { operationFacts } from "./operation-facts.js";
import { isOptionalBody } from "./request-body.js";

/**
 * What a mock needs of each operation, by the names of the functions. It has the facts of the requests once more: functions keep theirs
 * inside, where nothing is made of them before the first call.
 */
export function mockModule({ operations }: OperationModule, path: string, context: VersionContext): ModuleDeclaration {
  const scope = createScope(
    context,
    path,
    operations.map(({ name }) => name),
  );
  const statements = operations.map((operation) => mockStatement(operation, scope, context));
  return {
    path: `src/${path}.ts`,
    sources: operations.map(({ operation }) => operation.origin.page),
    statements: [...scope.imports(), ...statements],
  };
}

function mockStatement({ operation, name }: NamedOperation, scope: ModuleScope, { prose, schema }: VersionContext): ConstStatement {
  const { requestBody } = operation;
  const examples = mockExamples(operation, prose.descriptions);
  const required = callerHeaders(operation).filter((header) => header.required);
  const isShown = operation.examples.some(({ request }) => request.body !== undefined);
  const facts: Readonly<Record<string, Data | undefined>> = {
    operation: operationFacts(operation, schema.version),
    query: systemQuery(operation.queryOptions, examples),
    headers: required.length > 0 ? required.map((header) => header.name) : undefined,
    // Where no sentence speaks of the body, an example may.
    body: requestBody ? (isOptionalBody(requestBody) ? "optional" : "required") : isShown ? "optional" : undefined,
    examples,
    otherwise: examples.some(({ status }) => status < 400) ? undefined : plainAnswer(operation),
  };
  return {
    kind: "const",
    name,
    comment: undefined,
    type: scope.runtime("OperationMock"),
    initializer: dataLiteral(facts),
  };
}

/** The documented system query options, and those that examples show, which no list may forget. */
function systemQuery(documented: readonly string[] | undefined, examples: readonly MockExample[]): readonly string[] | undefined {
  if (documented === undefined) return undefined;
  const shown = examples.flatMap(({ request = [] }) => request.filter((feature) => /^\$[a-z]+$/.test(feature)));
  return [...new Set([...documented.map((option) => option.toLowerCase()), ...shown])];
}
