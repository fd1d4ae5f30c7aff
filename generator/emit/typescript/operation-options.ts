import type { HeaderParameter, Operation, Parameter, TypeReference } from "../../model/schema.js";
import { upperFirst } from "../identifier.js";
import { comment } from "./comment.js";
import type { VersionContext } from "./context.js";
import type { InterfaceStatement, MemberDeclaration, ParameterDeclaration } from "./declaration.js";
import { documentation } from "./documentation.js";
import { stringLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { objectType } from "./object-type.js";
import { narrowing, type Narrowing } from "./narrowing.js";
import type { OperationResult } from "./operation-result.js";
import { systemOptions } from "./query-options.js";
import { bodyOption } from "./request-body.js";
import { typeText } from "./type-text.js";

/** What a function takes beside the path. */
export interface OperationOptions {
  readonly parameter: ParameterDeclaration;
  /** The interface of the options; absent where every call has them. */
  readonly declaration?: InterfaceStatement;
  /** How `select` and `expand` narrow what the function gives; absent where it has neither. */
  readonly narrowing?: Narrowing;
}

/** Header fields that the runtime sets. */
const RUNTIME_HEADERS: ReadonlySet<string> = new Set(["authorization", "content-type", "accept", "content-length", "host"]);

/** Name of the interface of a function's options. */
export function optionsName(functionName: string): string {
  return `${upperFirst(functionName)}Options`;
}

/** The options of an operation: its body, its query, its header fields. */
export function operationOptions(
  operation: Operation,
  name: string,
  result: OperationResult,
  scope: ModuleScope,
  context: VersionContext,
): OperationOptions {
  const system = systemOptions(operation);
  const query = queryOption(operation, scope, context);
  const narrow = narrowing(system, result, scope);
  const members = [bodyOption(operation, scope, context), query, headersOption(operation, context)].filter(
    (member) => member !== undefined,
  );
  const inherited = [...system.filter((option) => !narrow?.names.includes(option)), ...(result.kind === "pages" ? ["from"] : [])];
  const isRequired = members.some(({ optional }) => !optional);
  const parameter = { name: "options", optional: !isRequired };
  if (members.length === 0 && inherited.length === 0 && narrow === undefined)
    return { parameter: { ...parameter, type: scope.runtime("CallOptions") } };
  const declaration: InterfaceStatement = {
    kind: "interface",
    name: optionsName(name),
    ...(narrow && { typeParameters: narrow.general }),
    comment: comment({ text: `Options of \`${name}\`.` }),
    extends: [
      scope.runtime("CallOptions"),
      ...(narrow?.options ?? []),
      ...(inherited.length > 0 ? [`Pick<${scope.runtime("RequestOptions")}, ${inherited.map(stringLiteral).join(" | ")}>`] : []),
    ],
    indexSignatures: [],
    members,
  };
  const inferred = narrow?.inferred.map((typeParameter) => typeParameter.name) ?? [];
  const type = declaration.name + (inferred.length > 0 ? `<${inferred.join(", ")}>` : "");
  return { parameter: { ...parameter, type }, declaration, ...(narrow && { narrowing: narrow }) };
}

/** Documented query parameters; any others for what is read, since the documentation may not name all. */
function queryOption({ queryParameters, method }: Operation, scope: ModuleScope, context: VersionContext): MemberDeclaration | undefined {
  const distinct = [...new Map(queryParameters.map((parameter) => [parameter.name, parameter])).values()];
  if (distinct.length === 0 && method !== "GET") return undefined;
  const others = `Readonly<Record<string, ${scope.runtime("QueryValue")}>>`;
  const documented = objectType(distinct.map((parameter) => queryMember(parameter, scope, context)));
  return {
    name: "query",
    type: distinct.length === 0 ? others : method === "GET" ? `${documented} & ${others}` : documented,
    optional: !distinct.some(({ required }) => required),
    readonly: true,
    comment: comment({ text: "Query parameters beside OData's." }),
  };
}

function queryMember(parameter: Parameter, scope: ModuleScope, context: VersionContext): MemberDeclaration {
  const { name, required, description } = parameter;
  return {
    name,
    type: queryType(parameter.type, scope),
    optional: !required,
    readonly: true,
    comment: documentation(description === undefined ? {} : { description }, context),
  };
}

function queryType(type: TypeReference, scope: ModuleScope): string {
  const isScalar = (type.kind === "primitive" && type.type !== "Untyped") || type.kind === "enum";
  const text = isScalar ? typeText(type, scope) : "unknown";
  return text === "unknown" ? "string | number | boolean" : text;
}

/** Documented header fields that callers give, each once. */
export function callerHeaders({ headers }: Operation): readonly HeaderParameter[] {
  const named = new Map<string, HeaderParameter>();
  for (const header of headers) {
    const key = header.name.toLowerCase();
    if (!RUNTIME_HEADERS.has(key) && !named.has(key)) named.set(key, header);
  }
  return [...named.values()];
}

/** Documented header fields by name; a header that a request must have makes the options one that a call must have. */
function headersOption(operation: Operation, context: VersionContext): MemberDeclaration | undefined {
  const headers = callerHeaders(operation);
  if (headers.length === 0) return undefined;
  const members = headers.map(({ name, required, description }): MemberDeclaration => ({
    name,
    type: "string",
    optional: !required,
    readonly: true,
    comment: documentation(description === undefined ? {} : { description }, context),
  }));
  return {
    name: "headers",
    type: `${objectType(members)} & Readonly<Record<string, string>>`,
    optional: members.every(({ optional }) => optional),
    readonly: true,
    comment: comment({ text: "Header fields; they win over the client's." }),
  };
}
