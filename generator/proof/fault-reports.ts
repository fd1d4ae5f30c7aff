import type { Code, MessageArguments } from "../diagnostics/catalog.js";
import type { Diagnostic, RelatedPlace } from "../diagnostics/diagnostic.js";
import { isIdentifier } from "../emit/identifier.js";
import { Findings } from "../model/findings.js";
import { declaredNames, elementOf } from "../model/reference.js";
import type { Property, TypeReference } from "../model/schema.js";
import { typeWords } from "../model/type-words.js";
import { memberOf, type JsonNode, type JsonObject, type JsonProperty } from "../text/json.js";
import type { Span } from "../text/span.js";
import { plainMembers, type BodyPlace, type ObjectPlace } from "./body-code.js";
import type { BodyContext, BodyLine, TypedBody } from "./body-module.js";
import { isExcess, missingNames, type CompilerFault } from "./compiler-fault.js";
import { TYPE_ANNOTATION, type DeclaredMember } from "./declared-members.js";
import { holdsDocumented } from "./held-body.js";
import { listed, quoted, shownWords } from "./words.js";

/** An object of which so many members, and most, are none of its type is of another type: that is one fault. */
const FEWEST_OF_OTHER_TYPE = 3;

/** A member that is none of its object's type. */
interface Stranger {
  readonly property: JsonProperty;
  readonly body: TypedBody;
  readonly place: ObjectPlace;
}

/**
 * Says in the words of the documentation what a compiler found, and settles it, so that the next compilation gets to what is behind it.
 * What the pages do not say themselves is settled only.
 */
export class FaultReports {
  readonly #findings = new Findings();
  readonly #strangers = new Map<JsonObject, Stranger[]>();

  constructor(private readonly context: BodyContext) {}

  /** Takes a fault on a line of a body. */
  take(fault: CompilerFault, { place, body }: BodyLine): void {
    if (holdsDocumented(body, this.context.members)) this.context.settled.accept(body.root);
    else if (isExcess(fault) && place.property !== undefined && place.holder !== undefined)
      this.#takeStranger({ property: place.property, place: place.holder.place, body }, place.holder.declared);
    else if (place.node.kind !== "object" || !this.#takeMissing(fault, { ...place, node: place.node }, body))
      this.#takeMismatch(place, body);
  }

  /** Everything that was found, when all is compiled. */
  diagnostics(): readonly Diagnostic[] {
    for (const [object, strangers] of this.#strangers) {
      const [first] = strangers;
      const isOther = strangers.length >= FEWEST_OF_OTHER_TYPE && 2 * strangers.length > plainMembers(object).length;
      for (const { property, place, body } of isOther && first ? [first] : strangers) {
        const type = this.#typeOf(place);
        const named = isOther ? strangers : [{ property }];
        const names = listed(named.map((stranger) => stranger.property.name.value));
        const values = { names, isOther, ...(type !== undefined && { type }) };
        this.#say("example/type-excess", body, property.name.span, values);
      }
    }
    return this.#findings.diagnostics;
  }

  #takeStranger(stranger: Stranger, declared: DeclaredMember | undefined): void {
    const { property, place, body } = stranger;
    const { settled } = this.context;
    // The compiler looks for the members of one object among those that lists have.
    if (place.expected.type?.kind === "collection") this.#takeMismatch(place, body);
    else if (isWrapper(stranger)) this.#takeWrapper(stranger);
    else {
      settled.drop(property);
      if (declared === undefined) this.#takeStrangers(place, body);
      // What a table has, or a type that may be meant, is no fault of the page's.
      else if (!declared.isDerived && declared.member.readOnly) this.#takeReadOnly(place, body);
    }
  }

  /** Takes all that only a service sets; a key may be what the caller chose. */
  #takeReadOnly(place: ObjectPlace, body: TypedBody): void {
    const { members, settled } = this.context;
    const { node, expected } = place;
    const listedNames = new Set(expected.listed?.map(({ name }) => name));
    const sent = plainMembers(node).filter(({ name }) => {
      const declared = members.find(node, expected, name.value);
      return declared?.isDerived === false && declared.member.readOnly && !listedNames.has(name.value);
    });
    for (const property of sent) settled.drop(property);
    const [first, ...others] = sent.filter(({ name }) => !members.isKey(node, expected, name.value));
    if (first === undefined) return;
    const names = listed([first, ...others].map(({ name }) => name.value));
    this.#say("example/type-read-only", body, first.name.span, { names }, members.find(node, expected, first.name.value));
  }

  /**
   * Takes all members that no table has: the compiler names the first, and the type takes none of the others either. Where names are no
   * identifiers the object is a dictionary, and they are its data; of some types no page says which members they have.
   */
  #takeStrangers(place: ObjectPlace, body: TypedBody): void {
    const { members, settled } = this.context;
    const { node, expected } = place;
    const strangers = plainMembers(node).filter(({ name }) => members.find(node, expected, name.value) === undefined);
    for (const property of strangers) settled.drop(property);
    const isSilent = members.typesOf(node, expected).some((type) => members.isUndetermined(type));
    if (isSilent || !strangers.every(({ name }) => isIdentifier(name.value))) return;
    this.#strangers.set(
      node,
      strangers.map((property) => ({ property, place, body })),
    );
  }

  #takeWrapper({ property, place, body }: Stranger): void {
    const { settled } = this.context;
    const isObject = property.value.kind === "object";
    if (isObject) settled.unwrap(place.node);
    else settled.drop(property);
    const shown = isObject ? "an object with that as its `value`" : shownWords(property.value);
    const { type } = place.expected;
    if (type !== undefined && elementOf(type).kind !== "union")
      this.#say("example/type-mismatch", body, openingOf(place.node), { type: typeWords(type), shown });
  }

  /** Whether the fault of an object is what it lacks, as far as is not settled yet. */
  #takeMissing(fault: CompilerFault, place: ObjectPlace, body: TypedBody): boolean {
    const { node, property } = place;
    const news = this.context.settled.add(node, this.#missing(fault, place, body));
    const present = new Set(plainMembers(node).map(({ name }) => name.value.toLowerCase()));
    // A name in another case is reported already.
    const demanded = news.filter((name) => this.#isDemanded(name, place) && !present.has(name.toLowerCase()));
    if (demanded.length > 0 && !body.isPartial) {
      this.#say("example/type-missing", body, property?.name.span ?? openingOf(node), { names: listed(demanded) });
    }
    return news.length > 0;
  }

  /** What the compiler misses, as far as it is documented; where several types are possible it does not say. */
  #missing(fault: CompilerFault, { node, expected, holder }: ObjectPlace, body: TypedBody): readonly string[] {
    const known = (missingNames(fault) ?? []).filter((name) => this.context.members.find(node, expected, name) !== undefined);
    if (known.length > 0 || holder !== undefined) return known;
    const present = new Set(plainMembers(node).map(({ name }) => name.value));
    return body.demanded.filter((name) => !present.has(name));
  }

  /** Whether a row says that a request must have the member: one of the page's own table, where it has any. */
  #isDemanded(name: string, { node, expected }: ObjectPlace): boolean {
    const { listed = [] } = expected;
    const found = listed.find((property) => property.name === name);
    const member: Partial<Property> | undefined = listed.length > 0 ? found : this.context.members.find(node, expected, name)?.member;
    return member?.requiredOnCreate ?? false;
  }

  #takeMismatch(place: BodyPlace, body: TypedBody): void {
    const { node, holder, expected } = place;
    this.context.settled.accept(node);
    const documented = expected.type ?? expected.wrapped;
    if (documented === undefined || !this.#isStated(place, documented, body)) return;
    const name = holder?.name;
    if (node.kind === "string" && documented.kind === "enum" && name !== undefined)
      this.#say("example/type-value", body, node.span, { name, value: node.value }, holder?.declared);
    else {
      const values = { ...(name !== undefined && { name }), type: typeWords(documented), shown: shownWords(node) };
      this.#say("example/type-mismatch", body, namedAt(node) ?? openingOf(node), values, holder?.declared);
    }
  }

  /** Whether a page contradicts the value, which is more than that a type refuses it. */
  #isStated({ node, property, holder }: BodyPlace, documented: TypeReference, { written }: TypedBody): boolean {
    const { members } = this.context;
    const isWhole = holder === undefined;
    // Of several types of which a body may be, a page shows one or another.
    if (isWhole && elementOf(documented).kind === "union") return false;
    // That a request takes several of a type is not in the model.
    if (isWhole && written !== undefined && node.kind === "array") return false;
    if (node.kind === "null") return property !== undefined && holder?.declared?.member.nullable === false;
    if (node.kind === "string" && documented.kind === "enum") {
      const { description = "" } = holder?.declared?.member ?? {};
      const values = node.value.split(",").map((value) => value.trim());
      // What a row itself says is documented too, whatever the enumeration has.
      return !values.every((value) => members.isListed(value, documented.name) || description.split(/[^\w.-]+/).includes(value));
    }
    const named = node.kind === "object" ? members.namedBy(node) : undefined;
    // A page that is about several types may name one of them.
    return !(isWhole && typeof named === "object" && declaredNames(documented).some((name) => members.areAkin(name, named.name)));
  }

  #typeOf({ node, expected }: ObjectPlace): string | undefined {
    return this.context.members.typesOf(node, expected)[0];
  }

  #say<C extends Code>(code: C, { page }: TypedBody, span: Span, values: MessageArguments<C>, declared?: DeclaredMember): void {
    this.#findings.report(code, page, span, values, declared === undefined ? [] : [placeOf(declared)]);
  }
}

/** Whether a response is an object around what is documented. */
function isWrapper({ property, place, body }: Stranger): boolean {
  const isWhole = body.written === undefined && place.holder === undefined && plainMembers(place.node).length === 1;
  return isWhole && property.name.value === "value";
}

/** Where an object names its type. */
function namedAt(node: JsonNode): Span | undefined {
  return node.kind === "object" ? memberOf(node, TYPE_ANNOTATION)?.span : undefined;
}

/** The bracket that a value starts with; the whole of a value without one. */
function openingOf({ kind, span }: JsonNode): Span {
  return kind === "object" || kind === "array" ? { ...span, end: span.start + 1 } : span;
}

function placeOf({ member: { name, origin } }: DeclaredMember): RelatedPlace {
  return { path: origin.page, span: origin.span, message: `${quoted(name)} is documented here` };
}
