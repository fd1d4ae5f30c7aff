import type { EdmType } from "../../../model/edm.js";
import type { Operation, Property, TypeReference } from "../../../model/schema.js";
import { maskCredentials } from "../../../text/credentials.js";
import { sortedBy } from "../../../text/ordinal.js";
import { writeKind } from "../../write-shape.js";
import type { VersionContext } from "../context.js";
import { objectLiteral, stringLiteral } from "../literal.js";
import { callerHeaders } from "../operation-options.js";
import { DISCRIMINATOR, pathTemplate, type TemplateParameter } from "../path-template.js";
import { isOptionalBody } from "../request-body.js";

/** Members of an object literal, by their names. */
export type Members = Readonly<Record<string, string>>;

/** Stands for a text that the reader has. */
export const ELLIPSIS = stringLiteral("…");

/** A value of a header field that is any. */
const ANY_FIELD = "*";

const PRIMITIVES: Partial<Record<EdmType, string>> = {
  Boolean: "true",
  ...Object.fromEntries(["Byte", "Decimal", "Double", "Int16", "Int32", "Int64", "SByte", "Single"].map((name) => [name, "1"])),
};

/** The parameters of each path, the fewest first, with the path's own name where others take the same. */
export function sampleKeys({ paths }: Operation, context: VersionContext): readonly Members[] {
  const templates = paths.map(pathTemplate);
  const textsByNames = new Map<string, Set<string>>();
  for (const { text, parameters } of templates) {
    const names = namesOf(parameters);
    textsByNames.set(names, (textsByNames.get(names) ?? new Set()).add(text));
  }
  const samples = templates.flatMap(({ text, parameters }) => {
    const values = parameters.map(({ name, documented }) => [name, sampleKey(documented?.type, context)] as const);
    const isAmbiguous = (textsByNames.get(namesOf(parameters))?.size ?? 0) > 1;
    const choice = isAmbiguous ? [[DISCRIMINATOR, stringLiteral(text)] as const] : [];
    return values.every((value): value is readonly [string, string] => value[1] !== undefined) ? [[...choice, ...values]] : [];
  });
  return samples.sort((first, second) => first.length - second.length).map((members) => Object.fromEntries(members));
}

function sampleKey(type: TypeReference | undefined, context: VersionContext): string | undefined {
  return type?.kind === "primitive" || type?.kind === "enum" ? sampleValue(type, context) : ELLIPSIS;
}

function namesOf(parameters: readonly TemplateParameter[]): string {
  return sortedBy(parameters, ({ name }) => name)
    .map(({ name }) => name)
    .join();
}

/** The options that a call of an operation cannot leave out; undefined where they are more than a few plain values. */
export function sampleOptions(operation: Operation, context: VersionContext): Members | undefined {
  const body = sampleBody(operation, context);
  const query = operation.queryParameters.filter(({ required }) => required).map(({ name, type }) => [name, sampleValue(type, context)]);
  const headers = callerHeaders(operation).filter(({ required }) => required);
  if (body === undefined || query.some(([, value]) => value === undefined)) return undefined;
  return {
    ...body,
    ...(query.length > 0 && { query: objectLiteral(query as [string, string][]) }),
    ...(headers.length > 0 && {
      headers: objectLiteral(headers.map(({ name }) => [name, stringLiteral(documentedField(operation, name) ?? ANY_FIELD)])),
    }),
  };
}

/** What an example sends as a header field, where that says enough and gives nothing away. */
function documentedField({ examples }: Operation, name: string): string | undefined {
  const fields = examples.flatMap(({ request }) => request.headers).filter((header) => header.name.toLowerCase() === name.toLowerCase());
  return fields.map(({ value }) => value.trim()).find((value) => /^[\w.=/-]{1,30}$/.test(value) && maskCredentials(value) === value);
}

function sampleBody(operation: Operation, context: VersionContext): Members | undefined {
  const { requestBody } = operation;
  if (requestBody === undefined || isOptionalBody(requestBody)) return {};
  if (requestBody.kind === "media") return { body: ELLIPSIS };
  if (requestBody.kind === "reference") return undefined;
  const { type } = requestBody;
  const declared = type?.kind === "structured" ? context.hierarchy.get(type.name) : undefined;
  if (type !== undefined && (declared === undefined || declared.abstract)) return undefined;
  const isCreated = requestBody.kind === "parameters" || writeKind(operation) === "create";
  const ownNames = requestBody.properties.filter(({ requiredOnCreate }) => requiredOnCreate).map(({ name }) => name);
  const bases = declared ? [declared, ...context.hierarchy.ancestors(declared)] : [];
  const names = isCreated ? [...bases.flatMap((one) => [...context.required.of(one)]), ...ownNames] : [];
  const known: readonly Property[] = [...bases.flatMap(({ properties }) => properties), ...requestBody.properties];
  const members = [...new Set(names)].map((name) => {
    const property = known.find((one) => one.name === name);
    return [name, property && sampleValue(property.type, context)] as const;
  });
  const isWritten = members.every((member): member is [string, string] => member[1] !== undefined);
  return isWritten ? { body: members.length === 0 ? "{}" : objectLiteral(members) } : undefined;
}

/** A value of a type as code; undefined where it would take several. */
export function sampleValue(type: TypeReference, context: VersionContext): string | undefined {
  switch (type.kind) {
    case "primitive":
      return PRIMITIVES[type.type] ?? ELLIPSIS;
    case "enum":
      return stringLiteral(context.enums.get(type.name)?.members[0]?.name ?? "…");
    case "collection": {
      const item = sampleValue(type.of, context);
      return item === undefined ? undefined : `[${item}]`;
    }
    case "structured":
    case "union":
      return undefined;
    case "unresolved":
      return ELLIPSIS;
  }
}
