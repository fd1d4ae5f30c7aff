/** Orders two strings by their UTF-16 code units, whatever the locale. */
export function compareOrdinal(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A sorted copy, ordered by a key's code units; equal keys keep their order. */
export function sortedBy<T>(values: Iterable<T>, key: (value: T) => string): T[] {
  return [...values].sort((first, second) => compareOrdinal(key(first), key(second)));
}
