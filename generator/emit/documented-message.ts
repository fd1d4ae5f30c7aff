import type { ExampleMessage } from "../model/schema.js";
import { jsonText } from "../text/json-text.js";
import { readJson } from "../text/json.js";
import { maskCredentials } from "../text/credentials.js";

/** Stands for prose where the package is to have none. */
const NO_PROSE = "…";

/** Header fields that are not the documented answer's but its transport's. */
const TRANSPORT_HEADERS: ReadonlySet<string> = new Set([
  ...["connection", "content-encoding", "content-length", "date", "keep-alive", "set-cookie", "transfer-encoding"],
]);

/** Header fields that a platform takes. A content type that says JSON says what is so anyway. */
export function documentedHeaders({ headers }: ExampleMessage): Record<string, string> {
  return Object.fromEntries(
    headers
      .map(({ name, value }) => [name.toLowerCase(), maskCredentials(value.trim())] as const)
      .filter(([name, value]) => /^[a-z][a-z0-9-]*$/.test(name) && /^[\x20-\x7e]*$/.test(value))
      .filter(([name, value]) => !TRANSPORT_HEADERS.has(name) && !(name === "content-type" && value.toLowerCase() === "application/json")),
  );
}

/**
 * The body of a documented message, its credentials hidden: as JSON without blanks where it can be read so, else as it is.
 *
 * @param prose - whether documented prose is kept; without it, strings of several words give way to an ellipsis
 */
export function documentedBody(
  body: NonNullable<ExampleMessage["body"]>,
  prose: boolean,
): { readonly json?: string; readonly text?: string } {
  const shown = (text: string, name?: string): string => {
    const masked = maskCredentials(text, name);
    return prose || !/\S\s+\S/.test(masked) ? masked : NO_PROSE;
  };
  const { root } = readJson(body);
  if (root !== undefined) return { json: jsonText(root, shown) };
  return body.text.trim() === "" ? {} : { text: shown(body.text) };
}
