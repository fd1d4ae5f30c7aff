import type { Operation, StructuredType, TypeReference } from "../../../model/schema.js";
import { createScope, type VersionContext } from "../context.js";
import type { NamedOperation } from "../layout.js";
import { objectLiteral } from "../literal.js";
import { operationResult, type OperationResult } from "../operation-result.js";
import { systemOptions } from "../query-options.js";
import { sampleKeys, sampleOptions, type Members } from "./sample.js";

/** An operation as an example can call it. */
export interface Call extends NamedOperation {
  readonly context: VersionContext;
  /** Below the package's name: `v1.0/users`. */
  readonly module: string;
  readonly result: OperationResult;
  /** The system query options, by the runtime's names. */
  readonly system: readonly string[];
  /** The type of the value, or of the items of the list. */
  readonly subject: StructuredType | undefined;
  readonly keys: Members;
  /** Those of another path, where there is one. */
  readonly otherKeys: Members | undefined;
  /** What it cannot be called without. */
  readonly options: Members;
}

/**
 * All operations that can be called with a few plain values, those first that make good examples: of types that have operations of many
 * kinds, with few keys, in large areas. Deprecated ones are the last.
 */
export function exampleCalls(contexts: readonly VersionContext[]): readonly Call[] {
  return contexts
    .flatMap(rankedCalls)
    .sort(({ rank: a }, { rank: b }) => a.map((one, at) => one - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ call }) => call);
}

function rankedCalls(context: VersionContext): { readonly call: Call; readonly rank: readonly number[] }[] {
  const scope = createScope(context, "readme", []);
  const areas = context.layout.areas.map(({ module, modules }) => ({
    module,
    operations: modules.flatMap(({ operations }) => operations),
  }));
  const kinds = new Map<string, Set<string>>();
  for (const { operation } of areas.flatMap(({ operations }) => operations)) {
    const kind = `${operation.method} ${operationResult(operation, scope).kind}`;
    const name = typeName(operation);
    if (name !== undefined) kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  }
  return areas.flatMap(({ module, operations }) =>
    operations.flatMap((named) => {
      const { operation } = named;
      const [keys, otherKeys] = sampleKeys(operation, context);
      const options = sampleOptions(operation, context);
      if (keys === undefined || options === undefined) return [];
      const result = operationResult(operation, scope);
      const [system, subject] = [systemOptions(operation), subjectOf(operation, context)];
      const variety = kinds.get(typeName(operation) ?? "")?.size ?? 0;
      const needs = Object.keys({ ...keys, ...options }).length;
      const rank = [operation.deprecated === undefined ? 0 : 1, -variety, needs, -operations.length];
      return [{ call: { ...named, context, module, result, system, subject, keys, otherKeys, options }, rank }];
    }),
  );
}

/** The type that an operation is about: what it gives, or what it takes. */
function typeName(operation: Operation): string | undefined {
  const type = givenType(operation) ?? operation.requestBody?.type;
  return type?.kind === "structured" ? type.name : undefined;
}

function subjectOf(operation: Operation, { hierarchy }: VersionContext): StructuredType | undefined {
  const type = givenType(operation);
  return type?.kind === "structured" ? hierarchy.get(type.name) : undefined;
}

function givenType({ responses }: Operation): TypeReference | undefined {
  return responses.find(({ kind, status }) => (kind === "object" || kind === "collection") && status < 300)?.type;
}

/** The code of a call. */
export function callCode({ name, keys, options }: Call, given: Members = {}, client = "client"): string {
  const all = Object.entries({ ...options, ...given });
  const path = Object.entries(keys);
  const code = (members: [string, string][]): string => (members.length === 0 ? "{}" : objectLiteral(members));
  const rest = all.length > 0 ? [code(path), code(all)] : path.length > 0 ? [code(path)] : [];
  return `${name}(${[client, ...rest].join(", ")})`;
}
