import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFacets } from "../../../generator/parse/grammar/facets.js";
import type { Facets } from "../../../generator/parse/page.js";
import { cellOf, newReading } from "./inlines.js";

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
  ["Optional, default value is false.", { required: false }],
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
];

test.each(CASES)("%s", (given, want) => {
  expect(parseFacets(cellOf(given).inlines, newReading())).toEqual(want);
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
  expect(reading.forms).toEqual(name === undefined ? [] : ["resource/inherited-row"]);
  if (inheritedFrom && name !== undefined) expect(source.slice(inheritedFrom.span.start, inheritedFrom.span.end)).toContain(name);
});

test("any text is read", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFacets(cellOf(text).inlines, newReading())));
});
