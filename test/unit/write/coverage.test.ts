import { expect, it } from "vitest";
import { coverageFile } from "../../../generator/write/coverage.js";

it("lists rows by version and path in the documented shape", () => {
  const gave = { operations: 1, types: 0, enums: 0, examples: 2 };
  const file = coverageFile([
    { version: "v1.0", path: "b.md", kind: "api", gave },
    { version: "v1.0", path: "../includes/a.md", kind: "include", gave, reason: "why" },
    { version: "beta", path: "c.md", kind: "api", gave },
  ]);
  expect(file.path).toBe("docwright.coverage.json");
  expect(JSON.parse(file.content)).toEqual({
    pages: [
      { version: "beta", path: "c.md", kind: "api", gave },
      { version: "v1.0", path: "../includes/a.md", kind: "include", gave, reason: "why" },
      { version: "v1.0", path: "b.md", kind: "api", gave },
    ],
  });
});
