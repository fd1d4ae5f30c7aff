import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../cli/run.js";
import { COMPILERS } from "../support/compilers.js";

/**
 * Packages made from real documentation compile under the strictest flags, with both compilers, and mention no `any`.
 *
 * The flags are those of the generated package's own tsconfig.json; a test holds them fast.
 */
const root = join(import.meta.dirname, "../..");
const SOURCES = [
  { name: "specs", docs: ["specs/v1.0", "specs/beta"] },
  { name: "the seed", docs: ["../shared/seed"] },
  ...(process.env["CI"] ? ["graph-2018", "graph-2021"] : []).map((name) => ({
    name,
    docs: [`../shared/corpus/${name}/api-reference/v1.0`],
  })),
];

describe.each(SOURCES)("$name", ({ docs }) => {
  const present = docs.every((folder) => existsSync(join(root, folder)));
  let out = "";
  beforeAll(async () => {
    if (!present) return;
    out = join(mkdtempSync(join(tmpdir(), "docwright-compile-")), "out");
    const sources = docs.flatMap((folder) => ["--docs", folder]);
    expect(await run(root, "generate", "--jobs", "1", ...sources, "--out", out, "--no-build", "--quiet")).toMatchObject({ status: 0 });
  });
  afterAll(() => {
    if (out) rmSync(join(out, ".."), { recursive: true });
  });

  it.skipIf(!present).each(COMPILERS)("compiles with TypeScript $version", ({ compile }) => {
    expect(compile(out, { noEmit: true })).toBe("");
  });

  it.skipIf(!present)("is compiled with the strictest flags", () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(out, "tsconfig.json"), "utf8")) as {
      compilerOptions: Record<string, unknown>;
    };
    expect(compilerOptions).toMatchObject({
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: false,
    });
  });

  it.skipIf(!present)("has no any", () => {
    const sources = (readdirSync(join(out, "src"), { recursive: true }) as string[]).filter((path) => path.endsWith(".ts"));
    expect(sources.filter((path) => mentionsAny(path, readFileSync(join(out, "src", path), "utf8")))).toEqual([]);
  });
});

function mentionsAny(path: string, text: string): boolean {
  const visit = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, visit) ?? false);
  return visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
}
