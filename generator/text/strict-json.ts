import { spanInFile, type EmbeddedText } from "./embedded-text.js";
import type { JsonNode, JsonProperty, JsonString } from "./json-node.js";
import type { Span } from "./span.js";

/**
 * Reads strict JSON, as most documentation has it, without the cost of a parser that tells what is wrong.
 *
 * @param text - brackets nested no deeper than a reader that calls itself may go
 * @returns undefined for everything else
 */
export function readStrictJson(text: EmbeddedText): JsonNode | undefined {
  return isJson(text.text) ? new PlaceReader(text).value() : undefined;
}

/** The language's own parser knows what JSON is, and nothing of places. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What stands between values, and between a name and its value. */
const BETWEEN: ReadonlySet<string> = new Set([" ", "\t", "\r", "\n", ",", ":"]);

/** `true`, `null`, or a number. */
const WORD = /[^\s,\]}]+/y;

/** Reads text that is known to be JSON: nothing is checked again. */
class PlaceReader {
  readonly #text: string;
  #at = 0;

  constructor(private readonly embedded: EmbeddedText) {
    this.#text = embedded.text;
  }

  value(): JsonNode {
    switch (this.#next()) {
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case '"':
        return this.#string();
      default:
        return this.#word();
    }
  }

  #object(): JsonNode {
    const start = this.#at++;
    const properties: JsonProperty[] = [];
    while (this.#next() !== "}") {
      const { value, span } = this.#string();
      properties.push({ name: { value, span }, value: this.value() });
    }
    this.#at++;
    return { kind: "object", properties, span: this.#spanFrom(start) };
  }

  #array(): JsonNode {
    const start = this.#at++;
    const items: JsonNode[] = [];
    while (this.#next() !== "]") items.push(this.value());
    this.#at++;
    return { kind: "array", items, span: this.#spanFrom(start) };
  }

  #string(): JsonString {
    const start = this.#at++;
    let isPlain = true;
    for (let char = this.#text[this.#at]; char !== '"'; char = this.#text[++this.#at]) {
      if (char !== "\\") continue;
      isPlain = false;
      this.#at++;
    }
    this.#at++;
    const written = this.#text.slice(start, this.#at);
    return { kind: "string", value: isPlain ? written.slice(1, -1) : String(JSON.parse(written)), span: this.#spanFrom(start) };
  }

  #word(): JsonNode {
    const start = this.#at;
    WORD.lastIndex = start;
    const word = WORD.exec(this.#text)?.[0] ?? "";
    this.#at += word.length;
    const span = this.#spanFrom(start);
    if (word === "null") return { kind: "null", span };
    return word === "true" || word === "false"
      ? { kind: "boolean", value: word === "true", span }
      : { kind: "number", value: Number(word), span };
  }

  /** Goes to the next bracket or value. */
  #next(): string {
    let char = this.#text.charAt(this.#at);
    while (BETWEEN.has(char)) char = this.#text.charAt(++this.#at);
    return char;
  }

  #spanFrom(start: number): Span {
    return spanInFile(this.embedded, start, this.#at);
  }
}
