import { describe, expect, it } from "vitest";
import { findingsIn, operationPages, pagesWith } from "./documentation.js";

const permissions = (names: string): string => `## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Application|${names}|
`;

describe("a section that nearly all pages of a kind have", () => {
  const lackingFrom = (having: number, all: number): Record<string, string> =>
    operationPages(all, (index) => (index < having ? permissions("Thing.Do") : ""));

  it("is missed on the others", () => {
    const findings = findingsIn(lackingFrom(9, 10));
    expect(pagesWith("heading/missing", findings)).toEqual(["api/thing-do9.md"]);
    expect(findings.find(({ code }) => code === "heading/missing")?.message).toBe(
      "The page has no section `Permissions`; 9 of the 10 pages of its kind have one.",
    );
  });

  it.each([
    [8, 10],
    [6, 7],
    [10, 10],
  ])("is missed on none where %i of %i have it", (having, all) => {
    expect(pagesWith("heading/missing", findingsIn(lackingFrom(having, all)))).toEqual([]);
  });
});

describe("a permission", () => {
  const spelled = (spelling: string, others = 5): Record<string, string> =>
    operationPages(others + 1, (index) => permissions(index === 0 ? spelling : "Thing.ReadWrite.All, Thing.Do"));

  it.each(["Thing.Readwrite.All", "Thing.Read.WriteAll", "Thing.ReadWrite.Al", "Thing.ReadWrit.All"])("%s is misspelt", (spelling) => {
    const found = findingsIn(spelled(spelling)).filter(({ code }) => code === "permission/spelling");
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([
      `api/thing-do0.md \`${spelling}\` is written \`Thing.ReadWrite.All\` on 5 other pages.`,
    ]);
  });

  it.each(["Thing.Read.All", "Thing.ReadWrite", "Sing.ReadWrite.AllX"])("%s is another one", (spelling) => {
    expect(pagesWith("permission/spelling", findingsIn(spelled(spelling)))).toEqual([]);
  });

  it("has no usual spelling on few pages", () => {
    expect(pagesWith("permission/spelling", findingsIn(spelled("Thing.Readwrite.All", 4)))).toEqual([]);
  });
});

describe("a page that nothing links to", () => {
  const linked = (count: number, all: number): Record<string, string> => ({
    ...operationPages(all, () => ""),
    "index.md": `# Index\n\n${Array.from({ length: count }, (_, index) => `- [${index}](api/thing-do${index}.md)`).join("\n")}\n`,
  });

  it("is found where nearly all have a link", () => {
    expect(pagesWith("page/orphan", findingsIn(linked(4, 5)))).toEqual(["api/thing-do4.md"]);
  });

  it.each([
    [3, 5],
    [2, 3],
    [5, 5],
  ])("is none where %i of %i have one", (count, all) => {
    expect(pagesWith("page/orphan", findingsIn(linked(count, all)))).toEqual([]);
  });

  it("is none where a table of contents lists it", () => {
    expect(pagesWith("page/orphan", findingsIn(linked(4, 5), new Set(["api/thing-do4.md"])))).toEqual([]);
  });

  it("is not found by a link of its own", () => {
    const pages = linked(4, 5);
    const own = `${pages["api/thing-do4.md"] ?? ""}\nSee [above](thing-do4.md#response).\n`;
    expect(pagesWith("page/orphan", findingsIn({ ...pages, "api/thing-do4.md": own }))).toEqual(["api/thing-do4.md"]);
  });
});
