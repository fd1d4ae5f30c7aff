import type { Page } from "../parse/page.js";
import type { NamedTypeExpression, TypeExpression } from "../parse/type-expression.js";
import type { DeclaredEnum, DeclaredType, Declarations } from "./declarations.js";
import { edmType } from "./edm.js";
import type { Findings } from "./findings.js";
import type { PageIndex } from "./page-index.js";
import { plurals, singular } from "./identifier.js";
import { cleanName, namespaceOf, shortName } from "./qualified-name.js";
import { showReference } from "./reference.js";
import type { TypeReference } from "./schema.js";

/** Finds out what type expressions mean. */
export class Resolver {
  constructor(
    readonly declarations: Declarations,
    readonly index: PageIndex,
    private readonly findings: Findings,
  ) {}

  /** What an expression means; what cannot be resolved is reported. */
  resolve(expression: TypeExpression, page: Page): TypeReference {
    switch (expression.kind) {
      case "named":
        return this.find(expression, page) ?? this.#unresolved(expression, page);
      case "collection":
        return { kind: "collection", of: this.resolve(expression.of, page) };
      case "union":
        return unionOf(expression.of.map((part) => this.resolve(part, page)));
      case "unknown":
        return { kind: "unresolved", text: expression.text };
    }
  }

  /**
   * What a name means: the page it links to, else a primitive, else its full name, else the name in the page's namespace, in the
   * usual one, or wherever it is the only one. A link to the page that it stands on is none where the name is an enumeration's.
   */
  find(expression: NamedTypeExpression, page: Page): TypeReference | undefined {
    const linked = expression.target === undefined ? undefined : this.#linked(expression.target, expression.name, page);
    const primitive = edmType(expression.name);
    // A primitive that links to a page about its format stays one.
    const meant = linked && this.linksToItself(expression, page) !== undefined ? this.findName(expression.name, page) : undefined;
    if (meant?.kind === "enum") return meant;
    if (linked && (primitive === undefined || shortName(linked.name).toLowerCase() === expression.name.toLowerCase()))
      return referenceTo(linked);
    if (primitive !== undefined) return { kind: "primitive", type: primitive };
    const named = this.#named(expression, page);
    return named && referenceTo(named);
  }

  /** The type of the very page that a link stands on, where it leads there and says another name: that of a type that has no page. */
  linksToItself({ target, name }: NamedTypeExpression, page: Page): string | undefined {
    const { own } = target === undefined ? {} : this.declarations.onPage(page);
    if (target === undefined || own === undefined || cleanName(name) === undefined || edmType(name) !== undefined) return undefined;
    // The name may be that of a table of values on the page, which belongs to a property.
    if (this.declarations.propertyEnum(page, name) !== undefined) return undefined;
    const linked = this.#linked(target, name, page);
    const isOwn = linked?.kind === "structured" && linked === this.declarations.get(own);
    return isOwn && shortName(linked.name).toLowerCase() !== shortName(name).toLowerCase() ? linked.name : undefined;
  }

  /** Reports a link that leads to another type than its text says. */
  reportLink({ name, span }: NamedTypeExpression, target: string, page: Page): void {
    this.findings.report("type/link-conflict", page.path, span, { text: name, target });
  }

  /** What a name means that is no expression of a page, such as an `@odata.type`. */
  findName(name: string, page: Page): TypeReference | undefined {
    const clean = cleanName(name);
    return clean === undefined ? undefined : this.find({ kind: "named", name: clean, span: { start: 0, end: 0 } }, page);
  }

  /** What an expression means, as far as all of it can be resolved; reports nothing. */
  findReference(expression: TypeExpression, page: Page): TypeReference | undefined {
    if (expression.kind === "named") return this.find(expression, page);
    const of = expression.kind === "collection" ? this.findReference(expression.of, page) : undefined;
    return of && { kind: "collection", of };
  }

  /** The entity or complex type that a name means. */
  findType(expression: NamedTypeExpression, page: Page): string | undefined {
    const found = this.find(expression, page);
    return found?.kind === "structured" ? found.name : undefined;
  }

  #linked(target: string, text: string, page: Page): DeclaredType | DeclaredEnum | undefined {
    const link = this.index.follow(page, target);
    if (link === undefined) return undefined;
    const { own, sections } = this.declarations.onPage(link.page);
    const short = shortName(text).toLowerCase();
    const named = (key: string): boolean => shortName(key) === short;
    const anchored = link.anchor === undefined ? undefined : sections.find((section) => section.anchor === link.anchor)?.key;
    const section = anchored ?? (own !== undefined && named(own) ? undefined : sections.find(({ key }) => named(key))?.key);
    const key = section ?? own;
    return key === undefined ? undefined : this.declarations.get(key);
  }

  #named(expression: NamedTypeExpression, page: Page): DeclaredType | DeclaredEnum | undefined {
    const name = cleanName(expression.name);
    if (name === undefined) return undefined;
    const { namespaces } = this.declarations;
    const places = [this.declarations.namespaceOf(page), namespaces.fallback];
    const found =
      (namespaceOf(name) === undefined ? undefined : this.declarations.get(name)) ??
      places.map((namespace) => this.declarations.get(`${namespace}.${name}`)).find((declared) => declared !== undefined);
    return found ?? this.#anywhere(name, expression, page) ?? this.#inOtherNumber(name, page);
  }

  /** Sentences speak of several by the plural of a type's name, and of one where the page of a type has the plural for its title. */
  #inOtherNumber(name: string, page: Page): DeclaredType | DeclaredEnum | undefined {
    const others = [singular(name), ...plurals(name)].filter((other) => other !== name);
    const spaces = [this.declarations.namespaceOf(page), this.declarations.namespaces.fallback];
    for (const other of others) {
      const found = spaces.map((space) => this.declarations.get(`${space}.${other}`)).find((declared) => declared !== undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A namespace may be written short: any declared name that ends like the written one will do, then any with its last part. */
  #anywhere(name: string, expression: NamedTypeExpression, page: Page): DeclaredType | DeclaredEnum | undefined {
    const all = this.declarations.withShortName(shortName(name));
    const suffix = `.${name.toLowerCase()}`;
    const ending = all.filter((declared) => declared.name.toLowerCase().endsWith(suffix));
    const candidates = ending.length > 0 ? ending : all;
    if (candidates.length > 1 && expression.span.end > expression.span.start) {
      const names = candidates.map((declared) => `\`${declared.name}\``).join(", ");
      this.findings.report("type/ambiguous", page.path, expression.span, { name: expression.name, candidates: names });
    }
    return candidates[0];
  }

  #unresolved(expression: NamedTypeExpression, page: Page): TypeReference {
    this.findings.report("type/unresolved", page.path, expression.span, { name: expression.name });
    return { kind: "unresolved", text: expression.name };
  }
}

function referenceTo(declared: DeclaredType | DeclaredEnum): TypeReference {
  return { kind: declared.kind, name: declared.name };
}

/** Several parts that mean the same are one. */
function unionOf(parts: readonly TypeReference[]): TypeReference {
  const distinct = [...new Map(parts.map((part) => [showReference(part), part])).values()];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : { kind: "union", of: distinct };
}
