import type {
  EnumType,
  NavigationProperty,
  Operation,
  OperationExample,
  OperationPath,
  OperationResponse,
  Origin,
  Property,
  RequestBody,
  Schema,
  StructuredType,
  TypeReference,
} from "../../../generator/model/schema.js";

export const STRING: TypeReference = { kind: "primitive", type: "String" };

export function structured(name: string): TypeReference {
  return { kind: "structured", name };
}

export function collection(of: TypeReference): TypeReference {
  return { kind: "collection", of };
}

export function origin(page: string): Origin {
  return { page, span: { start: 0, end: 0 } };
}

export function property(name: string, facts: Partial<Property> = {}): Property {
  return {
    name,
    type: STRING,
    readOnly: false,
    writeOnly: false,
    requiredOnCreate: false,
    selectOnly: false,
    provenance: "documented",
    origin: origin("resources/a.md"),
    ...facts,
  };
}

export function navigation(name: string, type: TypeReference, facts: Partial<NavigationProperty> = {}): NavigationProperty {
  return { name, type, readOnly: false, provenance: "documented", origin: origin("resources/a.md"), ...facts };
}

export function entity(name: string, facts: Partial<StructuredType> = {}): StructuredType {
  return {
    kind: "entity",
    name,
    abstract: false,
    openType: false,
    key: [],
    properties: [],
    navigationProperties: [],
    provenance: "documented",
    origins: [origin(`resources/${name}.md`)],
    ...facts,
  };
}

export function enumeration(name: string, members: readonly string[], facts: Partial<EnumType> = {}): EnumType {
  return {
    name,
    isFlags: false,
    evolvable: false,
    members: members.map((member) => ({ name: member })),
    provenance: "documented",
    origins: [origin(`resources/${name}.md`)],
    ...facts,
  };
}

export function path(template: string, facts: Partial<OperationPath> = {}): OperationPath {
  const parameters = [...template.matchAll(/\{\+?([^{}]*)\}/g)].map(([, name = ""]) => ({
    name,
    documentedName: name,
    role: "key" as const,
    type: STRING,
  }));
  return { template, parameters, origin: origin("api/a.md"), ...facts };
}

export function response(facts: Partial<OperationResponse> = {}): OperationResponse {
  return { status: 200, kind: "none", delta: false, provenance: "documented", ...facts };
}

export function body(facts: Partial<RequestBody> = {}): RequestBody {
  return { kind: "entity", mediaType: "application/json", properties: [], provenance: "documented", ...facts };
}

/** An example; its texts are as in a page that has nothing else. */
export function example(
  method: string,
  target: string,
  facts: { status?: number; headers?: readonly { name: string; value: string }[]; body?: string; sent?: string } = {},
): OperationExample {
  const { status = 200, headers = [], body: answer, sent } = facts;
  const place = { start: 0, end: 0 };
  return {
    request: { method, target, headers: [], ...textOf(sent) },
    response: { status, headers, ...textOf(answer) },
    source: {
      request: { method: { value: method, span: place }, target: { value: target, span: place }, headers: [], ...textOf(sent) },
      responses: [{ status: { value: status, span: place }, headers: [], ...textOf(answer) }],
    },
  };
}

function textOf(text: string | undefined): ExampleMessageTexts {
  const span = { start: 0, end: text?.length ?? 0 };
  return { span, ...(text !== undefined && { body: { text, runs: [{ offset: 0, at: 0 }], span } }) };
}

type ExampleMessageTexts = Omit<OperationExample["request"], "method" | "target" | "headers">;

export function operation(id: string, templates: readonly (string | OperationPath)[], facts: Partial<Operation> = {}): Operation {
  return {
    id,
    title: id,
    method: "GET",
    paths: templates.map((template) => (typeof template === "string" ? path(template) : template)),
    queryParameters: [],
    headers: [],
    responses: [response()],
    permissions: [],
    examples: [],
    origin: origin(`api/${id}.md`),
    ...facts,
  };
}

export function schema(facts: Partial<Schema> = {}): Schema {
  return { version: "v1.0", types: [], enums: [], operations: [], ...facts };
}
