import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTypeExpression, saysNoType } from "../../../generator/parse/grammar/type-expression.js";
import type { TypeExpression } from "../../../generator/parse/type-expression.js";
import { cellOf, formsOf, newReading } from "./inlines.js";

/** `user→`: a link; `[…]`: a collection; `a|b`: a union; `{…}`: a remark; `<…>`: a maximum length; `??`: unknown. */
function show(type: TypeExpression): string {
  switch (type.kind) {
    case "named":
      return `${type.name}${type.target === undefined ? "" : "→"}${type.maxLength === undefined ? "" : `<${type.maxLength}>`}${type.remark === undefined ? "" : `{${type.remark}}`}`;
    case "collection":
      return `[${show(type.of)}]`;
    case "union":
      return type.of.map(show).join("|");
    case "unknown":
      return `??${type.text}`;
  }
}

const CASES: readonly (readonly [given: string, want: string, form: string])[] = [
  ["String", "String", "type/primitive"],
  ["dateTimeOffset", "dateTimeOffset", "type/primitive"],
  ["Edm.Int32", "Edm.Int32", "type/edm"],
  ["`String`", "String", "type/primitive"],
  ["**Boolean**", "Boolean", "type/primitive"],
  ["[user](user.md)", "user→", "type/link"],
  ["[identitySet][]", "identitySet→", "type/reference-link"],
  ["[chatType](chat.md#chattype-values)", "chatType→", "type/anchor-link"],
  ["riskLevel", "riskLevel", "type/plain"],
  ["microsoft.graph.callRecords.endpoint", "microsoft.graph.callRecords.endpoint", "type/qualified"],
  ["#microsoft.graph.user", "microsoft.graph.user", "type/qualified"],
  ["NAV.contactType", "NAV.contactType", "type/qualified"],
  ["Enum", "Enum", "type/kind"],
  ["Nullable Enum", "Enum{Nullable}", "type/kind"],
  ["[Enum](enum.md)", "Enum→", "type/link"],
  ["String collection", "[String]", "type/collection-suffix"],
  ["[user](user.md) collection", "[user→]", "type/collection-suffix"],
  ["[user](user.md)collection", "[user→]", "type/collection-suffix"],
  ["[siteCollection](sitecollection.md)", "siteCollection→", "type/link"],
  ["[appCollection](appcollection.md) collection", "[appCollection→]", "type/collection-suffix"],
  ["[place collection](place.md)", "[place→]", "type/collection-suffix"],
  ["[place](place.md collection)", "[place→]", "type/collection-suffix"],
  ["[place](place.md", "place→", "type/link"],
  ["[emailaddress.md](emailaddress.md) collection", "[emailaddress→]", "type/collection-suffix"],
  ["Collection(String)", "[String]", "type/collection-call"],
  ["collection(string)", "[string]", "type/collection-call"],
  ["Collection([drive](drive.md))", "[drive→]", "type/collection-call"],
  ["Collection(Edm.String)", "[Edm.String]", "type/collection-call"],
  ["Collection<String>", "[String]", "type/collection-call"],
  ["Collection of String", "[String]", "type/collection-of"],
  ["A collection of [site](site.md) objects", "[site→]", "type/collection-of"],
  ["List of strings", "[strings]", "type/collection-of"],
  ["String[]", "[String]", "type/collection-suffix"],
  ["String array", "[String]", "type/collection-suffix"],
  ["[policy](policy.md) collection collection", "[[policy→]]", "type/nested-collection"],
  ["educationAssignmentcollection", "[educationAssignment]", "type/collection-suffix"],
  ["sitecollection", "sitecollection", "type/plain"],
  ["[a](a.md) or [b](b.md)", "a→|b→", "type/union"],
  ["string/number", "string|number", "type/union"],
  ["(boolean or string or number) collection", "[boolean|string|number]", "type/union"],
  ["string, maximum size 20", "string<20>", "type/max-length"],
  ["string, maximum length 100", "string<100>", "type/max-length"],
  ["decimal,read-only", "decimal{read-only}", "type/remark"],
  ["String (identifier)", "String{identifier}", "type/remark"],
  ["string (url)", "string{url}", "type/remark"],
  ["String - optional", "String{optional}", "type/remark"],
  ["(Optional) String", "String{Optional}", "type/remark"],
  ["Nullable DateTimeOffset", "DateTimeOffset{Nullable}", "type/remark"],
  ["Nullable [teamVisibility](team.md)", "teamVisibility→{Nullable}", "type/remark"],
  ["Read-only String collection", "[String{Read-only}]", "type/remark"],
  ["Nullable String (identifier)", "String{Nullable, identifier}", "type/remark"],
  ["Nullable", "Nullable", "type/plain"],
  ["required or optional", "required|optional", "type/union"],
  ["[teamVisibility](team.md) (optional)", "teamVisibility→{optional}", "type/remark"],
  ["[itemAnalytics](itemanalytics.md) resource", "itemAnalytics→", "type/remark"],
  ["[fileHash](filehash.md) enum", "fileHash→{enum}", "type/remark"],
  ["String (enum)", "String{enum}", "type/remark"],
  ["JSON object", "JSON", "type/remark"],
  ["Untyped JSON object", "JSON", "type/remark"],
  ["error object", "error", "type/remark"],
  ["[outcome](o.md) collection. Holds what was marked", "[outcome→{Holds what was marked}]", "type/remark"],
  ["When the thing was made. DateTimeOffset", "DateTimeOffset", "type/remark"],
  ["The requested, derived type of [place](place.md)", "place→", "type/remark"],
  ["array", "[??]", "type/collection-only"],
  ["A list", "[??]", "type/collection-only"],
  ["** Unknown Type a.b.c ** collection", "[??** Unknown Type a.b.c ** collection]", "type/unknown"],
  ["application/json", "??application/json", "type/unknown"],
  ["Location header", "??Location header", "type/unknown"],
  ["String, Int32", "??String, Int32", "type/unknown"],
  ["details on how to [follow the progress](progress.md)", "??details on how to follow the progress", "type/unknown"],
];

describe("parseTypeExpression", () => {
  test.each(CASES)("%s", (given, want, form) => {
    const { inlines, span } = cellOf(given);
    const reading = newReading();
    const type = parseTypeExpression(inlines, span, reading);
    expect(show(type)).toBe(want);
    expect(formsOf(reading)).toContain(form);
    expect(reading.diagnostics.map((finding) => finding.code)).toEqual(want.includes("??") ? ["type/unreadable"] : []);
  });

  test("an empty cell is unknown without a finding of its own", () => {
    const reading = newReading();
    expect(parseTypeExpression([], { start: 3, end: 3 }, reading)).toEqual({ kind: "unknown", text: "", span: { start: 3, end: 3 } });
    expect(reading.diagnostics).toEqual([]);
  });

  test("keeps the target as written and points at the name", () => {
    const { inlines, span, source } = cellOf("[user](..\\Resources/User.md#x) collection");
    const type = parseTypeExpression(inlines, span, newReading());
    expect(type.kind === "collection" && type.of.kind === "named" && type.of.target).toBe("..\\Resources/User.md#x");
    expect(type.kind === "collection" && source.slice(type.of.span.start, type.of.span.end)).toBe("user");
    expect(source.slice(type.span.start, type.span.end)).toBe("user](..\\Resources/User.md#x) collection");
  });

  test("never throws and stays inside the cell", () => {
    const words = fc.constantFrom(
      "String",
      "collection",
      "(",
      ")",
      "[x](x.md)",
      "[x](x",
      "or",
      "/",
      ",",
      " ",
      "of",
      "<a>",
      "Collection",
      ".",
      "**",
      "`",
      "]",
      "[",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((parts) => parts.join(" ")),
          fc.string(),
        ),
        (text) => {
          const { inlines, span, source } = cellOf(text);
          const check = (type: TypeExpression): void => {
            expect(type.span.start).toBeGreaterThanOrEqual(0);
            expect(type.span.end).toBeGreaterThanOrEqual(type.span.start);
            expect(type.span.end).toBeLessThanOrEqual(source.length);
            if (type.kind === "collection") check(type.of);
            if (type.kind === "union") type.of.forEach(check);
          };
          check(parseTypeExpression(inlines, span, newReading()));
        },
      ),
    );
  });
});

test.each([
  ["None.", true],
  ["No Content", true],
  ["", true],
  ["n/a", true],
  ["String", false],
])("saysNoType %s", (given, want) => {
  expect(saysNoType(cellOf(given).inlines)).toBe(want);
});
