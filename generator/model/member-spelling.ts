import type { Page } from "../parse/page.js";

/** How many enumerations must be declared before their spelling is a convention. */
const FEWEST_ENUMS = 10;

/** The share of members that must follow a convention. */
const CONVENTION = 0.9;

/** How the declared enumerations of a version spell their members. */
export class MemberSpelling {
  readonly #camelCase: boolean;

  constructor(pages: readonly Page[]) {
    const declared = pages.flatMap(({ enums }) => enums);
    const names = declared.flatMap(({ members }) => members.map(({ name }) => name.value));
    const fitting = names.filter(isCamelCase).length;
    this.#camelCase = declared.length >= FEWEST_ENUMS && fitting >= names.length * CONVENTION;
  }

  /** Whether a value could be a member: it is an identifier, and in camel case where all others are. */
  fits(value: string): boolean {
    return this.#camelCase ? isCamelCase(value) : /^[A-Za-z_]\w*$/.test(value);
  }
}

function isCamelCase(name: string): boolean {
  return /^[a-z_]\w*$/.test(name);
}
