import type { OperationDeclaration, Page } from "../parse/page.js";
import type { Findings } from "./findings.js";
import { evidentType, isCollection, type ResponseEvidence } from "./response-evidence.js";
import { elementOf, sameReference, showReference } from "./reference.js";
import type { Resolver } from "./resolve.js";
import type { HttpMethod, OperationResponse, Provenance, TypeReference } from "./schema.js";
import type { TypeDrafts } from "./type-draft.js";

/** What a response is made from. */
export interface ResponseContext {
  readonly page: Page;
  readonly method: HttpMethod;
  readonly evidence: ResponseEvidence;
  readonly resolver: Resolver;
  readonly drafts: TypeDrafts;
  readonly findings: Findings;
  /** What the paths lead to, as far as the types along them are known. */
  readonly alternatives: readonly TypeReference[];
  /** Whether the paths lead to a collection, where the page has others that do not. */
  readonly several?: boolean;
}

/** Everything about a response but its status. */
type Payload = Omit<OperationResponse, "status" | "delta">;

/** The responses of an operation by status: what the sentence says, with what the examples show where it says nothing. */
export function buildResponses(operation: OperationDeclaration, context: ResponseContext): readonly OperationResponse[] {
  const { response } = operation;
  const payload = payloadOf(operation, context);
  const delta = response.delta && payload.kind === "collection";
  const statuses = statusesOf(operation, payload, context);
  const responses = statuses.map((status): OperationResponse => ({
    status,
    delta: delta && hasBody(status),
    ...payloadFor(status, payload),
  }));
  return [...responses].sort((first, second) => Number(first.status >= 300) - Number(second.status >= 300) || first.status - second.status);
}

function payloadOf(operation: OperationDeclaration, context: ResponseContext): Payload {
  const { response } = operation;
  const mediaType = response.mediaType === undefined ? {} : { mediaType: response.mediaType };
  // RFC 9110, 9.3.2: the answer to HEAD is its headers.
  if (context.method === "HEAD") return { kind: "none", provenance: "documented" };
  switch (response.kind) {
    case "none":
      return { kind: "none", provenance: "documented" };
    case "stream":
    case "text":
    case "redirect":
      return { kind: response.kind, ...mediaType, provenance: "documented" };
    case "typed":
    case "unsaid":
      return typedPayload(operation, context);
  }
}

function typedPayload(operation: OperationDeclaration, context: ResponseContext): Payload {
  const { page, evidence, resolver } = context;
  const said = operation.response.type && resolver.resolve(operation.response.type, page);
  const element = said && elementOf(said);
  const isKnown = element !== undefined && element.kind !== "unresolved" && !isOverruled(element, operation, context);
  const known = isKnown ? element : (shownElement(context) ?? element);
  if (known === undefined) return untypedPayload(context);
  const [reached] = context.method === "GET" ? context.alternatives : [];
  const voted = isCollection(evidence, {
    ...(said && { sentence: said.kind === "collection" }),
    ...(reached && { reached: reached.kind === "collection" }),
    delta: operation.response.delta,
    title: operation.title.value,
    lastSegment: operation.requests[0]?.segments.at(-1),
  });
  const several = context.several ?? voted;
  return typed(varying(known, isKnown, several, context) ?? known, several, isKnown ? "documented" : "inferred");
}

/**
 * Whether the sentence names another type than everything else: a primitive where the example shows objects, or a type that has nothing
 * to do with the one that both the example's annotation and the path say.
 */
function isOverruled(said: TypeReference, operation: OperationDeclaration, context: ResponseContext): boolean {
  const { page, evidence, resolver, drafts, findings } = context;
  const annotated = evidence.annotated && resolver.findName(evidence.annotated.name, page);
  const isAlternative = context.alternatives.some((type) => annotated !== undefined && sameReference(elementOf(type), annotated));
  if (annotated?.kind !== "structured" || (isAlternative && context.alternatives.length > 1)) return false;
  const reached = reachedElement(context);
  const isShownObject = said.kind === "primitive" && evidence.value?.kind === "object";
  const isAlone = said.kind === "structured" && !drafts.areRelated(said.name, annotated.name);
  if (!isShownObject && !isAlone) return false;
  const overruled = isShownObject || (reached !== undefined && sameReference(reached, annotated));
  const place = evidence.success?.annotation?.odataType?.span;
  const span = operation.response.type?.span;
  if (place && span) {
    const values = { said: showReference(said), shown: annotated.name, used: overruled ? annotated.name : showReference(said) };
    const related = { path: page.path, span: place, message: `\`${annotated.name}\` is named here` };
    findings.report("response/type-conflict", page.path, span, values, [related]);
  }
  return overruled;
}

/** The type by everything but the sentence; where the example contradicts the path, as examples copied from other pages do, the path's. */
function shownElement(context: ResponseContext): TypeReference | undefined {
  const shown = evidentType(context.evidence, context.page, context.resolver);
  const reached = reachedElement(context);
  if (shown?.kind !== "structured" || reached?.kind !== "structured") return shown ?? reached;
  return context.drafts.areRelated(shown.name, reached.name) ? shown : reached;
}

/** Where the paths of one operation lead to several types, what it returns depends on the path. */
function varying(
  known: TypeReference,
  said: boolean,
  several: boolean,
  { alternatives, method }: ResponseContext,
): TypeReference | undefined {
  if (known.kind === "primitive" || (method !== "GET" && method !== "POST")) return undefined;
  const alike = alternatives.filter((type) => method === "POST" || (type.kind === "collection") === several).map(elementOf);
  const reached = [...new Map(alike.map((type) => [showReference(type), type])).values()].filter(({ kind }) => kind === "structured");
  if (reached.length < 2) return undefined;
  const others = said && known.kind !== "union" && !reached.some((type) => sameReference(type, known)) ? [known] : [];
  return { kind: "union", of: [...others, ...reached] };
}

function reachedElement({ alternatives, method }: ResponseContext): TypeReference | undefined {
  const [first] = alternatives;
  return first && (method === "GET" || method === "POST") ? elementOf(first) : undefined;
}

function typed(type: TypeReference, several: boolean, provenance: Provenance): Payload {
  if (type.kind === "primitive" && type.type === "Stream") return { kind: "stream", provenance };
  if (several) return { kind: "collection", type, provenance };
  return { kind: type.kind === "primitive" || type.kind === "enum" ? "value" : "object", type, provenance };
}

/** What an example alone shows. */
function untypedPayload({ evidence, method, alternatives }: ResponseContext): Payload {
  const provenance = "inferred";
  const [reached] = alternatives;
  if (reached !== undefined && method === "GET") return typed(elementOf(reached), reached.kind === "collection", provenance);
  const unknown: TypeReference = { kind: "unresolved", text: "" };
  switch (evidence.shape) {
    case "object":
    case "wrapped":
      return { kind: "object", type: unknown, provenance };
    case "collection":
      return { kind: "collection", type: unknown, provenance };
    case "text":
      return { kind: "text", provenance };
    default:
      return { kind: "none", provenance };
  }
}

function statusesOf(operation: OperationDeclaration, payload: Payload, context: ResponseContext): readonly number[] {
  const said = operation.response.statuses.map(({ value }) => value).filter((status) => status >= 200 && status < 400);
  const shown = context.evidence.success?.status?.value;
  const statuses = said.length > 0 ? said : shown !== undefined && shown >= 200 ? [shown] : [usualStatus(payload, context.method)];
  return [...new Set(statuses)];
}

function usualStatus(payload: Payload, method: HttpMethod): number {
  if (payload.kind === "redirect") return 302;
  if (payload.kind === "none") return 204;
  return method === "POST" && payload.kind === "object" ? 201 : 200;
}

/** Only some statuses come with a body. */
function payloadFor(status: number, payload: Payload): Payload {
  if (payload.kind === "none" || payload.kind === "redirect") {
    return status >= 300 && status < 400 ? { ...payload, kind: "redirect" } : { ...payload, kind: "none" };
  }
  if (status >= 300) return { kind: "redirect", provenance: payload.provenance };
  return hasBody(status) ? payload : { kind: "none", provenance: payload.provenance };
}

function hasBody(status: number): boolean {
  return status !== 204 && status !== 205 && status < 300;
}
