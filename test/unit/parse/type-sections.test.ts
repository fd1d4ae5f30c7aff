import { expect, it } from "vitest";
import { parsePages } from "../../support/pages.js";

const JSON_FENCE = '```json\n{ "name": "a" }\n```\n';
const TABLE = "|Property|Type|Description|\n|:---|:---|:---|\n|name|String|The name.|\n";

/** The names of the types of a page, each with whether an example shows it. */
function typesOf(sections: string): readonly string[] {
  const { pages } = parsePages({ "page.md": `# Several things\n\nWords.\n\n${sections}` });
  return pages.flatMap(({ types }) => types.map(({ name, representation }) => `${name.value}${representation ? " shown" : ""}`));
}

it("reads the first object below each heading", () => {
  const sections = [1, 2].map((number) => `## Thing${number} type\n\n\`\`\`json\n[]\n\`\`\`\n\n${JSON_FENCE}\n${TABLE}`).join("\n");
  expect(typesOf(sections)).toEqual(["Thing1 shown", "Thing2 shown"]);
});

it("reads many sections", () => {
  const sections = Array.from({ length: 300 }, (_, index) => `## Thing${index} type\n\n${JSON_FENCE}\n${TABLE}`).join("\n");
  expect(typesOf(sections)).toHaveLength(300);
});

it.each(["appsettings.json", "Example.Logging", "Error type"])("takes no object below %s for a type on a page of prose", (heading) => {
  expect(typesOf(`## ${heading}\n\n${JSON_FENCE}`)).toEqual([]);
});

it("takes an object for a type beside a section with a table, or where it is annotated as one", () => {
  expect(typesOf(`## NAV.Unit\n\n${JSON_FENCE}\n## NAV.Address\n\n${TABLE}`)).toEqual(["NAV.Unit shown", "NAV.Address"]);
  const annotation = '<!-- { "blockType": "resource", "@odata.type": "example.unit" } -->';
  expect(typesOf(`## example.unit\n\n${annotation}\n\n${JSON_FENCE}`)).toEqual(["example.unit shown"]);
});

const ROWS = "|settings|example.paintSettings|How.|\n|other|[paper](paper.md)|What on.|\n";
const PAGE = `# picture resource type\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n${ROWS}\n`;

it("takes a section for a type beside that of the page where a row names it", () => {
  const settings = `## The paintSettings type\n\n${TABLE}|ink|ink|Which.|\n`;
  const { pages } = parsePages({ "page.md": `${PAGE}${settings}\n## ink open type\n\n${TABLE}` });
  const types = pages.flatMap((page) => page.types);
  expect(types.map(({ name, anchor, properties }) => [name.value, anchor, properties.length])).toEqual([
    ["picture", undefined, 2],
    ["paintSettings", "the-paintsettings-type", 2],
    ["ink", "ink-open-type", 1],
  ]);
  const span = types[1]?.name.span;
  expect(`${PAGE}${settings}`.slice(span?.start, span?.end)).toBe("paintSettings");
});

it.each(["The brush type", "paper type", "paintSettings"])("takes no section headed %s for a type that no row names", (heading) => {
  const { pages } = parsePages({ "page.md": `${PAGE}## ${heading}\n\n${TABLE}` });
  expect(pages.flatMap(({ types }) => types.map(({ name }) => name.value))).toEqual(["picture"]);
});
