import type { EnumDeclaration, MemberRow, OperationDeclaration, Page, TypeDeclaration } from "../parse/page.js";
import { isKind, leavesReference, type NamedTypeExpression } from "../parse/type-expression.js";
import type { EmbeddedText } from "../text/embedded-text.js";
import { memberOf, readJson, type JsonNode } from "../text/json.js";
import type { Declared, Declarations } from "./declarations.js";
import { namesIn } from "./expression.js";
import { cleanName, namespaceOf, parseODataType, shortName } from "./qualified-name.js";
import type { Resolver } from "./resolve.js";

/**
 * Declares what pages use and none declares, where they say enough of it: types whose properties an API page lists or shows, and
 * enumerations whose values a description lists.
 *
 * @param pages - in order of their paths
 */
export function declareInferred(pages: readonly Page[], resolver: Resolver): void {
  declareTypes(pages, resolver);
  declareEnums(pages, resolver);
}

function declareTypes(pages: readonly Page[], resolver: Resolver): void {
  const found = new Map<string, { name: string; declarations: Declared<TypeDeclaration>[] }>();
  for (const page of pages) {
    let read: ShownObjects | undefined;
    const shown = (): ShownObjects => (read ??= new ShownObjects(page));
    for (const operation of page.operations) {
      for (const { name, declaration } of typesOf(operation, page, shown, resolver)) {
        const key = name.toLowerCase();
        const group = found.get(key) ?? { name, declarations: [] };
        found.set(key, group);
        group.declarations.push({ page, declaration });
      }
    }
  }
  for (const { name, declarations } of found.values()) {
    const bySize = [...declarations].sort((first, second) => second.declaration.properties.length - first.declaration.properties.length);
    resolver.declarations.set({ kind: "structured", name, provenance: "inferred", declarations: bySize });
  }
}

/** The types that an operation's body and response name and that nothing declares. */
function typesOf(
  operation: OperationDeclaration,
  page: Page,
  objects: () => ShownObjects,
  resolver: Resolver,
): { name: string; declaration: TypeDeclaration }[] {
  const { body, response } = operation;
  const sent = body.type && namesIn(body.type)[0];
  const returned = response.type && namesIn(response.type)[0];
  const named = sent ?? (body.rows.length > 0 ? returned : undefined);
  const types: { name: string; declaration: TypeDeclaration }[] = [];
  for (const expression of new Set([named, returned])) {
    if (expression === undefined || !isMissing(expression, page, resolver)) continue;
    const rows = expression === named && body.kind !== "parameters" ? body.rows : [];
    const shown = objects().of(expression);
    if (rows.length === 0 && shown === undefined) continue;
    const name = nameOf(expression, shown?.odataType, page, resolver.declarations);
    types.push({
      name,
      declaration: {
        name: { value: shortName(name), span: expression.span },
        bases: [],
        derivedTypes: [],
        optionalProperties: [],
        properties: rows,
        navigationProperties: [],
        ...(shown?.whole && { representation: shown.text }),
      },
    });
  }
  return types;
}

function isMissing(expression: NamedTypeExpression, page: Page, resolver: Resolver): boolean {
  if (cleanName(expression.name) === undefined || leavesReference(expression.target)) return false;
  return resolver.find(expression, page) === undefined;
}

/** An object in a response example, or in a request where no response shows one. */
interface ShownObject {
  readonly text: EmbeddedText;
  readonly odataType?: string;
  /** Whether the text is the object itself and nothing around it. */
  readonly whole: boolean;
}

/** The objects in the examples of a page: the first of each type, and the first that names none. */
class ShownObjects {
  readonly #byType = new Map<string, ShownObject>();
  #untyped: ShownObject | undefined;

  constructor(page: Page) {
    const messages = page.examples.flatMap((example) => [...example.responses, ...(example.request ? [example.request] : [])]);
    for (const { body } of messages) {
      const root = body && readJson(body).root;
      if (body !== undefined && root !== undefined) this.#add(body, root);
    }
  }

  of(expression: NamedTypeExpression): ShownObject | undefined {
    return this.#byType.get(shortName(expression.name).toLowerCase()) ?? this.#untyped;
  }

  #add(text: EmbeddedText, root: JsonNode): void {
    const { object, whole } = unwrapped(root);
    if (object?.kind !== "object" || memberOf(object, "error") !== undefined) return;
    const annotation = memberOf(object, "@odata.type");
    const odataType = annotation?.kind === "string" ? parseODataType(annotation.value)?.name : undefined;
    if (odataType === undefined) this.#untyped ??= { text, whole };
    else if (!this.#byType.has(shortName(odataType).toLowerCase()))
      this.#byType.set(shortName(odataType).toLowerCase(), { text, whole, odataType });
  }
}

/** The object in the envelope of a collection. */
function unwrapped(root: JsonNode): { object: JsonNode | undefined; whole: boolean } {
  const value = root.kind === "object" ? memberOf(root, "value") : undefined;
  if (value?.kind === "array") return { object: value.items[0], whole: false };
  return value?.kind === "object" ? { object: value, whole: false } : { object: root, whole: true };
}

function nameOf(expression: NamedTypeExpression, odataType: string | undefined, page: Page, declarations: Declarations): string {
  const written = odataType ?? cleanName(expression.name) ?? expression.name;
  const namespace = namespaceOf(written);
  return `${namespace === undefined ? declarations.namespaceOf(page) : declarations.namespaces.spell(namespace)}.${shortName(written)}`;
}

/** Enumerations that rows name and whose values they list; a link to the very page of the row is only a name. */
function declareEnums(pages: readonly Page[], resolver: Resolver): void {
  const found = new Map<string, { name: string; page: Page; expression: NamedTypeExpression; members: Map<string, MemberRow> }>();
  for (const page of pages) {
    for (const row of rowsOf(page)) {
      const [expression, other] = namesIn(row.type);
      if (expression === undefined || other !== undefined || row.values === undefined || row.values.members.length < 2) continue;
      const own = resolver.linksToItself(expression, page);
      if (own !== undefined) resolver.reportLink(expression, own, page);
      const asSaid = own === undefined ? expression : { name: expression.name, kind: expression.kind, span: expression.span };
      if (isKind(asSaid) || !isMissing(asSaid, page, resolver)) continue;
      const name = nameOf(expression, undefined, page, resolver.declarations);
      const key = name.toLowerCase();
      const group = found.get(key) ?? { name, page, expression, members: new Map<string, MemberRow>() };
      found.set(key, group);
      for (const member of row.values.members) if (!group.members.has(member.value)) group.members.set(member.value, { name: member });
    }
  }
  for (const { name, page, expression, members } of found.values()) {
    const declaration: EnumDeclaration = { name: { value: shortName(name), span: expression.span }, members: [...members.values()] };
    resolver.declarations.set({ kind: "enum", name, provenance: "inferred", declarations: [{ page, declaration }] });
  }
}

function rowsOf(page: Page): readonly Pick<OperationDeclaration["parameters"][number], "type" | "values">[] {
  const declared = page.types.flatMap((type) => [...type.properties, ...type.navigationProperties]);
  return [...declared, ...page.operations.flatMap((operation) => [...operation.body.rows, ...operation.parameters])];
}
