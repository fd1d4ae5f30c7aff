import { spanInFile, type EmbeddedText } from "./embedded-text.js";
import type { JsonNode, JsonProperty } from "./json-node.js";
import { located, type Located } from "./span.js";

/** A number, `true`, `false` or `null`. */
const WORD = /[\w.+-]+/y;

/** Between values, nothing but blanks has a code up to this one. */
const SPACE = 0x20;
const BACKSLASH = 0x5c;

/**
 * Reads JSON that has no fault, with the place of every value.
 *
 * @returns undefined for any other text
 */
export function readStrictJson(text: EmbeddedText): JsonNode | undefined {
  // Once the platform has read the text, nothing needs to be checked on the way through it.
  return isJson(text.text) ? new StrictReader(text).read() : undefined;
}

/** Whether a text is JSON, to the letter. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

class StrictReader {
  readonly #embedded: EmbeddedText;
  readonly #text: string;
  #at = 0;

  constructor(embedded: EmbeddedText) {
    this.#embedded = embedded;
    this.#text = embedded.text;
  }

  /** Reads the value behind the blanks. */
  read(): JsonNode {
    this.#skipBlanks();
    const start = this.#at;
    switch (this.#text.charAt(start)) {
      case "{": {
        const properties = this.#list("}", () => this.#property());
        return { kind: "object", properties, span: spanInFile(this.#embedded, start, this.#at) };
      }
      case "[": {
        const items = this.#list("]", () => this.read());
        return { kind: "array", items, span: spanInFile(this.#embedded, start, this.#at) };
      }
      case '"': {
        const { value, span } = this.#string();
        return { kind: "string", value, span };
      }
      default:
        return this.#word();
    }
  }

  #property(): JsonProperty {
    const name = this.#string();
    this.#skipBlanks();
    this.#at += ":".length;
    return { name, value: this.read() };
  }

  /** Reads what stands between brackets, and takes the comma behind each. */
  #list<T>(closing: string, read: () => T): T[] {
    const values: T[] = [];
    this.#at += 1;
    this.#skipBlanks();
    while (this.#text.charAt(this.#at) !== closing) {
      values.push(read());
      this.#skipBlanks();
      if (this.#text.charAt(this.#at) === ",") this.#at += 1;
      this.#skipBlanks();
    }
    this.#at += 1;
    return values;
  }

  #string(): Located<string> {
    const start = this.#at;
    let mark = this.#text.indexOf('"', start + 1);
    while (this.#isEscaped(mark)) mark = this.#text.indexOf('"', mark + 1);
    this.#at = mark + 1;
    const inside = this.#text.slice(start + 1, mark);
    const value = inside.includes("\\") ? String(JSON.parse(`"${inside}"`)) : inside;
    return located(value, spanInFile(this.#embedded, start, this.#at));
  }

  #word(): JsonNode {
    const start = this.#at;
    WORD.lastIndex = start;
    WORD.test(this.#text);
    this.#at = WORD.lastIndex;
    const word = this.#text.slice(start, this.#at);
    const span = spanInFile(this.#embedded, start, this.#at);
    if (word === "null") return { kind: "null", span };
    return word === "true" || word === "false"
      ? { kind: "boolean", value: word === "true", span }
      : { kind: "number", value: Number(word), span };
  }

  #skipBlanks(): void {
    while (this.#text.charCodeAt(this.#at) <= SPACE) this.#at++;
  }

  /** Whether a quotation mark belongs to the string that it stands in: an odd number of backslashes is before it. */
  #isEscaped(mark: number): boolean {
    let start = mark;
    while (this.#text.charCodeAt(start - 1) === BACKSLASH) start--;
    return (mark - start) % 2 === 1;
  }
}
