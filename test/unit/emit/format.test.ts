import { expect, it } from "vitest";
import { formatFiles } from "../../../generator/format/format.js";

it("formats by the ending, and keeps the order, the sources and what it does not know", async () => {
  const files = [
    { path: "b.ts", content: "export  const a={b:'c'}", sources: ["api/x.md"] },
    { path: "NOTICE", content: "a   b", sources: [] },
    { path: "a.json", content: '{"a":1}', sources: [] },
    { path: "README.md", content: "# a\n* b", sources: [] },
  ];
  expect(await formatFiles(files)).toEqual([
    { path: "b.ts", content: 'export const a = { b: "c" };\n', sources: ["api/x.md"] },
    { path: "NOTICE", content: "a   b", sources: [] },
    { path: "a.json", content: '{ "a": 1 }\n', sources: [] },
    { path: "README.md", content: "# a\n\n- b\n", sources: [] },
  ]);
});
