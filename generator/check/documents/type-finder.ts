import { edmType } from "../../model/edm.js";
import type { PageIndex } from "../../model/page-index.js";
import { shortName } from "../../model/qualified-name.js";
import type { Schema } from "../../model/schema.js";
import type { Page } from "../../parse/page.js";
import type { TypeExpression } from "../../parse/type-expression.js";
import { append } from "../../text/append.js";

/** What a type expression may mean: any of the names, with a collection around it or not. */
export interface Meaning {
  readonly collection: boolean;
  /** Qualified names, and primitives as `Edm.String`. */
  readonly names: ReadonlySet<string>;
}

/** Finds the types that expressions on pages may mean; what is ambiguous means all of them. */
export class TypeFinder {
  readonly #index: PageIndex;
  readonly #bases = new Map<string, string>();
  readonly #byPage = new Map<string, string[]>();
  readonly #byShortName = new Map<string, string[]>();

  constructor(schema: Schema, index: PageIndex) {
    this.#index = index;
    for (const type of schema.types) if (type.baseType !== undefined) this.#bases.set(type.name, type.baseType);
    for (const { name, origins } of [...schema.types, ...schema.enums]) {
      append(this.#byShortName, shortName(name).toLowerCase(), name);
      for (const { page } of origins) append(this.#byPage, page, name);
    }
  }

  /** @returns undefined where the expression says several things, or nothing that is known */
  meaningOf(expression: TypeExpression, page: Page): Meaning | undefined {
    if (expression.kind === "collection") {
      const inner = this.meaningOf(expression.of, page);
      return inner && { collection: true, names: inner.names };
    }
    if (expression.kind !== "named") return undefined;
    const names = [
      ...(expression.target === undefined ? [] : this.declaredBy(expression.target, page)),
      ...(this.#byShortName.get(shortName(expression.name).toLowerCase()) ?? []),
    ];
    const primitive = names.length > 0 ? undefined : edmType(expression.name);
    if (primitive !== undefined) names.push(`Edm.${primitive}`);
    return names.length === 0 ? undefined : { collection: false, names: new Set(names) };
  }

  /** The types of the page that a link leads to. */
  declaredBy(target: string, page: Page): readonly string[] {
    const linked = this.#index.follow(page, target)?.page.path;
    return linked === undefined ? [] : (this.#byPage.get(linked) ?? []);
  }

  /** Whether one type is the other, or among its base types. */
  related(first: string, second: string): boolean {
    return this.#descends(first, second) || this.#descends(second, first);
  }

  #descends(type: string, base: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = type; at !== undefined && !seen.has(at); at = this.#bases.get(at)) {
      if (at === base) return true;
      seen.add(at);
    }
    return false;
  }
}
