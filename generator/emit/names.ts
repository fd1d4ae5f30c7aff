import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Result } from "../diagnostics/result.js";
import type { Operation, Schema } from "../model/schema.js";
import { append } from "../text/append.js";
import { compareOrdinal, sortedBy } from "../text/ordinal.js";
import { areaKey, planAreas } from "./area.js";
import { assignNames, type NameLock } from "./name-claim.js";
import { operationClaims, operationKey, readSpelling, RUNTIME_FUNCTIONS } from "./operation-names.js";
import { LIBRARY_NAMES, typeClaims, typeKey, type TypeKind } from "./type-names.js";

export type { NameLock } from "./name-claim.js";

/** Where an operation is published. */
export interface OperationName {
  /** Module below the version: `users`. */
  readonly area: string;
  /** Name of its function: `getUser`. */
  readonly name: string;
}

/** The published names of one version. */
export interface VersionNames {
  /** Of a type by its qualified name; undefined for what the version does not declare, and for shapes that nothing writes. */
  readonly type: (kind: TypeKind, name: string) => string | undefined;
  /** All names in the module of types. */
  readonly typeNames: ReadonlySet<string>;
  /** By the operation's id. */
  readonly operations: ReadonlyMap<string, OperationName>;
}

/** The published names of a package, planned once. */
export interface NamePlan {
  readonly versions: ReadonlyMap<string, VersionNames>;
  /** All names, to be kept for the next time. */
  readonly lock: NameLock;
}

/**
 * Names everything that the package publishes.
 *
 * @param schemas - one for each version
 * @param lock - names that were published before: they stay
 * @returns the plan; a finding for every name that had to give way
 */
export function planNames(schemas: readonly Schema[], lock: NameLock = {}): Result<NamePlan> {
  const versions = new Map<string, VersionNames>();
  const diagnostics: Diagnostic[] = [];
  const entries: [key: string, name: string][] = [];
  for (const schema of schemas) {
    const [names, found] = planVersion(schema, lock, entries);
    versions.set(schema.version, names);
    diagnostics.push(...found);
  }
  entries.sort(([first], [second]) => compareOrdinal(first, second));
  return [{ versions, lock: Object.fromEntries(entries) }, diagnostics];
}

function planVersion(schema: Schema, lock: NameLock, entries: [key: string, name: string][]): Result<VersionNames> {
  const { version } = schema;
  const [types, diagnostics] = assignNames(typeClaims(schema), lock, LIBRARY_NAMES);
  const [operations, found] = planOperations(schema, lock);
  entries.push(...types);
  for (const [id, { area, name }] of operations) entries.push([areaKey(version, id), area], [operationKey(version, id), name]);
  const names: VersionNames = {
    type: (kind, name) => types.get(typeKey(version, kind, name)),
    typeNames: new Set(types.values()),
    operations,
  };
  return [names, [...diagnostics, ...found]];
}

function planOperations(schema: Schema, lock: NameLock): Result<ReadonlyMap<string, OperationName>> {
  const { version } = schema;
  const areas = planAreas(version, schema.operations, lock);
  const spelling = readSpelling(schema);
  const byArea = new Map<string, Operation[]>();
  for (const operation of schema.operations) {
    const area = areas.get(operation.id) ?? "";
    append(byArea, area, operation);
  }
  const operations = new Map<string, OperationName>();
  const diagnostics: Diagnostic[] = [];
  for (const [area, members] of sortedBy(byArea, ([name]) => name)) {
    const [names, found] = assignNames(operationClaims(version, members, spelling), lock, RUNTIME_FUNCTIONS);
    diagnostics.push(...found);
    for (const { id } of members) operations.set(id, { area, name: names.get(operationKey(version, id)) ?? "_" });
  }
  return [operations, diagnostics];
}
