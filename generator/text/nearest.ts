/**
 * The word that was most likely meant, if one is near: two letters may differ, in a long word a third of them.
 *
 * @param most - how many letters may differ, however long a word is
 */
export function nearest(word: string, candidates: Iterable<string>, most = Infinity): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const allowed = Math.min(most, Math.max(candidate.length > 3 ? 2 : 1, Math.floor(candidate.length / 3)));
    // No fewer letters differ than one word is longer.
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest && edits <= allowed) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** The number of letters to add, remove or replace (Levenshtein). */
function distance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[second.length] ?? 0;
}
