import type { TypeToken } from "./type-token.js";

/** A place among the tokens of a type cell. */
export class TypeCursor {
  readonly #tokens: readonly TypeToken[];
  /** Index of the next token; may be set back. */
  at = 0;

  constructor(tokens: readonly TypeToken[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.at >= this.#tokens.length;
  }

  /** Offset of the next token, or of the end. */
  get offset(): number {
    return this.peek()?.start ?? this.endOffset;
  }

  /** Offset behind the last token taken. */
  get endOffset(): number {
    return this.#tokens[this.at - 1]?.end ?? 0;
  }

  peek(ahead = 0): TypeToken | undefined {
    return this.#tokens[this.at + ahead];
  }

  /** Takes the next token if it is this character. */
  takePunctuation(character: string): boolean {
    const token = this.peek();
    if (token?.kind !== "punctuation" || token.text !== character) return false;
    this.at++;
    return true;
  }

  /** Takes the next token if it is one of these words, in any case; gives it in lower case. */
  takeWord(words: ReadonlySet<string>): string | undefined {
    const token = this.peek();
    const word = token?.kind === "word" ? token.text.toLowerCase() : undefined;
    if (word === undefined || !words.has(word)) return undefined;
    this.at++;
    return word;
  }

  /** Takes the next token if it is this word, in any case. */
  takeWordText(word: string): boolean {
    return this.takeWord(new Set([word])) !== undefined;
  }

  /** Takes `[]`. */
  takeBrackets(): boolean {
    const next = this.peek(1);
    if (this.peek()?.text !== "[" || next?.kind !== "punctuation" || next.text !== "]") return false;
    this.at += 2;
    return true;
  }
}
