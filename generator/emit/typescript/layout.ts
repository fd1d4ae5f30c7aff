import type { EnumType, Operation, Schema, StructuredType } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import { fileName } from "../identifier.js";
import type { OperationName, VersionNames } from "../names.js";
import { partition } from "../partition.js";
import type { StructuredKind } from "../type-names.js";

/** A declaration in a module of types. */
export type TypeDeclaration =
  | { readonly kind: "enum"; readonly type: EnumType; readonly name: string }
  | { readonly kind: StructuredKind; readonly type: StructuredType; readonly name: string };

/** A module of types. */
export interface TypeModule {
  /** Below `src`, without its ending: `v1.0/types/a-m`. */
  readonly module: string;
  readonly kind: "types" | "enums";
  readonly declarations: readonly TypeDeclaration[];
}

/** An operation and its function's name. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly name: string;
}

/** A module of functions. */
export interface OperationModule {
  /** Below `src`, without its ending: `v1.0/users` or `v1.0/users/a-m`. */
  readonly module: string;
  readonly operations: readonly NamedOperation[];
}

/** An area: one module, or one that exports others. */
export interface Area {
  /** Below the version: `users`. */
  readonly name: string;
  /** Below `src`, without its ending: `v1.0/users`. */
  readonly module: string;
  readonly modules: readonly OperationModule[];
}

/** Where everything of one version stands. */
export interface VersionLayout {
  readonly version: string;
  /** Folder below `src`. */
  readonly folder: string;
  readonly types: readonly TypeModule[];
  readonly areas: readonly Area[];
  /** Modules of types by published name. */
  readonly moduleOf: ReadonlyMap<string, string>;
}

/** Places the declarations of a version in modules. */
export function layOut(schema: Schema, names: VersionNames): VersionLayout {
  const folder = fileName(schema.version);
  const types = [
    ...typeModules(`${folder}/types`, "types", structuredDeclarations(schema, names)),
    ...typeModules(`${folder}/enums`, "enums", enumDeclarations(schema, names)),
  ];
  const moduleOf = new Map(types.flatMap(({ module, declarations }) => declarations.map(({ name }) => [name, module] as const)));
  return { version: schema.version, folder, types, areas: areasOf(schema, names, folder), moduleOf };
}

function structuredDeclarations(schema: Schema, names: VersionNames): TypeDeclaration[] {
  const kinds = ["type", "create", "update", "any", "anyCreate", "anyUpdate"] as const;
  return schema.types.flatMap((type) =>
    kinds.flatMap((kind) => {
      const name = names.type(kind, type.name);
      return name === undefined ? [] : [{ kind, type, name }];
    }),
  );
}

function enumDeclarations(schema: Schema, names: VersionNames): TypeDeclaration[] {
  return schema.enums.flatMap((type) => {
    const name = names.type("enum", type.name);
    return name === undefined ? [] : [{ kind: "enum" as const, type, name }];
  });
}

function typeModules(folder: string, kind: TypeModule["kind"], declarations: readonly TypeDeclaration[]): TypeModule[] {
  return partition(declarations, ({ name }) => name).map(({ name, members }) => ({
    module: `${folder}/${name}`,
    kind,
    declarations: members,
  }));
}

function areasOf(schema: Schema, names: VersionNames, folder: string): Area[] {
  const areas = new Map<string, NamedOperation[]>();
  for (const operation of schema.operations) {
    const published: OperationName | undefined = names.operations.get(operation.id);
    if (published === undefined) continue;
    const members = areas.get(published.area) ?? [];
    areas.set(published.area, members);
    members.push({ operation, name: published.name });
  }
  return sortedBy(areas, ([name]) => name).map(([name, members]) => {
    const module = `${folder}/${name}`;
    const [first, ...others] = partition(members, (member) => member.name);
    // A small area needs no modules below its own.
    if (first !== undefined && others.length === 0) return { name, module, modules: [{ module, operations: first.members }] };
    const buckets = first === undefined ? [] : [first, ...others];
    return { name, module, modules: buckets.map((bucket) => ({ module: `${module}/${bucket.name}`, operations: bucket.members })) };
  });
}
