import { expect, it } from "vitest";
import { parsePages } from "../../support/pages.js";

/** The properties of a type's page, from the rows of its table. */
function propertiesOf(header: string, row: string): readonly unknown[] {
  const rule = header.replace(/[^|]+/g, "---");
  const { pages } = parsePages({ "thing.md": `# thing resource type\n\n## Properties\n\n${header}\n${rule}\n${row}\n` });
  return pages.flatMap(({ types }) => types.flatMap(({ properties }) => properties.map(({ name, facets }) => [name.value, facets])));
}

it.each(["name *", "name*", "name \\*", "name\u2020", "**name** \\*\\*", "name\u00b9"])("takes the mark of a footnote off %s", (cell) => {
  expect(propertiesOf("|Property|Type|Description|", `|${cell}|String|N.|`)).toEqual([["name", {}]]);
});

it.each(["two words", "*", "1"])("takes %s for no name", (cell) => {
  expect(propertiesOf("|Property|Type|Description|", `|${cell}|String|N.|`)).toEqual([]);
});

it.each(["\u2713", "\u2714\ufe0f", "x", "X", ":heavy_check_mark:", "Yes"])("takes %s for yes", (cell) => {
  expect(propertiesOf("|Property|Type|Required|ReadOnly|Description|", `|name|String|${cell}| |N.|`)).toEqual([
    ["name", { required: true }],
  ]);
  expect(propertiesOf("|Property|Type|Required|ReadOnly|Description|", `|name|String| |${cell}|N.|`)).toEqual([
    ["name", { readOnly: true }],
  ]);
});

it.each(["", "xs", "-"])("takes %j for no answer", (cell) => {
  expect(propertiesOf("|Property|Type|Required|ReadOnly|Description|", `|name|String|${cell}|${cell}|N.|`)).toEqual([["name", {}]]);
});

it.each([
  ["|Global service|China operated by 21Vianet|", []],
  ["|Global service|Kilogram|", ["page/unread-table"]],
])("reports of a table headed %s: %j", (header, want) => {
  const rule = header.replace(/[^|]+/g, "---");
  const { diagnostics } = parsePages({
    "thing.md": `# thing resource type\n\n${header}\n${rule}\n|a|b|\n\n## Properties\n\n|Property|Type|\n|---|---|\n|a|String|\n`,
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(want);
});
