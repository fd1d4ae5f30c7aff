import { isPlaceholder } from "../check/bodies/placeholder.js";
import { objectKey, stringLiteral } from "../emit/typescript/literal.js";
import type { EdmType } from "../model/edm.js";
import type { StructuredType, TypeReference } from "../model/schema.js";
import type { JsonArray, JsonNode, JsonObject, JsonProperty } from "../text/json.js";
import { TYPE_ANNOTATION, type DeclaredMember, type DeclaredMembers, type Expected } from "./declared-members.js";
import type { Settled } from "./settled.js";

/** A value of every type, in the printed code. */
export const ANYTHING = "anything";

/** Holds a value against a type, in the printed code. */
export const OF_TYPE = "ofType";

/** A value of a body. */
export interface BodyPlace {
  readonly node: JsonNode;
  readonly expected: Expected;
  /** The member that it is the value of. */
  readonly property?: JsonProperty;
  /** Where it is; an item of a list is where the list is. Absent for the whole body, and for items of a body that is a list. */
  readonly holder?: Holder;
}

/** An object of a body. */
export type ObjectPlace = BodyPlace & { readonly node: JsonObject };

/** A member of an object of a body. */
export interface Holder {
  readonly place: ObjectPlace;
  /** Name of the member. */
  readonly name: string;
  /** What a table says of it. */
  readonly declared: DeclaredMember | undefined;
}

/** A line of code, and the value whose code starts or ends on it. */
export interface CodeLine {
  readonly code: string;
  readonly place: BodyPlace;
}

/** What bodies are printed with. */
export interface Printing {
  readonly members: DeclaredMembers;
  readonly settled: Settled;
  /** The code of the type that an object in a body names. */
  readonly typeText: (type: StructuredType) => string;
}

/**
 * Prints a body as code with each value and each member on a line of its own, so that a line is a place in the page.
 *
 * Of annotations only the one that names a type counts. An object is held against the type that it names as well as against the one that
 * is documented for it: members of a derived type are no fault where the base is documented.
 */
export class BodyPrinter {
  readonly lines: CodeLine[] = [];

  constructor(private readonly printing: Printing) {}

  /**
   * Prints a value.
   *
   * @param before - code on its first line
   * @param after - code on its last line
   */
  print(place: BodyPlace, before: string, after: string): void {
    const { node } = place;
    const { members, settled, typeText } = this.printing;
    const named = node.kind === "object" ? members.namedBy(node) : undefined;
    // Nobody knows the members of a type that no page declares.
    if (settled.isAccepted(node) || named === "unknown" || standsForValue(place))
      this.lines.push({ code: before + ANYTHING + after, place });
    else if (node.kind === "array") this.#printArray(node, place, before, after);
    else if (node.kind !== "object") this.lines.push({ code: before + scalarCode(node) + after, place });
    else if (named === undefined) this.printObject({ ...place, node }, before, after);
    else this.printObject({ ...place, node }, `${before}${OF_TYPE}<${typeText(named)}>(`, `)${after}`);
  }

  /** Prints an object, without regard to the type that it names. */
  printObject(place: ObjectPlace, before: string, after: string): void {
    const { members, settled } = this.printing;
    const { node: object } = place;
    const named = members.namedBy(object);
    this.lines.push({ code: `${before}{`, place });
    if (named !== undefined && named !== "unknown")
      this.lines.push({ code: `${objectKey(TYPE_ANNOTATION)}: ${stringLiteral(`#${named.name}`)},`, place });
    for (const property of plainMembers(object)) if (!settled.isDropped(property)) this.#printMember(property, place);
    for (const name of settled.addedTo(object)) this.lines.push({ code: `${objectKey(name)}: ${ANYTHING},`, place });
    this.lines.push({ code: `}${after}`, place });
  }

  #printMember(property: JsonProperty, place: ObjectPlace): void {
    const { expected, node: object } = place;
    const name = property.name.value;
    const declared = this.printing.members.find(object, expected, name);
    const type = name === "value" && expected.wrapped !== undefined ? expected.wrapped : declared?.member.type;
    this.print({ node: property.value, expected: { type }, property, holder: { place, name, declared } }, `${objectKey(name)}: `, ",");
  }

  #printArray(array: JsonArray, place: BodyPlace, before: string, after: string): void {
    const { holder } = place;
    const expected = { type: itemType(place.expected.type) };
    this.lines.push({ code: `${before}[`, place });
    for (const node of array.items) this.print({ node, expected, ...(holder && { holder }) }, "", ",");
    this.lines.push({ code: `]${after}`, place });
  }
}

/** The members that are not annotations, each name once: of several, readers of JSON take the last. */
export function plainMembers({ properties }: JsonObject): readonly JsonProperty[] {
  const members = new Map(properties.map((property) => [property.name.value, property]));
  return [...members.values()].filter(({ name }) => !name.value.includes("@"));
}

/** Types whose numbers may stand in quotation marks, as not every reader of JSON keeps all their digits. */
const QUOTABLE: ReadonlySet<EdmType> = new Set<EdmType>(["Decimal", "Int64"]);

/** Whether a text only stands for a value of the documented type, or is one that JSON may quote. */
function standsForValue({ node, expected: { type }, holder }: BodyPlace): boolean {
  // Braces with nothing between them say nothing of what is left out.
  if (node.kind === "object" && node.properties.length === 0) return holder !== undefined;
  if (node.kind !== "string" || type === undefined || (type.kind === "primitive" && type.type === "String")) return false;
  const isQuotable = type.kind === "primitive" && QUOTABLE.has(type.type);
  return isPlaceholder(node.value) || (isQuotable && /^[+-]?\d+(?:\.\d+)?$/.test(node.value));
}

function scalarCode(node: Exclude<JsonNode, JsonObject | JsonArray>): string {
  if (node.kind === "string") return stringLiteral(node.value);
  return node.kind === "null" ? "null" : String(node.value);
}

/** What is documented of the items of a list. */
function itemType(type: TypeReference | undefined): TypeReference | undefined {
  if (type?.kind === "collection") return type.of;
  return type?.kind === "union" ? { kind: "union", of: type.of.flatMap((one) => itemType(one) ?? []) } : undefined;
}
