import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../templates/runtime/auth.js";
import { missingIn } from "../../../templates/runtime/upload-range.js";
import { statusFrom } from "../../../templates/runtime/monitor-status.js";
import { responseFrom } from "../../../templates/runtime/batch-message.js";
import { call, dateTimeOffset, duration, odata, parseFlags } from "../../../templates/runtime/index.js";
import { checkLink } from "../../../templates/runtime/link.js";
import { expandPath } from "../../../templates/runtime/path.js";
import { retryAfter } from "../../../templates/runtime/retry.js";
import { clientOf, failure, operation, serve } from "./server.js";

/** Work that grows with the square of this many characters takes longer than a test may. */
const SIZE = 300_000;

const HOSTILE = [
  'claims="',
  'claims="A',
  "=",
  " ,",
  "9",
  "-",
  "0x",
  "Mon, ",
  "(",
  "[",
  '{"error":',
  "\\",
  "../",
  "%2e",
  "%2f.",
  "'",
  "{a}",
  "<x>; rel=next,",
  "1-",
].map((part) => part.repeat(SIZE / part.length));

/** Whether it ends, by whatever result or refusal. */
function ends(work: () => unknown): boolean {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
  return true;
}

describe("hostile input is read in linear time (U9)", () => {
  const client = clientOf({ origin: "https://graph.example" });
  const get = operation("GET", "/x/{id}");
  const readers: [string, (text: string) => unknown][] = [
    ["a header", (text) => [claimsOf(new Headers({ "www-authenticate": text })), retryAfter(new Headers({ "retry-after": text }))]],
    ["a claim", (text) => claimsOf(new Headers({ "www-authenticate": `Bearer claims="${text}"` }))],
    ["a link", (text) => checkLink(client, get, `https://graph.example/v1.0/${text}`)],
    ["a relative link", (text) => checkLink(client, get, text)],
    ["a value of a path", (text) => expandPath(get, { id: text })],
    ["a key of a path", (text) => expandPath(operation("GET", "/x('{id}')"), { id: text })],
    ["a path of several segments", (text) => expandPath(operation("GET", "/x:/{+id}:"), { id: text })],
    ["a value of a filter", (text) => odata`a eq ${text}`],
    ["a date-time", (text) => dateTimeOffset(`2024-01-01T00:00:00.${text}`)],
    ["a duration", (text) => duration(`P${text}`)],
    ["flags", (text) => parseFlags(text)],
    ["ranges", (text) => missingIn({ nextExpectedRanges: [text] })],
    ["a status", (text) => statusFrom({ status: text, percentageComplete: text }, 200)],
    ["an answer of a batch", (text) => responseFrom({ status: 200, headers: { "content-type": text }, body: text }, text)],
  ];
  it.each(readers)("%s", (_, read) => {
    for (const text of HOSTILE) expect(ends(() => read(text))).toBe(true);
  });

  it("the body of an error", async () => {
    const server = await serve((_, response, index) => void response.writeHead(400).end(HOSTILE[index]));
    for (const _ of HOSTILE)
      expect(await failure(call(clientOf(server), get, { id: "1" }))).toMatchObject({ name: "ApiError", status: 400 });
  });
});
