import type { Example, MethodRow, Page, PathSegment, ResponseMessage } from "../parse/page.js";
import { memberOf, type JsonNode } from "../text/json.js";
import type { BodyReader } from "./body-reader.js";
import { isSuccess } from "./example.js";
import { isKeyPredicate } from "./path-name.js";
import { parseODataType } from "./qualified-name.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";

/** What an example shows of a response's body. */
export type BodyShape = "none" | "object" | "collection" | "wrapped" | "text";

/** Everything but the sentence that says what an operation returns. */
export interface ResponseEvidence {
  readonly success?: ResponseMessage;
  readonly shape?: BodyShape;
  /** The value in the example: of the whole, or the first element of a collection. */
  readonly value?: JsonNode;
  readonly annotated?: { readonly name: string; readonly collection: boolean };
  readonly isCollection?: boolean;
  readonly methods: readonly { readonly page: Page; readonly row: MethodRow }[];
}

/** Gathers what the examples and the methods tables say of a response. */
export function gatherEvidence(examples: readonly Example[], methods: ResponseEvidence["methods"], bodies: BodyReader): ResponseEvidence {
  const successes = examples.flatMap(({ responses }) => responses.filter(isSuccess));
  const success = successes.find(({ body, annotation }) => body !== undefined || annotation?.odataType !== undefined) ?? successes[0];
  if (success === undefined) return { methods };
  const { shape, value } = shapeOf(success, bodies);
  const annotated = success.annotation?.odataType && parseODataType(success.annotation.odataType.value);
  const isCollection = success.annotation?.isCollection;
  return {
    success,
    shape,
    ...(value && { value }),
    ...(annotated && { annotated }),
    ...(isCollection !== undefined && { isCollection }),
    methods,
  };
}

function shapeOf({ body }: ResponseMessage, bodies: BodyReader): { shape: BodyShape; value?: JsonNode } {
  if (body === undefined || body.text.trim() === "") return { shape: "none" };
  const root = bodies.read(body);
  if (root === undefined) return { shape: "text" };
  if (root.kind === "array") return { shape: "collection", ...(root.items[0] && { value: root.items[0] }) };
  if (root.kind !== "object") return { shape: "text" };
  const value = memberOf(root, "value");
  if (value?.kind === "array") return { shape: "collection", ...(value.items[0] && { value: value.items[0] }) };
  // A single value stands under the same name as a collection's elements; other members belong to a type that has a `value`.
  const alone = root.properties.every(({ name }) => name.value === "value" || name.value.includes("@"));
  return value !== undefined && alone ? { shape: "wrapped", value } : { shape: "object", value: root };
}

/** The values that a response's body holds: those of a collection, or the one. */
export function payloadValues({ body }: ResponseMessage, bodies: BodyReader): readonly JsonNode[] {
  const root = bodies.read(body);
  if (root?.kind === "array") return root.items;
  const value = root?.kind === "object" ? memberOf(root, "value") : undefined;
  if (value?.kind === "array") return value.items;
  const one = value?.kind === "object" ? value : root;
  return one === undefined ? [] : [one];
}

/** What speaks for a collection. */
export interface ArityClaims {
  /** What the sentence says, where it names a type. */
  readonly sentence?: boolean;
  /** Whether the path leads to a collection, where the types along it are known. */
  readonly reached?: boolean;
  readonly delta: boolean;
  readonly title: string;
  readonly lastSegment: PathSegment | undefined;
}

/** How much each kind of evidence counts. */
const WEIGHTS = { sentence: 2, annotation: 1, silentAnnotation: 0.5, body: 2, title: 1, methods: 1, reached: 1.5, key: 1.5 } as const;

/** Verbs of titles that promise a collection. */
export const LIST_VERB = /^(?:list|enumerate)\b|:\s*list\b/i;

/** Lets the evidence vote on whether a response is a collection. */
export function isCollection(evidence: ResponseEvidence, claims: ArityClaims): boolean {
  if (claims.delta) return true;
  let votes = claims.sentence === undefined ? 0 : claims.sentence ? WEIGHTS.sentence : -WEIGHTS.sentence;
  if (evidence.isCollection === true || evidence.annotated?.collection === true) votes += WEIGHTS.annotation;
  else if (evidence.annotated !== undefined) votes -= WEIGHTS.silentAnnotation;
  if (evidence.shape === "collection") votes += WEIGHTS.body;
  else if (evidence.shape === "object" || (evidence.shape === "wrapped" && evidence.value?.kind === "object")) votes -= WEIGHTS.body;
  if (LIST_VERB.test(claims.title)) votes += WEIGHTS.title;
  const method = evidence.methods.find(({ row }) => row.returnType !== undefined)?.row.returnType;
  if (method !== undefined) votes += method.kind === "collection" ? WEIGHTS.methods : -WEIGHTS.methods;
  if (claims.reached !== undefined) votes += claims.reached ? WEIGHTS.reached : -WEIGHTS.reached;
  if (isKey(claims.lastSegment)) votes -= WEIGHTS.key;
  return votes > 0;
}

function isKey(segment: PathSegment | undefined): boolean {
  if (segment?.kind === "parameter") return !segment.path;
  return segment?.kind === "call" && isKeyPredicate(segment);
}

/** The type of a response by the evidence beside its sentence: the annotation, the example's own type, the methods tables. */
export function evidentType(evidence: ResponseEvidence, page: Page, resolver: Resolver): TypeReference | undefined {
  const annotated = evidence.annotated && resolver.findName(evidence.annotated.name, page);
  if (annotated) return annotated;
  const shown = evidence.value?.kind === "object" ? memberOf(evidence.value, "@odata.type") : undefined;
  const named = shown?.kind === "string" ? parseODataType(shown.value) : undefined;
  const found = named && resolver.findName(named.name, page);
  if (found) return found;
  for (const { page: from, row } of evidence.methods) {
    const element = row.returnType?.kind === "collection" ? row.returnType.of : row.returnType;
    const type = element?.kind === "named" ? resolver.find(element, from) : undefined;
    if (type) return type;
  }
  return undefined;
}
