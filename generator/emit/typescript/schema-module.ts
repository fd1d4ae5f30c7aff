import type { StructuredType } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import { declaredNames } from "../../model/reference.js";
import { createScope, type VersionContext } from "./context.js";
import type { ConstStatement, ExportStatement, ModuleDeclaration } from "./declaration.js";
import type { NamedOperation, OperationModule, TypeModule } from "./layout.js";
import { objectKey, stringLiteral } from "./literal.js";
import { relativeModule, type ModuleScope } from "./module-scope.js";
import { readMembers } from "./read-members.js";
import { SCHEMA_FOLDER, schemaModuleOf, schemaName, schemaPlace, type SchemaPlace } from "./schema-names.js";
import { ANYTHING, shapeText } from "./shape-text.js";

/** A schema for each type that is read, in modules that mirror those of the types, and the module that exports all of them. */
export function typeSchemaModules(context: VersionContext): ModuleDeclaration[] {
  const modules = context.layout.types.filter((types) => readTypes(types).length > 0);
  const index = `${SCHEMA_FOLDER}/${context.layout.folder}/index`;
  return [
    { path: `src/${index}.ts`, sources: [], statements: modules.map(({ module }) => exportAll(index, schemaModuleOf(module))) },
    ...modules.map((types) => typeSchemaModule(types, context)),
  ];
}

/** The schemas of the types that operations return or take, where a reader of the operations looks for them. */
export function schemaAreaModule({ operations }: OperationModule, module: string, context: VersionContext): ModuleDeclaration {
  const modules = new Map<string, Set<string>>();
  for (const { module: from, name } of operations.flatMap((operation) => schemasOf(operation, context)))
    modules.set(from, (modules.get(from) ?? new Set()).add(name));
  return {
    path: `src/${module}.ts`,
    sources: operations.map(({ operation }) => operation.origin.page),
    statements: sortedBy(modules, ([from]) => from).map(([from, names]) => ({
      ...exportAll(module, from),
      names: sortedBy(names, (name) => name),
    })),
  };
}

/** Where the schemas are of the types that an operation returns or takes. */
export function schemasOf({ operation }: NamedOperation, context: VersionContext): readonly SchemaPlace[] {
  const types = [...operation.responses.map(({ type }) => type), operation.requestBody?.type];
  return types.flatMap((type) => (type === undefined ? [] : declaredNames(type))).flatMap((name) => schemaPlace(name, context) ?? []);
}

function typeSchemaModule(types: TypeModule, context: VersionContext): ModuleDeclaration {
  const module = schemaModuleOf(types.module);
  const declarations = readTypes(types);
  const scope = createScope(
    context,
    module,
    declarations.map(({ name }) => schemaName(name, context)),
  );
  const statements = declarations.map(({ type, name }) => schemaStatement(type, schemaName(name, context), scope, context));
  return {
    path: `src/${module}.ts`,
    sources: declarations.flatMap(({ type }) => type.origins.map(({ page }) => page)),
    statements: [...scope.imports(), ...statements],
  };
}

function schemaStatement(type: StructuredType, name: string, scope: ModuleScope, context: VersionContext): ConstStatement {
  const schemaOf = (qualifiedName: string): string | undefined => {
    const place = schemaPlace(qualifiedName, context);
    return place && scope.value(place.module, place.name);
  };
  const properties = readMembers(type, context.hierarchy).flatMap((member) => {
    const shape = shapeText(member.type, member.nullable, schemaOf);
    return shape === ANYTHING ? [] : [`${objectKey(member.name)}: ${shape}`];
  });
  const derived = isRootOfMost(type, context) ? [] : context.hierarchy.derived(type).flatMap((one) => schemaOf(one.name) ?? []);
  const parts = [
    stringLiteral(type.name),
    // Constant: for a property that is called as one that all objects have, such as `constructor`, a compiler expects that one's type.
    `() => ({${properties.join(", ")}}) as const`,
    ...(derived.length === 0 ? [] : [`() => [${derived.join(", ")}]`]),
  ];
  return {
    kind: "const",
    name,
    comment: undefined,
    type: `${scope.runtime("TypeSchema")}<${scope.type("type", type.name) ?? "unknown"}>`,
    // What calls nothing else can be left out of a bundle when nothing uses it.
    initializer: `/* @__PURE__ */ ${scope.runtime("structured")}(${parts.join(", ")})`,
  };
}

/**
 * Whether a type is the one above most entities that gives them nothing but their key. A property of that type can be any of them: it
 * would bring all schemas into every bundle, so its values are checked for the key alone.
 */
function isRootOfMost(type: StructuredType, { hierarchy, schema }: VersionContext): boolean {
  if (type.baseType !== undefined || type.key.length === 0 || !readMembers(type, hierarchy).every(({ name }) => type.key.includes(name)))
    return false;
  const entities = schema.types.filter(({ kind }) => kind === "entity").length;
  return 2 * hierarchy.family(type.name).size > entities;
}

function readTypes({ declarations }: TypeModule): readonly { readonly type: StructuredType; readonly name: string }[] {
  return declarations.flatMap((declaration) => (declaration.kind === "type" ? [declaration] : []));
}

function exportAll(from: string, module: string): ExportStatement {
  return { kind: "export", typeOnly: false, module: relativeModule(from, module) };
}
