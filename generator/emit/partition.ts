import { compareOrdinal, sortedBy } from "../text/ordinal.js";
import { fileName } from "./identifier.js";

/** The most declarations that one module holds. */
const MAX_IN_BUCKET = 160;

/** Beyond this many characters names are not told apart: they stay together. */
const MAX_DEPTH = 40;

/** The alphabet by which names are split; everything else counts as its first letter. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Names that share a module. */
export interface Bucket<T> {
  /** A range of first letters: `a-m`, `de-a-m`; safe as a file's name. */
  readonly name: string;
  /** By their names. */
  readonly members: readonly T[];
}

interface Range {
  readonly prefix: string;
  /** Indices of letters, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * Splits declarations into modules by the first letters of their names. The cuts are fixed, not balanced: a new name can only split the
 * module it falls into, never move what stands in another.
 */
export function partition<T>(members: readonly T[], name: (member: T) => string): readonly Bucket<T>[] {
  const named = sortedBy(members, name).map((member) => ({ key: name(member).toLowerCase(), member }));
  return split(named, { prefix: "", from: 0, to: LETTERS.length - 1 });
}

interface Keyed<T> {
  readonly key: string;
  readonly member: T;
}

function split<T>(members: readonly Keyed<T>[], range: Range): Bucket<T>[] {
  if (members.length === 0) return [];
  const { prefix, from, to } = range;
  if (members.length <= MAX_IN_BUCKET || prefix.length >= MAX_DEPTH) {
    return [{ name: rangeName(range), members: members.map(({ member }) => member) }];
  }
  if (from === to) return split(members, { prefix: prefix + LETTERS.charAt(from), from: 0, to: LETTERS.length - 1 });
  const middle = Math.floor((from + to) / 2);
  const low = members.filter(({ key }) => letterAt(key, prefix.length) <= middle);
  const high = members.filter(({ key }) => letterAt(key, prefix.length) > middle);
  return [...split(low, { prefix, from, to: middle }), ...split(high, { prefix, from: middle + 1, to })];
}

function letterAt(key: string, position: number): number {
  const letter = key.charAt(position);
  return compareOrdinal(letter, "a") < 0 ? 0 : Math.max(0, LETTERS.indexOf(letter));
}

function rangeName({ prefix, from, to }: Range): string {
  if (from === to) return fileName(prefix + LETTERS.charAt(from));
  if (prefix !== "" && from === 0 && to === LETTERS.length - 1) return fileName(prefix);
  return fileName(`${prefix === "" ? "" : `${prefix}-`}${LETTERS.charAt(from)}-${LETTERS.charAt(to)}`);
}
