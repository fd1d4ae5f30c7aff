import fc from "fast-check";
import type { EdmType } from "../../../generator/model/edm.js";
import type {
  EnumType,
  Operation,
  OperationPath,
  Property,
  RequestBody,
  Schema,
  StructuredType,
  TypeReference,
} from "../../../generator/model/schema.js";
import { body, entity, enumeration, navigation, operation, path, property, response, schema } from "./schema-builders.js";

const NAMES = ["n.a", "n.b", "n.c d", "plain", "__proto__", "n.missing"];
const ENUM_NAMES = ["n.e", "n.a", "unnamed", "n.missing"];
const PRIMITIVES: readonly EdmType[] = ["String", "Int64", "Untyped", "Binary"];

const name = fc.oneof(
  fc.constantFrom("id", "name", "__proto__", "constructor", "$select", "@odata.type"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
const prose = fc.option(fc.string({ unit: "binary", maxLength: 20 }), { nil: undefined });

const { reference } = fc.letrec<{ reference: TypeReference }>((tie) => ({
  reference: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...PRIMITIVES).map((type): TypeReference => ({ kind: "primitive", type })),
    fc.constantFrom(...NAMES).map((of): TypeReference => ({ kind: "structured", name: of })),
    fc.constantFrom(...ENUM_NAMES).map((of): TypeReference => ({ kind: "enum", name: of })),
    fc.constant<TypeReference>({ kind: "unresolved", text: "?" }),
    tie("reference").map((of): TypeReference => ({ kind: "collection", of })),
    fc.array(tie("reference"), { maxLength: 3 }).map((of): TypeReference => ({ kind: "union", of })),
  ),
}));

const anyProperty: fc.Arbitrary<Property> = fc
  .record({ name, type: reference, nullable: fc.boolean(), requiredOnCreate: fc.boolean(), maxLength: fc.nat(), text: prose })
  .map(({ name: own, text, ...facts }) => property(own, { ...facts, ...(text !== undefined && { description: text, deprecated: text }) }));

const anyType: fc.Arbitrary<StructuredType> = fc
  .record({
    name: fc.constantFrom(...NAMES.slice(0, -1)),
    baseType: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    properties: fc.array(anyProperty, { maxLength: 3 }),
    relation: reference,
    openType: fc.boolean(),
  })
  .map(({ name: own, baseType, relation, ...facts }) =>
    entity(own, { ...facts, ...(baseType !== undefined && { baseType }), navigationProperties: [navigation("relation", relation)] }),
  );

const anyEnum: fc.Arbitrary<EnumType> = fc
  .tuple(fc.constantFrom("n.e", "n.a", "unnamed"), fc.array(name, { maxLength: 3 }), fc.boolean())
  .map(([own, members, isFlags]) => enumeration(own, members, { isFlags }));

const anyTemplate = fc
  .array(fc.constantFrom("me", "users", "{id}", "{userId}", "f(x='{x}',y={y})", "root:", "{+path}:", "{}", "a b", "{id}-{id}"), {
    maxLength: 4,
  })
  .map((segments) => `/${segments.join("/")}`);

const anyPath: fc.Arbitrary<OperationPath> = anyTemplate.map((template) => path(template));

const anyBody: fc.Arbitrary<RequestBody> = fc
  .record({
    kind: fc.constantFrom("entity", "parameters", "media", "reference"),
    mediaType: fc.constantFrom("application/json", "text/plain; charset=utf-8", "image/*", "any of them", ""),
    type: reference,
    properties: fc.array(anyProperty, { maxLength: 3 }),
  })
  .map(body);

const anyResponse = fc
  .record({
    status: fc.constantFrom(200, 204, 302, 0, 1000),
    kind: fc.constantFrom("none", "object", "collection", "value", "stream", "text", "redirect"),
    type: reference,
    delta: fc.boolean(),
  })
  .map(response);

const anyPermission = fc.record({
  account: fc.constantFrom("delegatedWork", "delegatedPersonal", "application", "any"),
  alternatives: fc.array(fc.array(name, { maxLength: 2 }), { maxLength: 3 }),
});

const anyOperation: fc.Arbitrary<Operation> = fc
  .record({
    id: fc.oneof(fc.constantFrom("a-get", "a_get", "a-get-2"), fc.string({ minLength: 1, maxLength: 6 })),
    paths: fc.array(anyPath, { maxLength: 3 }),
    method: fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD"),
    requestBody: fc.option(anyBody, { nil: undefined }),
    responses: fc.array(anyResponse, { maxLength: 3 }),
    permissions: fc.array(anyPermission, { maxLength: 2 }),
    queryOptions: fc.array(name, { maxLength: 2 }),
    headers: fc.array(fc.record({ name, required: fc.boolean() }), { maxLength: 2 }),
  })
  .map(({ id, paths, requestBody, ...facts }) => operation(id, paths, { ...facts, ...(requestBody !== undefined && { requestBody }) }));

/** Small schemas with every kind of trouble: cycles, dangling names, names that collide and names that no key may have. */
export function arbitrarySchema(): fc.Arbitrary<Schema> {
  return fc
    .record({
      types: fc.uniqueArray(anyType, { maxLength: 4, selector: (type) => type.name }),
      enums: fc.uniqueArray(anyEnum, { maxLength: 3, selector: (type) => type.name }),
      operations: fc.uniqueArray(anyOperation, { maxLength: 5, selector: ({ id }) => id }),
    })
    .map(schema);
}
