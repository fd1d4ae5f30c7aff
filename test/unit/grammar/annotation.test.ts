import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAnnotation } from "../../../generator/parse/grammar/annotation.js";
import { embedded, formsOf, newReading } from "./inlines.js";

interface Want {
  readonly blockType?: string;
  readonly isPage?: true;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly forms: readonly string[];
  readonly codes?: readonly string[];
}

const CASES: readonly (readonly [what: string, given: string, want: Want])[] = [
  [
    "a resource",
    '{\n "blockType": "resource",\n "@odata.type": "microsoft.graph.user",\n "optionalProperties": ["a", "b"],\n "openType": false\n}',
    {
      blockType: "resource",
      fields: { blockType: "resource", "@odata.type": "microsoft.graph.user", optionalProperties: ["a", "b"], openType: false },
      forms: ["annotation/resource"],
    },
  ],
  [
    "another case",
    ' { "blocktype": "Ignored" } ',
    { blockType: "ignored", fields: { blocktype: "Ignored" }, forms: ["annotation/ignored"] },
  ],
  [
    "a request",
    '{"blockType": "request", "name": "get", "scopes": null}',
    { blockType: "request", fields: { blockType: "request", name: "get", scopes: null }, forms: ["annotation/request"] },
  ],
  [
    "a trailing comma",
    '{"blockType": "response", "truncated": "true",}',
    {
      blockType: "response",
      fields: { blockType: "response", truncated: "true" },
      forms: ["annotation/lenient", "annotation/response"],
      codes: ["annotation/repaired"],
    },
  ],
  [
    "a comment",
    '{"blockType": "response" /* why */}',
    {
      blockType: "response",
      fields: { blockType: "response" },
      forms: ["annotation/lenient", "annotation/response"],
      codes: ["annotation/repaired"],
    },
  ],
  [
    "a name without quotation marks",
    '{"blockType": "response", isCollection: true}',
    {
      blockType: "response",
      fields: { blockType: "response", isCollection: true },
      forms: ["annotation/lenient", "annotation/response"],
      codes: ["annotation/repaired"],
    },
  ],
  [
    "the page",
    '{"type": "#page.annotation", "tocPath": ""}',
    { isPage: true, fields: { type: "#page.annotation", tocPath: "" }, forms: ["annotation/page"] },
  ],
  [
    "values of other kinds are left out",
    '{"blockType": "samples", "a": {"b": 1}, "c": [1], "d": 2}',
    { blockType: "samples", fields: { blockType: "samples", d: 2 }, forms: [] },
  ],
  [
    "a name of objects",
    '{"blockType": "resource", "__proto__": "x"}',
    { blockType: "resource", fields: { blockType: "resource", ["__proto__"]: "x" }, forms: ["annotation/resource"] },
  ],
];

test.each(CASES)("%s", (_what, given, want) => {
  const reading = newReading();
  const annotation = parseAnnotation(embedded(given), reading);
  expect(annotation?.blockType).toBe(want.blockType);
  expect(annotation?.isPage).toBe(want.isPage ?? false);
  expect([...(annotation?.fields ?? [])].map(([name, { value }]) => [name, value])).toEqual(Object.entries(want.fields));
  expect(formsOf(reading)).toEqual(want.forms);
  expect(reading.diagnostics.map((finding) => finding.code)).toEqual(want.codes ?? []);
});

test.each([" uuid: 8fcb5dbc\n2015-10-25 ", " markdownlint-disable MD041 ", "## A heading", "{ not json", '{ "a": 1 }', ""])(
  "%s is none",
  (given) => {
    const reading = newReading();
    expect(parseAnnotation(embedded(given), reading)).toBeUndefined();
    expect(reading.diagnostics).toEqual([]);
  },
);

test("what cannot be read is a finding", () => {
  const reading = newReading();
  expect(parseAnnotation(embedded('{ "blockType": }}} ] "'), reading)).toBeUndefined();
  expect(reading.diagnostics.map((finding) => finding.code)).toEqual(["annotation/malformed"]);
});

test("a value's place is the value", () => {
  const text = '{ "blockType": "resource", "baseType": "microsoft.graph.entity", }';
  const place = parseAnnotation(embedded(text), newReading())?.fields.get("baseType")?.span;
  expect(`${"x".repeat(7)}${text}`.slice(place?.start, place?.end)).toBe('"microsoft.graph.entity"');
});

test("any text is read", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseAnnotation(embedded(`{${text}`), newReading())));
});
