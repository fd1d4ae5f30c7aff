import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isResponseLine, parseHttpMessages } from "../../../generator/parse/grammar/http-message.js";
import { embedded, formsOf, newReading } from "./inlines.js";

interface Shown {
  readonly start: string;
  readonly headers: readonly string[];
  readonly body?: string;
}

function read(text: string): { messages: Shown[]; forms: readonly string[]; codes: string[] } {
  const reading = newReading();
  const messages = parseHttpMessages(embedded(text), reading).map((message): Shown => ({
    start: "method" in message ? `${message.method.value} ${message.target.value}` : String(message.status?.value),
    headers: message.headers.map(({ name, value }) => `${name.value}=${value.value}`),
    ...(message.body && { body: message.body.text }),
  }));
  return { messages, forms: formsOf(reading), codes: reading.diagnostics.map((finding) => finding.code) };
}

const CASES: readonly (readonly [what: string, given: string, want: readonly Shown[], forms: readonly string[]])[] = [
  [
    "a request with headers and body",
    'POST https://h/v1.0/me\nContent-Type: application/json\nContent-length: 2\n\n{ "a": 1 }\n',
    [{ start: "POST https://h/v1.0/me", headers: ["Content-Type=application/json", "Content-length=2"], body: '{ "a": 1 }' }],
    [],
  ],
  [
    "a response",
    "HTTP/1.1 200 OK\nContent-type: application/json\n\n{}\n",
    [{ start: "200", headers: ["Content-type=application/json"], body: "{}" }],
    [],
  ],
  ["no version", "HTTP 201 Created\n", [{ start: "201", headers: [] }], []],
  ["the status alone", "400 Bad Request\nContent-Type: x\n", [{ start: "400", headers: ["Content-Type=x"] }], ["example/error"]],
  ["HTTP/2", "HTTP/2 204 NoContent", [{ start: "204", headers: [] }], []],
  [
    "a blank line before the headers",
    "PATCH https://h/x\n\nContent-type: application/json\n\n{ }",
    [{ start: "PATCH https://h/x", headers: ["Content-type=application/json"], body: "{ }" }],
    ["example/blank-line"],
  ],
  [
    "a body without a blank line before it",
    'POST https://h/x\nContent-type: application/json\n{\n "a": 1\n}',
    [{ start: "POST https://h/x", headers: ["Content-type=application/json"], body: '{\n "a": 1\n}' }],
    [],
  ],
  [
    "a body straight behind the start line",
    'POST https://h/x\n{ "a:b": 1 }',
    [{ start: "POST https://h/x", headers: [], body: '{ "a:b": 1 }' }],
    [],
  ],
  ["a fence inside the fence", "POST https://h/x\n\n```json\n{ }\n```\n", [{ start: "POST https://h/x", headers: [], body: "{ }" }], []],
  [
    "several messages",
    "POST https://h/x\n\n{ }\n\nGET /y\nHTTP/1.1 302 Found\nLocation: https://h/z\n\n",
    [
      { start: "POST https://h/x", headers: [], body: "{ }" },
      { start: "GET /y", headers: [] },
      { start: "302", headers: ["Location=https://h/z"] },
    ],
    [],
  ],
  [
    "a target in two lines",
    "GET https://h/x\n  ?$select=a\n  &$top=1\nAccept: text/plain",
    [{ start: "GET https://h/x?$select=a&$top=1", headers: ["Accept=text/plain"] }],
    [],
  ],
  [
    "CSV",
    "HTTP/1.1 200 OK\nContent-Type: application/octet-stream\n\nDate,Count",
    [{ start: "200", headers: ["Content-Type=application/octet-stream"], body: "Date,Count" }],
    ["example/not-json"],
  ],
  [
    "a card is no header",
    "HTTP/1.1 200 OK\n\nBEGIN:VCARD\nVERSION:3.0",
    [{ start: "200", headers: [], body: "BEGIN:VCARD\nVERSION:3.0" }],
    ["example/not-json"],
  ],
  [
    "a body in parts keeps its start lines",
    "POST https://h/$batch\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/http\n\nGET /me\n--b--",
    [
      {
        start: "POST https://h/$batch",
        headers: ["Content-Type=multipart/mixed; boundary=b"],
        body: "--b\nContent-Type: application/http\n\nGET /me\n--b--",
      },
    ],
    ["example/not-json"],
  ],
  ["bare JSON", '{ "value": [] }', [{ start: "undefined", headers: [], body: '{ "value": [] }' }], ["example/bare-json"]],
  ["JSON with a fault", 'HTTP/1.1 200 OK\n\n{ "a": 1, }', [{ start: "200", headers: [], body: '{ "a": 1, }' }], ["example/lenient-json"]],
  ["a version behind the target", "GET /me HTTP/1.1", [{ start: "GET /me", headers: [] }], []],
  ["nothing", "\n  \n", [], []],
];

describe("parseHttpMessages", () => {
  test.each(CASES)("%s", (_what, given, want, forms) => {
    expect(read(given)).toEqual({ messages: want, forms, codes: [] });
  });

  test.each(["const x = 1;\n", "Follow the link"])("%s is no message", (given) => {
    expect(read(given)).toEqual({ messages: [], forms: [], codes: ["example/malformed-message"] });
  });

  test("a status line without a status is a finding", () => {
    expect(read("HTTP/1.1 OK\n").codes).toEqual(["example/malformed-message"]);
  });

  test("every place is the text it stands for", () => {
    const text = "GET https://h/x\nPrefer:  a=b \n\nHTTP/1.1 404 Not Found\n\nbody text";
    const source = `${"x".repeat(7)}${text}`;
    const [request, response] = parseHttpMessages(embedded(text), newReading());
    if (request === undefined || !("method" in request) || response === undefined || "method" in response)
      throw new Error("expected a request and a response");
    const slice = (place: { start: number; end: number } | undefined): string => source.slice(place?.start, place?.end);
    expect([slice(request.method.span), slice(request.target.span), slice(request.headers[0]?.value.span)]).toEqual([
      "GET",
      "https://h/x",
      "a=b",
    ]);
    expect([slice(response.status?.span), slice(response.body?.span), slice(response.span)]).toEqual([
      "404",
      "body text",
      "HTTP/1.1 404 Not Found\n\nbody text",
    ]);
  });

  test("never throws, and every span lies inside the fence", () => {
    const lines = fc.constantFrom(
      "GET /x",
      "HTTP/1.1 200 OK",
      "HTTP/1.1 x",
      "A: b",
      "",
      "{",
      "}",
      "```json",
      "?a=b",
      "text",
      " ",
      "Content-Type: multipart/mixed",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(lines).map((all) => all.join("\n")),
          fc.string(),
        ),
        (text) => {
          const content = embedded(text);
          for (const message of parseHttpMessages(content, newReading())) {
            for (const span of [
              message.span,
              ...(message.body ? [message.body.span] : []),
              ...message.headers.flatMap(({ name, value }) => [name.span, value.span]),
            ]) {
              expect(span.start).toBeGreaterThanOrEqual(content.span.start);
              expect(span.end).toBeGreaterThanOrEqual(span.start);
              expect(span.end).toBeLessThanOrEqual(content.span.end);
            }
          }
        },
      ),
    );
  });
});

test.each([
  ["HTTP/1.1 200 OK", true],
  ["HTTP 201 Created", true],
  ["400 Bad Request", true],
  ["GET /me", false],
  ["294", false],
])("isResponseLine %s", (given, want) => {
  expect(isResponseLine(given)).toBe(want);
});
