import { edmType } from "../../model/edm.js";
import { parseODataType } from "../../model/qualified-name.js";
import type { HttpMethod, Operation, Property, TypeReference } from "../../model/schema.js";
import type { MessageAnnotation, RequestMessage, ResponseMessage } from "../../parse/page.js";
import type { Member, SchemaIndex } from "./schema-index.js";

/** What the documentation says that a body holds. */
export type ExpectedBody = ExpectedValue | ExpectedParameters | { readonly kind: "error" } | { readonly kind: "any" };

/** One object, a list of objects in `value`, or a single value there. */
export interface ExpectedValue {
  readonly kind: "object" | "collection" | "value";
  /** Alternatives, what is documented first. */
  readonly types: readonly TypeReference[];
  /** The properties that the page itself lists. */
  readonly listed?: readonly Property[];
  readonly required?: readonly Property[];
  /** Whether the body is sent to the service, which sets some properties itself. */
  readonly isSent?: true;
  /** Whether the page has requests for one thing and for several, so that its examples may be of either. */
  readonly isMixed?: boolean;
  /** Whether nothing of the objects is left out. */
  readonly isWhole?: boolean;
}

/** The parameters of an action. */
export interface ExpectedParameters {
  readonly kind: "parameters";
  readonly properties: readonly Member[];
  readonly required: readonly Property[];
}

/** Nothing is known of it. */
const ANY: ExpectedBody = { kind: "any" };

/** Methods whose requests bring all of what they make. */
const CREATING: ReadonlySet<HttpMethod> = new Set(["POST", "PUT"]);

/** What a request of an operation holds. */
export function expectedRequest({ method, requestBody }: Operation, { annotation }: RequestMessage, index: SchemaIndex): ExpectedBody {
  if (requestBody === undefined || requestBody.kind === "media" || requestBody.kind === "reference") return ANY;
  const { type, properties, provenance } = requestBody;
  const isWhole = CREATING.has(method) && annotation?.truncated !== true && provenance === "documented";
  const required = isWhole ? properties.filter(({ requiredOnCreate }) => requiredOnCreate) : [];
  if (type?.kind === "structured" || type?.kind === "union") {
    const annotated = annotatedType(annotation, index);
    const types = [...alternativesOf(type), ...(annotated ? [annotated] : [])];
    if (areListedOf(types, properties, index)) return { kind: "object", types, listed: properties, required, isSent: true };
    const members = types.flatMap((one) => (one.kind === "structured" ? [...index.members(one.name).values()] : []));
    return { kind: "parameters", properties: [...members, ...properties], required };
  } else if (type !== undefined) return ANY;
  return provenance === "inferred" || properties.length === 0 ? ANY : { kind: "parameters", properties, required };
}

/** Whether the properties that the page lists are those of the type: where most are not, its name was misunderstood. */
function areListedOf(types: readonly TypeReference[], listed: readonly Property[], index: SchemaIndex): boolean {
  const known = listed.filter(({ name }) =>
    types.some((type) => type.kind === "structured" && index.members(type.name).has(name.toLowerCase())),
  );
  return 2 * known.length >= listed.length;
}

/**
 * What a response of an operation holds.
 *
 * @param isMixed - whether the page has requests of the same method for one thing and for several
 */
export function expectedResponse(
  { responses }: Operation,
  request: RequestMessage | undefined,
  message: ResponseMessage,
  index: SchemaIndex,
  isMixed: boolean,
): ExpectedBody {
  const { annotation, status } = message;
  if ((status?.value ?? 0) >= 400 || annotation?.expectError === true) return { kind: "error" };
  const typed = responses.filter((response) => response.type !== undefined && response.status < 300);
  const { type, kind } = typed.find((response) => response.status === status?.value) ?? typed[0] ?? {};
  if (type === undefined || (kind !== "value" && kind !== "object" && kind !== "collection")) return ANY;
  const types = alternativesOf(type);
  if (request !== undefined && leadsBehind(request, types, index)) return ANY;
  const annotated = annotatedType(annotation, index);
  const isWhole =
    annotation !== undefined && annotation.truncated !== true && !/[?&]\$?(?:select|expand|apply)=/i.test(request?.target.value ?? "");
  if (annotated === undefined) return { kind, types, isMixed, isWhole };
  // A page may show several requests, of which some return lists: the annotation says which.
  const isList = kind === "object" && annotation?.isCollection === true;
  return { kind: isList ? "collection" : kind, types: [...types, annotated], isMixed, isWhole };
}

/** What the annotation of a message says that it holds, where nothing else is known of it. */
export function annotatedBody({ annotation }: { readonly annotation?: MessageAnnotation }, index: SchemaIndex): ExpectedBody {
  const type = annotatedType(annotation, index);
  return type === undefined ? ANY : { kind: annotation?.isCollection === true ? "collection" : "object", types: [type] };
}

function alternativesOf(type: TypeReference): readonly TypeReference[] {
  return type.kind === "union" ? type.of : [type];
}

/** Whether a request leads to a property of what is documented, of which the response then is the value. */
function leadsBehind({ target }: RequestMessage, types: readonly TypeReference[], index: SchemaIndex): boolean {
  const last = target.value.split("?")[0]?.split("/").at(-1)?.toLowerCase() ?? "";
  return types.some((type) => {
    const member = type.kind === "structured" ? index.members(type.name).get(last) : undefined;
    return member !== undefined && member.type.kind !== "structured" && member.type.kind !== "collection";
  });
}

function annotatedType(
  annotation: MessageAnnotation | undefined,
  index: SchemaIndex,
): (TypeReference & { kind: "structured" }) | undefined {
  const written = annotation?.odataType && parseODataType(annotation.odataType.value);
  const name = written && edmType(written.name) === undefined ? index.nameOf(written.name) : undefined;
  return name !== undefined && index.type(name) !== undefined ? { kind: "structured", name } : undefined;
}
