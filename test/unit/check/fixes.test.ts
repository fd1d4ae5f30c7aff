import { describe, expect, it } from "vitest";
import { findingsIn } from "./documentation.js";

/** The page with all fixes applied, last first. */
function fixed(path: string, text: string, others: Readonly<Record<string, string>> = {}): string {
  const edits = findingsIn({ ...others, [path]: text }).flatMap(({ fix }) => fix ?? []);
  expect(edits.length).toBeGreaterThan(0);
  return edits
    .toSorted((first, second) => second.span.start - first.span.start)
    .reduce((mended, { span, text: replacement }) => mended.slice(0, span.start) + replacement + mended.slice(span.end), text);
}

const THING = "# thing resource type\n\nA thing.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n";

describe("a fix", () => {
  it("writes a link as the file is written, and keeps its anchor and its title", () => {
    const text =
      '# Notes\n\n[a](../resources/Thing.md#properties "t"), [b][], <a href="../Resources/thing.md">c</a>\n\n[b]: <../resources/THING.md>\n';
    expect(fixed("api/notes.md", text, { "resources/thing.md": THING })).toBe(
      '# Notes\n\n[a](../resources/thing.md#properties "t"), [b][], <a href="../resources/thing.md">c</a>\n\n[b]: <../resources/thing.md>\n',
    );
  });

  it("is not made where the source is written with escapes", () => {
    const found = findingsIn({ "api/notes.md": "# Notes\n\n[a](../resources/Th\\_ing.md)\n", "resources/th_ing.md": THING });
    expect(found.map(({ code, fix }) => [code, fix])).toEqual([["link/case", undefined]]);
  });

  it("corrects headings, headers of columns, and the page's type", () => {
    const text = `---\ndoc_type: "resourcePageType_"\n---\n\n${THING.replace("Type", "Tpye").replace("## Properties", "## Propreties (all)")}`;
    const mended = `---\ndoc_type: "resourcePageType"\n---\n\n${THING.replace("## Properties", "## Properties (all)")}`;
    expect(fixed("resources/thing.md", `${text}\n## JSON representation\n`)).toBe(`${mended}\n## JSON representation\n`);
  });

  it("corrects annotations", () => {
    const text = `${THING}\n<!-- { "blocktype": "resource", "openType": "True" } -->\n\n\`\`\`json\n{}\n\`\`\`\n`;
    expect(fixed("resources/thing.md", text)).toBe(text.replace('"blocktype"', '"blockType"').replace('"True"', "true"));
  });
});
