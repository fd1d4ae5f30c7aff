import fc from "fast-check";
import { expect, test } from "vitest";
import { parseResponseSentence } from "../../../generator/parse/grammar/response-sentence.js";
import type { TypeExpression } from "../../../generator/parse/type-expression.js";
import { formsOf, inlinesOf, newReading } from "./inlines.js";

function show(type: TypeExpression | undefined): string {
  if (type === undefined) return "";
  if (type.kind === "collection") return `[${show(type.of)}]`;
  return type.kind === "named" ? `${type.name}${type.target === undefined ? "" : "→"}` : type.kind;
}

const CASES: readonly (readonly [given: string, want: string, forms?: readonly string[]])[] = [
  [
    "If it works, this method returns a `200 OK` response code and a [user](../resources/user.md) object in the response body.",
    "typed 200 user→",
    ["response/object"],
  ],
  ["It returns a `201 Created` response code and a new [user](user.md) object in the response.", "typed 201 user→"],
  [
    "It returns a `200 OK` response code and a collection of [user](user.md) objects in the response.",
    "typed 200 [user→]",
    ["response/collection"],
  ],
  ["It returns a `200 OK` response code and a [user](user.md) collection in the response.", "typed 200 [user→]"],
  ["It returns a `200 OK` response code and a list of [user](user.md) objects.", "typed 200 [user→]"],
  [
    "It returns a `200 OK` response code and an [appCollectionDefinition](x.md) object in the response.",
    "typed 200 appCollectionDefinition→",
  ],
  ["It returns a `200 OK` response code and a [user](user.md) object. Read about [error responses](errors.md).", "typed 200 user→"],
  ["It returns `200 OK` and a [user](https://example.com/resource/user) object.", "typed 200 user→"],
  ["It returns `200 OK` and a [user](https://example.com/resources/user) object.", "typed 200 user→"],
  ["It returns a `200 OK` response code and a [Drive resource](drive.md) in the response.", "typed 200 Drive→"],
  [
    "It returns `200 OK` response code and the updated **teamsTab** resource in the response body.",
    "typed 200 teamsTab",
    ["response/bold"],
  ],
  [
    "It returns `200 OK` response code and a collection of **alert** objects in the response.",
    "typed 200 [alert]",
    ["response/bold", "response/collection"],
  ],
  ["This method returns `204 No Content` response code.", "none 204", ["response/none"]],
  ["This method returns a `204 No Content` response code and an updated [user](user.md) object.", "none 204"],
  ["It returns `200 OK` response code. It does not return anything in the response body.", "none 200", ["response/none"]],
  ["It returns `202 Accepted` with no response body.", "none 202"],
  [
    "It returns `204 No Content` and empty content, or a `200 OK` response code and an updated [task](task.md) object in the response.",
    "typed 204,200 task→",
  ],
  [
    "It returns `200 OK` response code and String collection object in the response body.",
    "typed 200 [String]",
    ["response/collection", "response/primitive"],
  ],
  ["This function returns a `200 OK` response code and a Boolean in the response body.", "typed 200 Boolean", ["response/primitive"]],
  ["It returns `200 OK` response code. A `true` value is returned in the response body.", "typed 200 Boolean"],
  ["This action returns a `200 OK` response code and a Stream in the response body.", "stream 200", ["response/stream"]],
  ["It returns a `200 OK` response code and the binary data of the photo.", "stream 200"],
  [
    "It returns a `302 Found` response that redirects to a download URL. The URL is in the `Location` header.",
    "redirect 302",
    ["response/redirect"],
  ],
  ["The service responds with a redirect to the picture.", "redirect "],
  ["It returns `200 OK` and the report as CSV in the response.", "text 200 text/csv"],
  ["It returns a `202 Accepted` response code and a `Location` header with a link to the [operation](operation.md).", "unsaid 202"],
  [
    "It returns a `200 OK` response code and a collection of [user](user.md) objects, and a `nextLink` URL or a `deltaLink` URL.",
    "typed 200 [user→] delta",
    ["response/collection", "response/delta"],
  ],
  [
    "It returns a `200 OK` response code and a collection of [user](user.md) objects, a page at a time, with an `@odata.nextLink`.",
    "typed 200 [user→]",
    ["response/collection"],
  ],
  ["It returns a 200-series response code and a [user](user.md) object.", "typed  user→"],
  ["It returns a 2xx response code and a [user](user.md) object.", "typed  user→"],
  ["It returns a `200`-level response code and a [user](user.md) object.", "typed  user→"],
  ["It returns a 201 Created response code and a [user](user.md) object.", "typed 201 user→"],
  ["It returns a `200 OK` response code and a [user](user.md) object, otherwise a `404 Not Found` response code.", "typed 200,404 user→"],
  ["It returns a `200 OK` response code.", "unsaid 200"],
  ["Here is an example.", "unsaid ", []],
  ["The response includes a unique string in the **id** property.", "unsaid "],
];

test.each(CASES.map(([given, want, forms]) => ({ given, want, forms })))("$given", ({ given, want, forms }) => {
  const { inlines, source } = inlinesOf(given);
  const reading = newReading();
  const claim = parseResponseSentence(inlines, reading);
  const parts = [
    claim.kind,
    claim.statuses.map((status) => status.value).join(","),
    show(claim.type),
    claim.mediaType ?? "",
    claim.delta ? "delta" : "",
  ];
  expect(parts.filter((part, index) => index < 2 || part !== "").join(" ")).toBe(want);
  if (forms) expect(formsOf(reading)).toEqual(forms);
  for (const status of claim.statuses) expect(source.slice(status.span.start, status.span.end)).toBe(String(status.value));
});

test("any paragraph is read", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { inlines, source } = inlinesOf(`returns ${text}`);
      const { span } = parseResponseSentence(inlines, newReading());
      if (span) expect(span.end).toBeLessThanOrEqual(source.length);
    }),
  );
});
