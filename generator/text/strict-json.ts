import { spanInFile, type EmbeddedText } from "./embedded-text.js";
import type { JsonNode, JsonProperty } from "./json-node.js";
import { located, type Located } from "./span.js";

const BLANKS = /[ \t\r\n]*/y;
/** From the opening to the closing mark. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
/** A number, `true`, `false` or `null`. */
const WORD = /[\w.+-]+/y;

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
    this.#take(BLANKS);
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
    this.#take(BLANKS);
    this.#at += ":".length;
    return { name, value: this.read() };
  }

  /** Reads what stands between brackets, and takes the comma behind each. */
  #list<T>(closing: string, read: () => T): T[] {
    const values: T[] = [];
    this.#at += 1;
    for (this.#take(BLANKS); this.#text.charAt(this.#at) !== closing; this.#take(BLANKS)) {
      values.push(read());
      this.#take(BLANKS);
      if (this.#text.charAt(this.#at) === ",") this.#at += 1;
    }
    this.#at += 1;
    return values;
  }

  #string(): Located<string> {
    const start = this.#at;
    const written = this.#take(STRING);
    const value = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
    return located(value, spanInFile(this.#embedded, start, this.#at));
  }

  #word(): JsonNode {
    const start = this.#at;
    const word = this.#take(WORD);
    const span = spanInFile(this.#embedded, start, this.#at);
    if (word === "null") return { kind: "null", span };
    return word === "true" || word === "false"
      ? { kind: "boolean", value: word === "true", span }
      : { kind: "number", value: Number(word), span };
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += text.length;
    return text;
  }
}
