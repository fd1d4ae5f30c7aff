import type { HttpMethod, Operation, Property, RequestBody, TypeReference } from "../../model/schema.js";
import { described, type OpenApiContext } from "./context.js";
import { generalType } from "./general-type.js";
import { byMediaType, contentMap, isJson, mediaRange, type ContentMap } from "./media-type-object.js";
import { propertySchema } from "./property-schema.js";
import { recordOf } from "./record.js";
import { isEmptySchema, type SchemaObject } from "./schema-object.js";
import { typeReferenceSchema } from "./type-reference-schema.js";

/** @see https://spec.openapis.org/oas/v3.1.1#request-body-object */
export interface RequestBodyObject {
  readonly description?: string;
  readonly content: ContentMap;
  readonly required?: true;
  /** The properties of the entity that the page names for this request: those that may be set, or are worth setting. */
  readonly "x-docwright-properties"?: readonly string[];
}

type Bodies = readonly [RequestBody, ...RequestBody[]];

/** What a link to an entity holds. */
const REFERENCE: SchemaObject = {
  type: "object",
  properties: { "@odata.id": { type: "string", format: "uri-reference" } },
  required: ["@odata.id"],
};

/** What the operations on one method of one path send; undefined where none is said to send anything. */
export function requestBodyObject(
  operations: readonly [Operation, ...Operation[]],
  context: OpenApiContext,
): RequestBodyObject | undefined {
  const bodies = operations.flatMap(({ requestBody }) => (requestBody === undefined ? [] : [requestBody]));
  const [first] = bodies;
  if (first === undefined) return undefined;
  const named = bodies.flatMap(({ kind, properties }) => (kind === "entity" ? properties.map(({ name }) => name) : []));
  const groups = [...byMediaType(bodies, ({ mediaType }) => mediaRange(mediaType))];
  const content = groups.map(([mediaType, group]) => [mediaType, bodySchema(group, mediaType, operations[0].method, context)] as const);
  return {
    ...described(first.description, context),
    content: contentMap(content),
    ...(bodies.length === operations.length && bodies.every(isRequired) && { required: true }),
    ...(named.length > 0 && { "x-docwright-properties": [...new Set(named)] }),
  };
}

/** An action is called without a body where it needs no parameter. */
function isRequired(body: RequestBody): boolean {
  return body.kind !== "parameters" || body.properties.some(({ requiredOnCreate }) => requiredOnCreate);
}

function bodySchema(bodies: Bodies, mediaType: string, method: HttpMethod, context: OpenApiContext): SchemaObject {
  const [{ kind }] = bodies;
  switch (kind) {
    case "reference":
      return REFERENCE;
    case "media":
      return isJson(mediaType) ? {} : mediaType.startsWith("text/") ? { type: "string" } : { type: "string", format: "binary" };
    case "parameters":
      return membersSchema(mergedProperties(bodies), requiredNames(bodies), context);
    case "entity":
      return entitySchema(bodies, method, context);
  }
}

/** The type with what the page says beside it: what a creation requires, and properties that the type does not declare. */
function entitySchema(bodies: Bodies, method: HttpMethod, context: OpenApiContext): SchemaObject {
  const type = generalType(
    bodies.flatMap((body) => (body.type === undefined ? [] : [body.type])),
    context.types,
  );
  const whole: SchemaObject = type === undefined ? {} : typeReferenceSchema(type, context);
  const properties = mergedProperties(bodies);
  if (isEmptySchema(whole)) return properties.length === 0 ? whole : membersSchema(properties, requiredNames(bodies), context);
  const declared = declaredNames(type, context);
  const more = properties.filter(({ name }) => !declared.has(name));
  const required = properties.length > 0 ? requiredNames(bodies) : method === "POST" ? requiredByType(type, context) : [];
  if (more.length === 0 && required.length === 0) return whole;
  return { allOf: [whole, membersSchema(more, required, context)] };
}

function membersSchema(properties: readonly Property[], required: readonly string[], context: OpenApiContext): SchemaObject {
  const members = properties.map((property) => [property.name, parameterSchema(property, context)] as const);
  return {
    type: "object",
    ...(members.length > 0 && { properties: recordOf(members) }),
    ...(required.length > 0 && { required }),
  };
}

/** In a request the list of required names says what the mark on a type's property says. */
function parameterSchema(property: Property, context: OpenApiContext): SchemaObject {
  return propertySchema({ ...property, requiredOnCreate: false }, context);
}

function mergedProperties(bodies: Bodies): readonly Property[] {
  const byName = new Map<string, Property>();
  for (const property of bodies.flatMap((body) => body.properties)) {
    if (!byName.has(property.name)) byName.set(property.name, property);
  }
  return [...byName.values()];
}

function requiredNames(bodies: Bodies): readonly string[] {
  const required = bodies.map((body) => new Set(body.properties.filter((property) => property.requiredOnCreate).map(({ name }) => name)));
  return [...(required[0] ?? [])].filter((name) => required.every((names) => names.has(name)));
}

function requiredByType(type: TypeReference | undefined, context: OpenApiContext): readonly string[] {
  if (type?.kind !== "structured") return [];
  const properties = context.types.lineage(type.name).flatMap((ancestor) => ancestor.properties);
  return [...new Set(properties.filter((property) => property.requiredOnCreate && !property.readOnly).map(({ name }) => name))];
}

function declaredNames(type: TypeReference | undefined, context: OpenApiContext): ReadonlySet<string> {
  const names = type?.kind === "union" ? type.of : type === undefined ? [] : [type];
  const structured = names.flatMap((reference) => (reference.kind === "structured" ? context.types.lineage(reference.name) : []));
  return new Set(structured.flatMap((ancestor) => [...ancestor.properties, ...ancestor.navigationProperties].map(({ name }) => name)));
}
