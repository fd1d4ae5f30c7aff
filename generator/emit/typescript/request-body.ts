import type { Operation, Property, RequestBody, TypeReference } from "../../model/schema.js";
import { writeKind } from "../write-shape.js";
import type { VersionContext } from "./context.js";
import type { MemberDeclaration } from "./declaration.js";
import { documentation } from "./documentation.js";
import { stringLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { objectType } from "./object-type.js";
import { isNullable, shapeMembers } from "./structured-type.js";
import { nullableText, typeText } from "./type-text.js";

/** Any object: what is known of it is only that it is sent as JSON. */
const ANY_OBJECT = "Readonly<Record<string, unknown>>";

/** The option that carries the body of a request; undefined for a request without one. */
export function bodyOption(operation: Operation, scope: ModuleScope, context: VersionContext): MemberDeclaration | undefined {
  const { requestBody } = operation;
  if (requestBody === undefined) return undefined;
  const { description } = requestBody;
  return {
    name: "body",
    type: bodyType(operation, requestBody, scope, context),
    optional: isOptionalBody(requestBody),
    readonly: true,
    comment: documentation(description === undefined ? {} : { description }, context),
  };
}

/** Whether a call may leave the body out: parameters none of which is required. */
export function isOptionalBody({ kind, properties }: RequestBody): boolean {
  return kind === "parameters" && !properties.some(({ requiredOnCreate }) => requiredOnCreate);
}

function bodyType(operation: Operation, body: RequestBody, scope: ModuleScope, context: VersionContext): string {
  switch (body.kind) {
    case "media":
      return scope.runtime("Content");
    case "reference":
      return `{ readonly ${stringLiteral("@odata.id")}: string } & ${ANY_OBJECT}`;
    case "parameters":
      return parametersType(body.properties, scope, context);
    case "entity":
      return body.type === undefined
        ? parametersType(body.properties, scope, context)
        : entityType(operation, body.type, body.properties, scope, context);
  }
}

/** The shape that is written, and what the page's own table adds to it. */
function entityType(
  operation: Operation,
  type: TypeReference,
  properties: readonly Property[],
  scope: ModuleScope,
  context: VersionContext,
): string {
  const shape = writeKind(operation);
  const text = typeText(type, scope, { shape, readonlyArrays: true });
  const declared = type.kind === "structured" ? context.hierarchy.get(type.name) : undefined;
  if (declared === undefined) return text;
  const known = shapeMembers(declared, scope.type(shape, declared.name) === undefined ? "type" : shape, context);
  const added = distinct(properties).filter(({ name }) => !known.has(name));
  if (added.length === 0) return text;
  // A key is never null.
  const stated = added.map((property) => (declared.key.includes(property.name) ? { ...property, nullable: false } : property));
  return `${text} & ${objectType(stated.map((property) => member(property, shape === "create" && property.requiredOnCreate, scope, context)))}`;
}

function parametersType(properties: readonly Property[], scope: ModuleScope, context: VersionContext): string {
  if (properties.length === 0) return ANY_OBJECT;
  return objectType(distinct(properties).map((property) => member(property, property.requiredOnCreate, scope, context)));
}

function member(property: Property, isRequired: boolean, scope: ModuleScope, context: VersionContext): MemberDeclaration {
  const text = typeText(property.type, scope, { readonlyArrays: true });
  const mayBeNull = isNullable(property) && !isRequired;
  return {
    name: property.name,
    type: mayBeNull ? nullableText(text) : text,
    optional: !isRequired,
    readonly: true,
    comment: documentation(property, context),
  };
}

function distinct(properties: readonly Property[]): readonly Property[] {
  return [...new Map([...properties].reverse().map((property) => [property.name, property])).values()].reverse();
}
