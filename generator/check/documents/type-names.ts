import type { Schema } from "../../model/schema.js";
import type { Page } from "../../parse/page.js";
import { PRIMITIVE_WORDS } from "../../parse/vocabulary/type-words.js";
import { Hints } from "../../text/nearest.js";

/** In shorter names than this one letter may differ, else two. */
const LONG = 8;

/** The names of all types that a version declares, without their namespaces: pages that agree on a type may not on its namespace. */
export class TypeNames {
  readonly #names = new Map<string, string>();
  readonly #shortHints = new Hints(1);
  readonly #longHints = new Hints(2);

  constructor(schema: Schema, pages: readonly Page[]) {
    for (const { name } of [...schema.types, ...schema.enums]) this.#add(name);
    // The model may know a type by another name than its page does.
    for (const { types, enums } of pages) {
      for (const { name, qualifiedName } of [...types, ...enums]) {
        this.#add(name.value);
        if (qualifiedName) this.#add(qualifiedName.value);
      }
    }
  }

  /** Whether a name is that of a type or of a primitive. */
  has(name: string): boolean {
    const simple = simpleName(name).toLowerCase();
    return this.#names.has(simple) || PRIMITIVE_WORDS.has(simple);
  }

  /** The name that was most likely meant. */
  near(name: string): string | undefined {
    const simple = simpleName(name);
    return (simple.length < LONG ? this.#shortHints : this.#longHints).find(simple, this.#names.values());
  }

  #add(name: string): void {
    const simple = simpleName(name);
    this.#names.set(simple.toLowerCase(), simple);
  }
}

/** A name without its namespace. */
function simpleName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
