import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Result } from "../diagnostics/result.js";
import type { Origin } from "../model/schema.js";
import { isDeclarable } from "./identifier.js";

/** Published names by fact: `<version>/<kind>/<name of the fact>` to the name. Plain JSON, sorted. */
export type NameLock = Readonly<Record<string, string>>;

/** Something that wants a name. */
export interface NameClaim {
  /** Key of the fact in the lock. */
  readonly key: string;
  /** What the documentation calls it. */
  readonly fact: string;
  readonly origin: Origin | undefined;
  /** Wanted names, the best first; at least one. */
  readonly candidates: readonly string[];
}

/**
 * Gives each claim a name that no other has, in one module.
 *
 * @param claims - those before others have the first choice
 * @param lock - names that were published keep to their facts, before all choices
 * @param reserved - names that the module needs for itself
 * @returns the names by key; a finding for every claim that did not get its first choice because another has it
 */
export function assignNames(
  claims: readonly NameClaim[],
  lock: NameLock,
  reserved: ReadonlySet<string>,
): Result<ReadonlyMap<string, string>> {
  const owners = new Map<string, NameClaim>();
  const names = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const isFree = (name: string): boolean => isDeclarable(name) && !reserved.has(name) && !owners.has(name);
  const give = (claim: NameClaim, name: string): void => {
    owners.set(name, claim);
    names.set(claim.key, name);
  };
  for (const claim of claims) {
    const published = publishedName(lock, claim.key);
    if (published !== undefined && isFree(published)) give(claim, published);
  }
  for (const claim of claims) {
    if (names.has(claim.key)) continue;
    const name = claim.candidates.find(isFree) ?? numbered(claim.candidates.at(-1) ?? "_", isFree);
    const wanted = claim.candidates[0] ?? name;
    const other = owners.get(wanted);
    if (other && claim.origin) {
      diagnostics.push(
        createDiagnostic(
          "name/collision",
          { path: claim.origin.page, span: claim.origin.span },
          { name: wanted, other: `\`${other.fact}\``, chosen: name },
        ),
      );
    }
    give(claim, name);
  }
  return [names, diagnostics];
}

/** The name that a fact was published with. */
export function publishedName(lock: NameLock, key: string): string | undefined {
  return Object.hasOwn(lock, key) ? lock[key] : undefined;
}

function numbered(name: string, isFree: (name: string) => boolean): string {
  let ordinal = 2;
  while (!isFree(`${name}${ordinal}`)) ordinal++;
  return `${name}${ordinal}`;
}
