import type { EmbeddedText } from "../../text/embedded-text.js";
import { looksLikeJson, readJson, type JsonNode } from "../../text/json.js";

/** What a body is: JSON, a text that can be read as JSON with goodwill, or anything else. */
export interface BodyShape {
  readonly kind: "json" | "like-json" | "other";
  readonly root?: JsonNode;
}

/** What a placeholder for a whole body looks like. */
const PLACEHOLDER = /^(?:\{[^{}:"]*\}|\.{3}|\u2026)$/;

/** Reads what a message carries. */
export function shapeOf(body: EmbeddedText): BodyShape {
  const text = body.text.trim();
  if (PLACEHOLDER.test(text) && !/^\{\s*\}$/.test(text)) return { kind: "like-json" };
  const { root, faults } = readJson(body);
  const shown = root === undefined ? {} : { root };
  if (root !== undefined && faults.length === 0) return { kind: "json", ...shown };
  return { kind: root !== undefined || looksLikeJson(text) ? "like-json" : "other", ...shown };
}

/** Whether a media type is one of JSON; undefined for what is no media type. */
export function isJsonType(value: string): boolean | undefined {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(value)?.[1]?.toLowerCase();
  return type === undefined ? undefined : /[/+]json$/.test(type) || type.includes("json");
}
