import type { EnumType } from "../../model/schema.js";
import { deprecation, described, type OpenApiContext } from "./context.js";
import { pageLink } from "./external-documentation-object.js";
import { plainText } from "./plain-text.js";
import type { SchemaObject } from "./schema-object.js";

/**
 * The schema of an enumeration that has a component.
 *
 * @returns the known members; beside them any string, where a value may be one that is not documented or a list of members
 */
export function enumSchema(type: EnumType, context: OpenApiContext): SchemaObject {
  return {
    ...valueSchema(type, context),
    ...described(type.description, context),
    ...deprecation(type.deprecated, context),
    ...pageLink(type.origins[0]?.page, context),
    ...(type.isFlags && { "x-docwright-flags": true }),
    ...(type.provenance !== "documented" && { "x-docwright-provenance": type.provenance }),
  };
}

/** The schema of an enumeration that the documentation does not name, to be written out where it is used. */
export function inlineEnumSchema(name: string, context: OpenApiContext): SchemaObject {
  const type = context.enums.get(name);
  if (type === undefined) return { type: "string" };
  // Values that are spelled unlike every declared enumeration's are words of the service, not the members of a type.
  if (type.textual) return { type: "string", examples: type.members.map((member) => plainText(member.name)) };
  return { ...valueSchema(type, context), ...(type.isFlags && { "x-docwright-flags": true }) };
}

function valueSchema(type: EnumType, context: OpenApiContext): SchemaObject {
  const members = [...new Map(type.members.map((member) => [plainText(member.name), member]))];
  if (members.length === 0) return { type: "string" };
  const descriptions = members.map(([, member]) => described(member.description, context).description ?? "");
  const deprecated = members.filter(([, member]) => member.deprecated === true).map(([name]) => name);
  const known: SchemaObject = {
    type: "string",
    enum: members.map(([name]) => name),
    ...(descriptions.some((text) => text !== "") && { "x-enum-descriptions": descriptions }),
    ...(deprecated.length > 0 && { "x-docwright-deprecated-members": deprecated }),
  };
  return isOpen(type) ? { anyOf: [known, { type: "string" }] } : known;
}

/** A list in a sentence is seldom whole, the sentinel announces more members, and flags are combined with commas. */
function isOpen(type: EnumType): boolean {
  return type.evolvable || type.isFlags || type.provenance === "inferred";
}
