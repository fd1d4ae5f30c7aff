import { matchClosely, type TargetMatch } from "../check/messages/match-target.js";
import type { RequestUrl } from "../check/messages/request-url.js";
import type { Operation } from "../model/schema.js";

/** An operation with the words that each of its paths has. */
interface Indexed {
  readonly operation: Operation;
  readonly words: readonly (readonly string[])[];
}

/** Finds operations by what their paths begin with and the words in them, so that few of all are compared with a request. */
export class OperationIndex {
  readonly #operations = new Map<string, Indexed[]>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const words = operation.paths.map(({ template }) => wordsOf(template.replace(/\{[^{}]*\}/g, "")));
      for (const first of new Set(words.map(([word]) => keyOf(operation.method, word)))) {
        const alike = this.#operations.get(first) ?? [];
        this.#operations.set(first, alike);
        alike.push({ operation, words });
      }
    }
  }

  /** The operation one of whose paths a request is of without any disagreement; the first of several. */
  find(method: string, url: RequestUrl): { readonly operation: Operation; readonly match: TargetMatch } | undefined {
    const given = wordsOf(url.path.text);
    const known = new Set(given);
    for (const { operation, words } of this.#operations.get(keyOf(method, given[0])) ?? []) {
      if (!words.some((all) => all.every((word) => known.has(word)))) continue;
      const match = matchClosely(operation, url);
      if (match?.faults.length === 0) return { operation, match };
    }
    return undefined;
  }
}

function keyOf(method: string, word: string | undefined): string {
  return `${method.toUpperCase()} ${word ?? ""}`;
}

/** The names in a path, in lower case. */
function wordsOf(path: string): readonly string[] {
  return path.toLowerCase().match(/[\w$.]+/g) ?? [];
}
