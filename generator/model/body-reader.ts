import type { EmbeddedText } from "../text/embedded-text.js";
import { readJson, type JsonNode } from "../text/json.js";

/** Reads the bodies of an operation's examples, each once, however many look at it. */
export class BodyReader {
  readonly #roots = new Map<EmbeddedText, JsonNode | undefined>();

  /** The value of a body; undefined where there is none that can be read. */
  read(body: EmbeddedText | undefined): JsonNode | undefined {
    if (body === undefined) return undefined;
    if (!this.#roots.has(body)) this.#roots.set(body, readJson(body).root);
    return this.#roots.get(body);
  }
}
