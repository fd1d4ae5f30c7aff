/**
 * The word that was most likely meant, if one is near.
 *
 * @param most - how many letters may differ at most; two, and in a long word a third of them
 */
export function nearest(word: string, candidates: Iterable<string>, most = Infinity): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const limit = Math.min(most, Math.max(candidate.length > 3 ? 2 : 1, Math.floor(candidate.length / 3)));
    if (Math.abs(candidate.length - lower.length) > limit) continue;
    const edits = editDistance(lower, candidate.toLowerCase(), limit);
    if (edits < fewest && edits <= limit) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Each search goes through all candidates; of more mistakes than this nobody reads the hints. */
const MAX_SEARCHES = 200;

/** Finds the words that were most likely meant, for the first mistakes of many. */
export class Hints {
  readonly #most: number;
  #left = MAX_SEARCHES;

  /** @param most - how many letters may differ */
  constructor(most: number) {
    this.#most = most;
  }

  /** Like {@link nearest}, as long as there are not too many searches. */
  find(word: string, candidates: Iterable<string>): string | undefined {
    return this.#left-- > 0 ? nearest(word, candidates, this.#most) : undefined;
  }
}

/**
 * The number of letters to add, remove, replace or exchange with their neighbour.
 *
 * @param most - words that are further apart are not compared to their end: their distance is some number above it
 */
export function editDistance(first: string, second: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  let fewestBefore = 0;
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= second.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1);
      const exchanged =
        column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
          ? (before[column - 2] ?? 0) + 1
          : Infinity;
      const edits = Math.min(replaced, exchanged, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(edits);
      if (edits < fewest) fewest = edits;
    }
    // An exchange goes past a row, and counts one.
    if (fewest > most && fewestBefore >= most) return Infinity;
    fewestBefore = fewest;
    before = previous;
    previous = current;
  }
  return previous[second.length] ?? 0;
}
