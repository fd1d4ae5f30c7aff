import type { HeaderParameter, Operation, Parameter } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import { queryOptionsOf } from "../query-options.js";
import { described, type OpenApiContext } from "./context.js";
import type { OperationGroup } from "./path-group.js";
import { plainText } from "./plain-text.js";
import type { Extension } from "./record.js";
import type { SchemaObject } from "./schema-object.js";
import { queryOptionForm } from "./system-query-option.js";
import { typeReferenceSchema } from "./type-reference-schema.js";

/** @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description?: string;
  readonly required?: true;
  readonly style?: "form";
  readonly explode?: false;
  readonly schema: SchemaObject;
  readonly [extension: Extension]: unknown;
}

/** Header fields that OpenAPI says elsewhere: in media types and in security. */
const ELSEWHERE: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** The parameters of one method of one path: of the path in order, of the query and of the header as documented. */
export function parameterObjects(group: OperationGroup, context: OpenApiContext): readonly ParameterObject[] {
  return [...pathParameters(group, context), ...queryParameters(group, context), ...headerParameters(group.operations, context)];
}

function pathParameters(group: OperationGroup, context: OpenApiContext): readonly ParameterObject[] {
  const [{ path, template }] = group.documented;
  const byName = new Map(path.parameters.map((parameter) => [parameter.name, parameter]));
  return group.template.placeholders.map(({ name }, index) => {
    // The path goes by the names of its first template; places correspond.
    const own = template.placeholders[index];
    const parameter = own && byName.get(own.modelName);
    return {
      name,
      in: "path",
      ...described(parameter?.description, context),
      required: true,
      ...(parameter?.meanings && { "x-docwright-meanings": parameter.meanings.map(plainText) }),
      schema: parameter ? typeReferenceSchema(parameter.type, context) : { type: "string" },
      ...(own?.severalSegments === true && { "x-ms-skip-url-encoding": true }),
    };
  });
}

function queryParameters(group: OperationGroup, context: OpenApiContext): readonly ParameterObject[] {
  const byName = new Map<string, ParameterObject>();
  const add = (parameter: ParameterObject): void => {
    if (parameter.name !== "" && !byName.has(parameter.name)) byName.set(parameter.name, parameter);
  };
  const required = commonNames(group.operations, ({ queryParameters }) => queryParameters);
  for (const parameter of group.operations.flatMap(({ queryParameters }) => queryParameters)) {
    add(queryParameter(parameter, required.has(parameter.name), context));
  }
  const documented = new Set(group.operations.flatMap(({ queryOptions = [] }) => queryOptions.map((name) => name.toLowerCase())));
  for (const name of sortedBy(new Set(group.operations.flatMap(queryOptionsOf)), (option) => option)) {
    add(queryOption(name, documented.has(name)));
  }
  return [...byName.values()];
}

function queryParameter(parameter: Parameter, required: boolean, context: OpenApiContext): ParameterObject {
  return {
    name: plainText(parameter.name),
    in: "query",
    ...described(parameter.description, context),
    ...(required && { required: true }),
    schema: typeReferenceSchema(parameter.type, context),
    ...(parameter.provenance !== "documented" && { "x-docwright-provenance": parameter.provenance }),
  };
}

function queryOption(option: string, isDocumented: boolean): ParameterObject {
  const { schema, list } = queryOptionForm(option);
  return {
    name: plainText(option),
    in: "query",
    ...(list && { style: "form", explode: false }),
    schema,
    ...(!isDocumented && { "x-docwright-provenance": "inferred" }),
  };
}

/** The names of what all operations require. */
function commonNames(
  operations: readonly Operation[],
  partsOf: (operation: Operation) => readonly { readonly name: string; readonly required: boolean }[],
): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = operations.map(
    (operation) =>
      new Set(
        partsOf(operation)
          .filter(({ required }) => required)
          .map(({ name }) => name),
      ),
  );
  return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}

function headerParameters(operations: readonly Operation[], context: OpenApiContext): readonly ParameterObject[] {
  const byName = new Map<string, HeaderParameter>();
  for (const header of operations.flatMap(({ headers }) => headers)) {
    const key = header.name.toLowerCase();
    if (header.name !== "" && !ELSEWHERE.has(key) && !byName.has(key)) byName.set(key, header);
  }
  const required = commonNames(operations, ({ headers }) => headers.map((header) => ({ ...header, name: header.name.toLowerCase() })));
  return [...byName].map(([key, header]) => ({
    name: plainText(header.name),
    in: "header",
    ...described(header.description, context),
    ...(required.has(key) && { required: true }),
    schema: { type: "string" },
  }));
}
