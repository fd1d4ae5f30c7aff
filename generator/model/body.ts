import type { OperationDeclaration, Page, PathSegment, PropertyRow, RequestMessage } from "../parse/page.js";
import { memberOf, type JsonObject, type JsonProperty } from "../text/json.js";
import type { BodyReader } from "./body-reader.js";
import type { InlineEnums } from "./inline-enum.js";
import { plainName } from "./parameter-rows.js";
import { propertyOf, rowType } from "./property.js";
import { parseODataType } from "./qualified-name.js";
import { elementOf } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { HttpMethod, Operation, Property, RequestBody, TypeReference } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { wrapperOf } from "./wrapped-body.js";
import { typeOfValue } from "./value-type.js";

/** What a request body is made from. */
export interface BodyContext {
  readonly page: Page;
  readonly method: HttpMethod;
  readonly owner: string;
  readonly bound: Operation["bound"];
  readonly requests: readonly RequestMessage[];
  readonly bodies: BodyReader;
  /** What the operation returns, which is often what it was given. */
  readonly returned: TypeReference | undefined;
  /** What the path leads to, where the types along it are known. */
  readonly reached: TypeReference | undefined;
  /** The type of what an action acts on, where it is known. */
  readonly target: TypeDraft | undefined;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
  readonly drafts: TypeDrafts;
}

const JSON_MEDIA_TYPE = "application/json";
const BINARY_MEDIA_TYPE = "application/octet-stream";
/** A media type of bytes, whatever parameters it has. */
const BYTES = /^(?:application|audio|image|video)\/[\w.+-]+(?=\s*(?:;|$))/i;
const WITH_BODY: ReadonlySet<HttpMethod> = new Set(["POST", "PUT", "PATCH"]);

/** What a request carries: what its section says, with what the example shows where it says nothing. */
export function buildBody(operation: OperationDeclaration, context: BodyContext): RequestBody | undefined {
  const { body } = operation;
  const isMedia = body.kind === "media";
  if (!WITH_BODY.has(context.method) && !isMedia) return undefined;
  if (isReference(operation)) return { kind: "reference", mediaType: JSON_MEDIA_TYPE, properties: [], provenance: "documented" };
  if (isMedia) {
    const mediaType = body.mediaType ?? shownMediaType(context.requests) ?? BINARY_MEDIA_TYPE;
    return { kind: "media", mediaType, properties: [], provenance: "documented" };
  }
  if (body.kind === "none" && body.rows.length === 0) return undefined;
  if (context.bound?.kind === "action") return parameterBody(body.rows.length > 0 ? body.rows : listedParameters(operation), context);
  if (body.kind === "unsaid" && body.rows.length === 0) return shownBody(operation, context);
  return entityBody(operation, context);
}

/**
 * The media type that all examples send. Text stands for bytes of any kind on a page, JSON is copied from elsewhere, and what has several
 * parts has a boundary of its own.
 */
function shownMediaType(requests: readonly RequestMessage[]): string | undefined {
  const fields = requests.flatMap(({ headers }) => headers.filter(({ name }) => name.value.toLowerCase() === "content-type"));
  const [only, ...others] = new Set(fields.map(({ value }) => BYTES.exec(value.value.trim())?.[0].toLowerCase()));
  return others.length > 0 || only?.includes("json") === true ? undefined : only;
}

/** The body of a path that ends with `$ref` links to an entity. */
function isReference({ requests }: OperationDeclaration): boolean {
  const last = requests[0]?.segments.at(-1);
  return last?.kind === "literal" && last.text.toLowerCase() === "$ref";
}

/** The rows of a list of parameters outside the body's section, but those that the path has. */
function listedParameters({ parameters, requests }: OperationDeclaration): readonly PropertyRow[] {
  const inPath = new Set(requests.flatMap(({ segments }) => segments.flatMap(variablesOf)).map(plainName));
  return parameters
    .filter((row) => row.in === "function" && !inPath.has(plainName(row.name.value)))
    .map(({ required, ...row }) => ({ ...row, facets: required === undefined ? {} : { required }, span: row.name.span }));
}

function variablesOf(segment: PathSegment): readonly string[] {
  if (segment.kind === "parameter") return [segment.name];
  return segment.kind === "call" ? segment.arguments.flatMap(({ name, value }) => [name ?? value, value]) : [];
}

function parameterBody(rows: readonly PropertyRow[], context: BodyContext): RequestBody | undefined {
  const wrapper = wrapperOf(shownObject(context), rows, context);
  if (wrapper !== undefined) {
    const properties = [{ ...shownProperty(wrapper.member, context), type: wrapper.type }];
    return { kind: "parameters", mediaType: JSON_MEDIA_TYPE, properties, provenance: "inferred" };
  }
  if (rows.length > 0) {
    const properties = rows
      .filter(isMember)
      .map((row) => propertyOf(row, rowType(row, context.owner, context.page, context.resolver, context.inline), context.page));
    return { kind: "parameters", mediaType: JSON_MEDIA_TYPE, properties, provenance: "documented" };
  }
  const shown = shownObject(context);
  const properties = shown ? shownProperties(shown, context) : [];
  return properties.length === 0 ? undefined : { kind: "parameters", mediaType: JSON_MEDIA_TYPE, properties, provenance: "inferred" };
}

function entityBody(operation: OperationDeclaration, context: BodyContext): RequestBody {
  const { body } = operation;
  const type = entityType(operation, context);
  const properties = body.rows.filter(isMember).map((row) => memberProperty(row, type, context));
  return {
    kind: type === undefined && body.kind === "parameters" ? "parameters" : "entity",
    mediaType: body.mediaType ?? JSON_MEDIA_TYPE,
    ...(type && { type }),
    properties,
    provenance: "documented",
  };
}

/** A body that only an example shows. */
function shownBody(operation: OperationDeclaration, context: BodyContext): RequestBody | undefined {
  const shown = shownObject(context);
  if (shown === undefined) return undefined;
  const type = entityType(operation, context);
  const properties = type === undefined ? shownProperties(shown, context) : [];
  const kind = type === undefined ? "parameters" : "entity";
  return { kind, mediaType: JSON_MEDIA_TYPE, ...(type && { type }), properties, provenance: "inferred" };
}

/** Names that belong in a body; rows of headings and of annotations do not. */
function isMember(row: PropertyRow): boolean {
  return /^[A-Za-z_]\w*$/.test(row.name.value);
}

/** The type of an entity in a body: as the section says, else what the path leads to, else what is returned, else what the example names. */
function entityType(operation: OperationDeclaration, context: BodyContext): TypeReference | undefined {
  const said = operation.body.type && elementOf(context.resolver.resolve(operation.body.type, context.page));
  const candidates = [
    said,
    context.reached && elementOf(context.reached),
    context.returned && elementOf(context.returned),
    namedByExample(context),
    namedByTitle(operation, context),
  ];
  return (
    candidates.find((type) => type?.kind === "structured" || type?.kind === "union") ?? (said?.kind === "unresolved" ? said : undefined)
  );
}

function namedByExample(context: BodyContext): TypeReference | undefined {
  const shown = shownObject(context);
  const annotation = shown && memberOf(shown, "@odata.type");
  const named = annotation?.kind === "string" ? parseODataType(annotation.value) : undefined;
  return named && context.resolver.findName(named.name, context.page);
}

/** `Update user` is about a user. */
function namedByTitle(operation: OperationDeclaration, context: BodyContext): TypeReference | undefined {
  const noun = operation.title.value.split(/[\s:]+/).at(-1);
  return noun === undefined ? undefined : context.resolver.findName(noun, context.page);
}

/** A row about a property of a known type: the type's own table says its type. */
function memberProperty(row: PropertyRow, type: TypeReference | undefined, context: BodyContext): Property {
  const draft = type?.kind === "structured" ? context.drafts.get(type.name) : undefined;
  const member = draft && context.drafts.member(draft, row.name.value);
  const known = member !== undefined && member.type.kind !== "unresolved" ? member.type : undefined;
  return propertyOf(row, known ?? rowType(row, context.owner, context.page, context.resolver, context.inline), context.page);
}

function shownObject(context: BodyContext): JsonObject | undefined {
  for (const { body } of context.requests) {
    const root = context.bodies.read(body);
    if (root?.kind === "object") return root;
  }
  return undefined;
}

function shownProperties(object: JsonObject, context: BodyContext): readonly Property[] {
  return object.properties.filter(({ name }) => /^[A-Za-z_]\w*$/.test(name.value)).map((member) => shownProperty(member, context));
}

function shownProperty({ name, value }: JsonProperty, { page, resolver }: BodyContext): Property {
  return {
    name: name.value,
    type: typeOfValue(value, page, resolver),
    readOnly: false,
    writeOnly: false,
    requiredOnCreate: false,
    selectOnly: false,
    provenance: "inferred",
    origin: { page: page.path, span: name.span },
  };
}
