import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRequestLine, parseRequestLine, splitRequestBlock } from "../../../generator/parse/grammar/request-target.js";
import type { CallArgument, PathSegment, RequestTemplate } from "../../../generator/parse/page.js";
import { expectLinearReading } from "../../support/linear.js";
import { embedded, formsOf, newReading } from "./inlines.js";

function showArgument({ name, prefix = "", quoted, kind, value }: CallArgument): string {
  const quote = quoted ? "'" : "";
  return `${name === undefined ? "" : `${name}=`}${prefix}${quote}${kind === "placeholder" ? `«${value}»` : value}${quote}`;
}

/** `«x»`: a placeholder; `«+x»`: one for several segments. */
function showSegment(segment: PathSegment): string {
  switch (segment.kind) {
    case "literal":
      return segment.text;
    case "parameter":
      return `${segment.prefix}«${segment.path ? "+" : ""}${segment.name}»${segment.suffix}`;
    case "call":
      return `${segment.name}(${segment.arguments.map(showArgument).join(",")})${segment.suffix}`;
  }
}

function show(template: RequestTemplate): string {
  const query = template.query.map(({ name, value, placeholder }) =>
    placeholder === undefined ? (value === undefined ? name : `${name}=${value}`) : `${name}=«${placeholder}»`,
  );
  const version = template.version === undefined ? "" : `${template.version} `;
  return `${template.method.value} ${version}/${template.segments.map(showSegment).join("/")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

const CASES: readonly (readonly [given: string, want: string, form: string, code?: string])[] = [
  ["GET /users/{id}", "GET /users/«id»", "request/template"],
  ["GET /users/{id}/manager/{id}", "GET /users/«id»/manager/«id»", "request/repeated-placeholder"],
  ["GET /groups/{group-id}", "GET /groups/«group-id»", "request/named-placeholder"],
  ["GET /users/{id | userPrincipalName}/events", "GET /users/«id | userPrincipalName»/events", "request/alternative-key"],
  ["GET /sites/{tenant id}/x", "GET /sites/«tenant id»/x", "request/named-placeholder"],
  ["GET /users/<id>/mail", "GET /users/«id»/mail", "request/angle-placeholder"],
  ["GET /charts(<name>)/series", "GET /charts(«name»)/series", "request/key-predicate"],
  ["DELETE /items/{id}/$ref", "DELETE /items/«id»/$ref", "request/ref"],
  ["GET /me/photo/$value", "GET /me/photo/$value", "request/value"],
  ["GET /users/$count", "GET /users/$count", "request/count"],
  ["GET /groups/{id}/members/microsoft.graph.user", "GET /groups/«id»/members/microsoft.graph.user", "request/cast"],
  ["GET /me/drive/root:/{item-path}:/content", "GET /me/drive/root:/«+item-path»:/content", "request/path-addressing"],
  ["GET /me/drive/root:/{item-path}", "GET /me/drive/root:/«+item-path»", "request/path-addressing"],
  ["PUT /drive/items/{parent-id}:/{filename}:/content", "PUT /drive/items/«parent-id»:/«+filename»:/content", "request/path-addressing"],
  ["GET /sites/{hostname}:/{path}:/lists/{id}", "GET /sites/«hostname»:/«+path»:/lists/«id»", "request/path-addressing"],
  ["GET /drive/root/search(q='{search-text}')", "GET /drive/root/search(q='«search-text»')", "request/function"],
  ["GET /r/range(address='<address>')/format", "GET /r/range(address='«address»')/format", "request/function"],
  ["GET /r/cell(row={row},column=2)", "GET /r/cell(row=«row»,column=2)", "request/function"],
  ["GET /r/rows(count=n)", "GET /r/rows(count=«n»)", "request/function"],
  ["GET /r/view(start=start-value, end=end-value)", "GET /r/view(start=«start»,end=«end»)", "request/function"],
  ["GET /r/filterByCurrentUser(on='reviewer')", "GET /r/filterByCurrentUser(on='reviewer')", "request/function"],
  ["GET /r/filterByCurrentUser(on='parameterValue')", "GET /r/filterByCurrentUser(on='«parameterValue»')", "request/function"],
  ["GET /r/zones(standard=a.b.zone'{format}')", "GET /r/zones(standard=a.b.zone'«format»')", "request/function"],
  ["GET /r/search(q='a/b (c)')", "GET /r/search(q='a/b (c)')", "request/function"],
  ["GET /reports/list()", "GET /reports/list()", "request/function"],
  ["GET /companies({id})/items({id})", "GET /companies(«id»)/items(«id»)", "request/key-predicate"],
  ["GET /companies({'id'})", "GET /companies('«id»')", "request/key-predicate"],
  ["GET /companies('{id}')", "GET /companies('«id»')", "request/key-predicate"],
  ["GET /items(id)", "GET /items(«id»)", "request/key-predicate"],
  ["GET /tables('4')/rows", "GET /tables('4')/rows", "request/key-predicate"],
  ["GET /roles/roleTemplateId={roleTemplateId}", "GET /roles/roleTemplateId=«roleTemplateId»", "request/named-placeholder"],
  ["GET /items/'{key}'", "GET /items/'«key»'", "request/named-placeholder"],
  [
    "GET /me/calendarView?startDateTime={start}&endDateTime={}",
    "GET /me/calendarView?startDateTime=«start»&endDateTime=«endDateTime»",
    "request/query",
  ],
  [
    "GET /me/messages?$filter=a/any(b: b/c eq '{x}' and d eq '?')",
    "GET /me/messages?$filter=a/any(b: b/c eq '{x}' and d eq '?')",
    "request/query",
  ],
  ["GET /pages/{id}/content[?includeIDs=true]", "GET /pages/«id»/content?includeIDs=true", "request/query"],
  ["GET /journals({id})/attachments$filter=parentId eq {x}", "GET /journals(«id»)/attachments?$filter=parentId eq {x}", "request/query"],
  ["GET /approvals?requiresReview:{Boolean}", "GET /approvals?requiresReview=«Boolean»", "request/query"],
  ["GET https://graph.microsoft.com/v1.0/me", "GET v1.0 /me", "request/absolute"],
  ["GET https://graph.microsoft.com/beta/users/{id}", "GET beta /users/«id»", "request/absolute"],
  ["GET https://{prefix}/api/v2.0/companies({id})", "GET v2.0 /companies(«id»)", "request/absolute"],
  ["GET /v1.0/me", "GET v1.0 /me", "request/template"],
  ["GET /{version}/me", "GET /me", "request/template"],
  ["GET users/{id}", "GET /users/«id»", "request/no-slash", "request/no-slash"],
  ["GET apiPrefix/companies({id})", "GET /companies(«id»)", "request/no-slash"],
  ["GET ~/profiles/{id}", "GET /profiles/«id»", "request/template"],
  ["GET /users/{id}/", "GET /users/«id»", "request/template"],
  ["DELETE/identity/flows/{id}", "DELETE /identity/flows/«id»", "request/template"],
  ["+GET /me", "GET /me", "request/template"],
  ["GET /me HTTP/1.1", "GET /me", "request/template"],
  ["DELETE /items/{id}$ref", "DELETE /items/«id»/$ref", "request/ref", "request/malformed-path"],
  ["GET /folders/{id}/.../messages/{id}", "GET /folders/«id»/.../messages/«id»", "request/template"],
  ["GET /classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/tasks", "GET /classes/«id»/tasks", "request/template", "request/sample-value"],
  ["GET /domains/contoso.com/records", "GET /domains/«id»/records", "request/template", "request/sample-value"],
  ["GET /sites/contoso.co.uk:/{path}:/lists", "GET /sites/«id»:/«+path»:/lists", "request/template", "request/sample-value"],
  ["GET /users/ann@contoso.com", "GET /users/«id»", "request/template", "request/sample-value"],
  ["GET /messages/AAMkAGI2NGVhZTVlLTI1OGMtNDI4My1iZmE5=/reply", "GET /messages/«id»/reply", "request/template", "request/sample-value"],
  ["GET /messages/4f9c2ba1d34e8870ab12", "GET /messages/«id»", "request/template", "request/sample-value"],
  ["GET /orders/10248/lines", "GET /orders/«id»/lines", "request/template", "request/sample-value"],
  ["GET /groups/{id}/members/sample.service.net1", "GET /groups/«id»/members/sample.service.net1", "request/cast"],
  ["GET /reports/getOffice365ActivationsUserDetail", "GET /reports/getOffice365ActivationsUserDetail", "request/template"],
  ["GET /acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/tasks", "GET /acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/tasks", "request/template"],
  ["GET /users/{id}/10248", "GET /users/«id»/10248", "request/template"],
  ["GET /drive/root:/2019/10248:/content", "GET /drive/root:/2019/10248:/content", "request/path-addressing"],
  [
    "GET /r/view(start='start-value',size='n',kind='other-value')",
    "GET /r/view(start='«start»',size='«n»',kind='other-value')",
    "request/function",
  ],
  ["GET /users//mail", "GET /users/mail", "request/template", "request/malformed-path"],
  [
    "GET /users/{user-id} | user-principal-name/x",
    "GET /users/«user-id | user-principal-name»/x",
    "request/alternative-key",
    "request/malformed-path",
  ],
  ["PATCH /teams/(team-id)/x", "PATCH /teams/«team-id»/x", "request/template", "request/malformed-path"],
  ["GET /r/range(address='<address>'/row", "GET /r/range(address='«address»')/row", "request/function", "request/malformed-path"],
  ["GET /users/{id/x", "GET /users/{id/x", "request/template", "request/malformed-path"],
];

describe("parseRequestLine", () => {
  test.each(CASES.map(([given, want, form, code]) => ({ given, want, form, code })))("$given", ({ given, want, form, code }) => {
    const reading = newReading();
    const template = parseRequestLine(embedded(given), reading);
    expect(template && show(template)).toBe(want);
    expect(formsOf(reading)).toContain(form);
    expect(reading.diagnostics.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
  });

  test("keeps prefix, placeholder and suffix of a segment", () => {
    const template = parseRequestLine(embedded("GET /a/x={b}:/c"), newReading());
    const [, segment] = template?.segments ?? [];
    expect(segment).toMatchObject({ kind: "parameter", prefix: "x=", name: "b", suffix: ":" });
  });

  test("points at the segment that is wrong", () => {
    const line = embedded("GET /a/{b}{c}/d");
    const reading = newReading();
    parseRequestLine(line, reading);
    expect(reading.diagnostics[0]?.span).toMatchObject({ start: 7 + 7, end: 7 + 13 });
  });

  test.each(["GET ** Entity URI not found", "GET the user by name"])("%s is malformed", (given) => {
    const reading = newReading();
    expect(parseRequestLine(embedded(given), reading)).toBeUndefined();
    expect(reading.diagnostics.map((finding) => finding.code)).toEqual(["request/malformed"]);
  });

  test("never throws, and every span lies inside the line", () => {
    const parts = fc.constantFrom(
      "GET ",
      "/",
      "{id}",
      "{",
      "}",
      "(",
      ")",
      "'",
      "<x>",
      "<",
      "a",
      "=",
      ":",
      "?",
      "&",
      "$ref",
      "...",
      " ",
      "|",
      "https://h",
      "v1.0",
      ",",
      "$filter=",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts).map((all) => `GET ${all.join("")}`),
          fc.string(),
        ),
        (text) => {
          const line = embedded(text);
          const reading = newReading();
          const template = parseRequestLine(line, reading);
          const spans = [
            ...(template === undefined
              ? []
              : [
                  template.method.span,
                  template.raw.span,
                  ...template.segments.map((segment) => segment.span),
                  ...template.query.map((part) => part.span),
                ]),
            ...(template?.segments.flatMap((segment) => (segment.kind === "call" ? segment.arguments.map((given) => given.span) : [])) ??
              []),
            ...reading.diagnostics.map((finding) => finding.span),
          ];
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(line.span.start);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(line.span.end);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("reads blanks within a path in linear time", () => {
    expectLinearReading(" ", 160_000, (blanks) => {
      parseRequestLine(embedded(`GET /a${blanks}b`), newReading());
    });
  });

  test("reads a long line in linear time", () => {
    for (const part of ["{", "(", "'", "/{a}", "?", "{a|", ")}>", " ", "a="])
      expectLinearReading(part, 40_000, (text) => {
        parseRequestLine(embedded(`GET /${text}`), newReading());
      });
  });
});

test.each([
  ["GET /me", true],
  ["DELETE/x", true],
  ["get https://x/y", true],
  ["Get all users", false],
  ["GETTING /x", false],
  ['  "method": "GET"', false],
  ["HTTP/1.1 200 OK", false],
  ["", false],
])("isRequestLine %s", (given, want) => {
  expect(isRequestLine(given)).toBe(want);
});

test("splitRequestBlock takes lines and the rest apart", () => {
  const content = embedded("GET /me\nor\n  GET /users/{id}\n    ?$select=a\n\nPOST /b\nContent-type: x\n\n{ }\n");
  const block = splitRequestBlock(content);
  expect(block.lines.map((line) => line.text)).toEqual(["GET /me", "GET /users/{id}\n    ?$select=a", "POST /b"]);
  expect(block.rest.map((text) => text.text)).toEqual(["Content-type: x\n\n{ }"]);
  expect(parseRequestLine(block.lines[1] ?? embedded(""), newReading())?.query).toMatchObject([{ name: "$select", value: "a" }]);
});
