import { editDistance } from "./nearest.js";

/** Words up to the first length have too many neighbours; from the second on, two letters may differ. */
const SHORT = 5;
const LONG = 8;

/**
 * The known phrase that a phrase is a misspelling of: it has as many words, each is the same, or a letter or two away with the same
 * first letter. Another number (`method`, `methods`) is another word, and no misspelling.
 *
 * @param phrase - in lower case
 * @param known - in lower case
 */
export function misspelled(phrase: string, known: readonly string[]): string | undefined {
  const words = phrase.split(" ");
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const others = candidate.split(" ");
    if (others.length !== words.length) continue;
    const edits = words.reduce((sum, word, index) => sum + editsTo(word, others[index] ?? ""), 0);
    if (edits > 0 && edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** How many letters differ; infinite where the words are not near. */
function editsTo(word: string, meant: string): number {
  if (word === meant) return 0;
  if (word.charAt(0) !== meant.charAt(0) || `${word}s` === meant || word === `${meant}s`) return Infinity;
  const most = meant.length < LONG ? 1 : 2;
  if (Math.abs(word.length - meant.length) > most) return Infinity;
  const edits = editDistance(word, meant, most);
  // In a short word another letter makes another word; letters in another order do not.
  if (meant.length < SHORT && sorted(word) !== sorted(meant)) return Infinity;
  return edits <= most ? edits : Infinity;
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}
