import { describe, expect, test } from "vitest";
import { configuredLevels } from "../../../generator/config/levels.js";
import { pathPattern } from "../../../generator/config/path-pattern.js";

test.each([
  ["docs/a.md", "docs/a.md", true],
  ["docs/a.md", "docs/aXmd", false],
  ["docs", "docs/v1.0/api/a.md", true],
  ["docs/", "docs/a.md", true],
  ["./docs", "docs/a.md", true],
  ["docs", "docs2/a.md", false],
  ["docs", "more/docs/a.md", false],
  ["docs/*.md", "docs/a.md", true],
  ["docs/*.md", "docs/api/a.md", false],
  ["docs/*/a?.md", "docs/api/ab.md", true],
  ["docs/**/a.md", "docs/a.md", true],
  ["docs/**/a.md", "docs/v1.0/api/a.md", true],
  ["**/api/*-list.md", "docs/v1.0/api/user-list.md", true],
  ["**/api/*-list.md", "docs/v1.0/resources/user-list.md", false],
  ["docs/**", "docs/v1.0/a.md", true],
  ["docs/**", "docs2/a.md", false],
  ["**/**/**/**/x.md", "a/b/c/d/e/f/g.md", false],
  ["../docs/(a)+[b].md", "../docs/(a)+[b].md", true],
])("%s names %s: %s", (pattern, path, want) => {
  expect(pathPattern(pattern).test(path)).toBe(want);
});

describe("levels", () => {
  const levelOf = configuredLevels(
    {
      levels: { "type/unresolved": "error", "page/no-title": "off" },
      levelsByPath: [
        { paths: ["docs/beta", "docs/old/*.md"], levels: { "type/unresolved": "info", "table/no-name": "off" } },
        { paths: ["docs/beta/api"], levels: { "type/unresolved": "off" } },
      ],
    },
    "/home/project",
  );
  test.each([
    ["type/unresolved", "docs/v1.0/a.md", "error"],
    ["type/unresolved", "docs/beta/a.md", "info"],
    ["type/unresolved", "docs/old/a.md", "info"],
    ["type/unresolved", "docs/beta/api/a.md", "off"],
    ["table/no-name", "docs/beta/api/a.md", "off"],
    ["table/no-name", "docs/v1.0/a.md", undefined],
    ["page/no-title", "docs/beta/a.md", "off"],
  ] as const)("%s in %s: %s", (code, path, want) => {
    expect(levelOf(code, `/home/project/${path}`)).toBe(want);
  });
});
