import { compareOrdinal } from "../text/ordinal.js";
import { showReference } from "./reference.js";
import type { EnumType, NavigationProperty, Operation, Permission, Property, Schema, StructuredType } from "./schema.js";

/** Every fact of a schema but its prose and examples, one line each, sorted, for review and for tests. */
export function dumpSchema(schema: Schema): readonly string[] {
  const lines = [...schema.types.flatMap(typeLines), ...schema.enums.flatMap(enumLines), ...schema.operations.flatMap(operationLines)];
  return [...new Set(lines)].sort(compareOrdinal);
}

function typeLines(type: StructuredType): readonly string[] {
  const facts = line(
    `type ${type.name} ${type.kind}`,
    type.baseType !== undefined && `base=${type.baseType}`,
    type.key.length > 0 && `key=${type.key.join(",")}`,
    type.abstract && "abstract",
    type.openType && "open",
    type.deprecated !== undefined && "deprecated",
    type.provenance !== "documented" && type.provenance,
  );
  return [
    facts,
    ...type.properties.map((property) => line(`property ${type.name}/${property.name}`, ...propertyFacts(property))),
    ...type.navigationProperties.map((property) => line(`navigation ${type.name}/${property.name}`, ...memberFacts(property))),
  ];
}

function memberFacts(member: Property | NavigationProperty): readonly (string | false)[] {
  return [
    showReference(member.type),
    member.nullable !== undefined && (member.nullable ? "nullable" : "required"),
    member.readOnly && "readOnly",
    member.deprecated !== undefined && "deprecated",
    member.provenance !== "documented" && member.provenance,
  ];
}

function propertyFacts(property: Property): readonly (string | false)[] {
  return [
    ...memberFacts(property),
    property.writeOnly && "writeOnly",
    property.requiredOnCreate && "requiredOnCreate",
    property.selectOnly && "selectOnly",
    property.maxLength !== undefined && `maxLength=${property.maxLength}`,
    property.defaultValue !== undefined && `default=${withoutBlanks(property.defaultValue)}`,
    property.filterOperators !== undefined && `filter=${property.filterOperators.join(",")}`,
  ];
}

function enumLines(type: EnumType): readonly string[] {
  const facts = line(
    `enum ${type.name}`,
    type.isFlags && "flags",
    type.evolvable && "evolvable",
    type.textual && "textual",
    type.deprecated !== undefined && "deprecated",
    type.provenance !== "documented" && type.provenance,
  );
  const members = type.members.map(({ name, value, deprecated }) =>
    line(`member ${type.name}/${name}`, value !== undefined && `value=${value}`, deprecated === true && "deprecated"),
  );
  return [facts, ...members];
}

function operationLines(operation: Operation): readonly string[] {
  const { id, bound, requestBody } = operation;
  return [
    line(`operation ${id} ${operation.method}`, bound && `${bound.kind}=${bound.name}`, operation.deprecated !== undefined && "deprecated"),
    ...operation.paths.flatMap(({ template, parameters }) => [
      `path ${id} ${template}`,
      ...parameters.map(({ name, role, type, meanings = [] }) =>
        line(`parameter ${id} ${name} ${role} ${showReference(type)}`, meanings.map(withoutBlanks).join("|")),
      ),
    ]),
    ...operation.queryParameters.map(({ name, type, required }) =>
      line(`query ${id} ${name} ${showReference(type)}`, required && "required"),
    ),
    ...(operation.queryOptions ? [`options ${id} ${operation.queryOptions.join(",") || "none"}`] : []),
    ...operation.headers.map(({ name, required }) => line(`header ${id} ${name}`, required && "required")),
    ...(requestBody
      ? [line(`body ${id} ${requestBody.kind} ${requestBody.mediaType}`, requestBody.type && showReference(requestBody.type))]
      : []),
    ...(requestBody?.properties ?? []).map((property) => line(`sends ${id} ${property.name}`, ...propertyFacts(property))),
    ...operation.responses.map(({ status, kind, type, mediaType, delta, provenance }) =>
      line(
        `response ${id} ${status} ${kind}`,
        type && showReference(type),
        mediaType ?? false,
        delta && "delta",
        provenance !== "documented" && provenance,
      ),
    ),
    ...operation.permissions.map(({ account, alternatives, scenario }) =>
      line(`permission ${id} ${account} ${alternativesText(alternatives)}`, scenario !== undefined && `for ${scenario}`),
    ),
  ];
}

function alternativesText(alternatives: Permission["alternatives"]): string {
  if (alternatives.length === 0) return "not-supported";
  return alternatives.map((scopes) => scopes.join("+") || "none-needed").join(",");
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "_");
}

/** Words with blanks between; what is absent or false is left out. */
function line(...words: readonly (string | false | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== false && word !== "").join(" ");
}
