import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFacets } from "../../../generator/parse/grammar/facets.js";
import { readBlocks } from "../../../generator/parse/mdast/blocks.js";
import { readPropertyRows } from "../../../generator/parse/reader/property-table.js";
import type { Facets } from "../../../generator/parse/page.js";
import { cellOf, formsOf, newReading } from "./inlines.js";
import { parse } from "../../support/parse.js";

const CASES: readonly (readonly [given: string, want: Facets])[] = [
  ["The name.", {}],
  ["The name. Read-only.", { readOnly: true }],
  ["Read only", { readOnly: true }],
  ["The range selected Read-only", { readOnly: true }],
  ["This property is read-only.", { readOnly: true }],
  ["This is a read-only attribute that is set by the service.", { readOnly: true }],
  ["Whether this team is in read-only mode.", {}],
  ["Indicates if the rule is read-only and cannot be changed.", {}],
  ["Read-only for users of another directory.", {}],
  ["The secret. Write-only.", { writeOnly: true }],
  ["Nullable.", { nullable: true }],
  ["Not nullable. Read-only.", { nullable: false, readOnly: true }],
  ["Key, Not nullable, Read-only.", { nullable: false, readOnly: true }],
  ["Notes: not nullable.", { nullable: false }],
  ["This property can be null.", { nullable: true }],
  ["This property is read-only and is not nullable.", { readOnly: true, nullable: false }],
  ["Required.", { required: true }],
  ["Required on create.", { required: true }],
  ["This property is required when a user is created.", { required: true }],
  ["Required if **type** is `weekly`.", {}],
  ["The number of characters required in the password.", {}],
  ["Possible values are: `optional`, `required`.", {}],
  ["The kind: required, optional, resource", {}],
  ["Optional.", { required: false }],
  ["(Optional) The owner.", { required: false }],
  ["Optional, default value is false.", { required: false, defaultValue: "false" }],
  ["Optional description of the group.", { required: false }],
  ["Optional when the source is a link; required when it is text.", {}],
  ["[Deprecated] It has no effect.", { deprecated: true }],
  ["This property is deprecated. Use another.", { deprecated: true }],
  ["Deprecated -- use **other** instead.", { deprecated: true }],
  ["Possible states are **Available** and **Deprecated**.", {}],
  ["Returned only on `$select`.", { selectOnly: true }],
  ["Supports `$filter` (`eq`, `ne`, `NOT`, and `startsWith`).", { filterOperators: ["eq", "ne", "not", "startswith"] }],
  ["Supports `$select`, `$orderby`, and `$filter` (`eq` only).", { filterOperators: ["eq"] }],
  ["Supports `$filter`.", { filterOperators: [] }],
  ["Does not support `$filter`.", {}],
  ["The default value is `false`.", { defaultValue: "false" }],
  ["Default value is **true**", { defaultValue: "true" }],
  ["The default is en-US.", { defaultValue: "en-US" }],
  ['The visibility; the default is "public".', { defaultValue: "public" }],
  ["Default = 5 seconds, Min = 1 second", { defaultValue: "5" }],
  ["Default value: `23:59:00`.", { defaultValue: "23:59:00" }],
  ["Default is false Read-only", { readOnly: true }],
  ["The possible values are: `after` (default), `before`.", { defaultValue: "after" }],
  ["By default: everything.", {}],
  ["By default: `everything`.", {}],
  ["If the default is used, nothing else counts.", {}],
  ["When it is new, the default is `a`.", {}],
  ["If not set, default is **false**.", { defaultValue: "false" }],
  ["If it is omitted, the default is `a`.", { defaultValue: "a" }],
  ["What is done if it is old. The default is `a`.", { defaultValue: "a" }],
  ["Default is `false` if the user is a guest.", {}],
  ["Default is `false`, unless the user is a guest.", {}],
  ["Default is Monday to Sunday, 8am to 5pm.", {}],
  ["The default is `a`. For guests the default is `b`.", {}],
  ["The default language is `en`.", {}],
  ["Maximum length is 64 characters.", { maxLength: 64 }],
  ["Max limit is 256 chars.", { maxLength: 256 }],
  ["This text must be Unicode and not exceed 1,024 characters.", { maxLength: 1024 }],
  ["Must not exceed 120 characters in length.", { maxLength: 120 }],
  ["The maximum length of the company name is 64 characters.", { maxLength: 64 }],
  ["512 character limit.", { maxLength: 512 }],
  ["Can have a maximum of 256 characters.", { maxLength: 256 }],
  ["Whether names should be able to exceed the standard limit of 255 characters.", {}],
  ["1,2,3 characters maximum.", {}],
  ["Up to 1,2,3 characters.", {}],
  [`${"9".repeat(400)} characters maximum.`, {}],
  [`Must not exceed ${"9".repeat(400)} characters.`, {}],
  ["1,234,567 characters maximum.", { maxLength: 1_234_567 }],
  ["No more than 64 characters; for guests up to 32 characters.", {}],
];

test.each(CASES)("%s", (given, want) => {
  expect(parseFacets(cellOf(given).inlines, newReading())).toEqual(want);
});

test.each(["The default is empty.", "The default is optional.", "Default value: 5."])("no value of a text: %s", (given) => {
  expect(parseFacets(cellOf(given).inlines, newReading(), () => false)).toEqual({});
});

test.each(["The default is `a b`.", "The default is **a b**.", 'The default is "a b".', "The default is 'a b'."])(
  "a value of a text: %s",
  (given) => {
    expect(parseFacets(cellOf(given).inlines, newReading(), () => false)).toEqual({ defaultValue: "a b" });
  },
);

test.each([
  ["String", "The default is empty.", undefined],
  ["String", "The default is `empty`.", "empty"],
  ["String", "Possible values are: `empty`, `full`. The default is empty.", "empty"],
  ["Boolean", "The default is false.", "false"],
  ["Int32", "The default is 5.", "5"],
  ["Edm.Int32", "The default is 5.", "5"],
  ["Uri", "The default is today.", undefined],
  ["fullness", "The default is empty.", "empty"],
  ["String collection", "The default is empty.", undefined],
])("a property of type %s: %s", (type, description, want) => {
  const { blocks } = readBlocks(`|Property|Type|Description|\n|:---|:---|:---|\n|name|${type}|${description}|\n`, new Map(), parse);
  const rows = blocks[0]?.kind === "table" ? readPropertyRows(blocks[0], newReading()) : [];
  expect(rows.map(({ facets }) => facets.defaultValue)).toEqual([want]);
});

test.each([
  ["The name. Inherited from [mobileApp](../resources/mobileapp.md)", "mobileApp", "../resources/mobileapp.md"],
  ["No full stop Inherited from [mobileApp](mobileapp.md).", "mobileApp", "mobileapp.md"],
  ["Inherited from **entity**.", "entity", undefined],
  ["Inherited from entity.", "entity", undefined],
  ["Inherited from microsoft.graph.entity.", "microsoft.graph.entity", undefined],
  ["If it is inherited from another scope, the place.", undefined, undefined],
])("%s", (given, name, target) => {
  const { inlines, source } = cellOf(given);
  const reading = newReading();
  const { inheritedFrom } = parseFacets(inlines, reading);
  expect(inheritedFrom?.kind === "named" ? inheritedFrom.name : undefined).toBe(name);
  expect(inheritedFrom?.kind === "named" ? inheritedFrom.target : undefined).toBe(target);
  expect(formsOf(reading)).toEqual(name === undefined ? [] : ["resource/inherited-row"]);
  if (inheritedFrom && name !== undefined) expect(source.slice(inheritedFrom.span.start, inheritedFrom.span.end)).toContain(name);
});

test("a default ends where the type begins that the row is inherited from", () => {
  expect(parseFacets(cellOf("Default is false Inherited from [base](base.md)").inlines, newReading())).toMatchObject({
    defaultValue: "false",
  });
});

test("any text is read", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFacets(cellOf(text).inlines, newReading())));
});
