import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * Packages made from real documentation compile under the strictest flags, with both compilers, and mention no `any`.
 *
 * The flags are those of the generated package's own tsconfig.json; a test holds them fast.
 */
const root = join(import.meta.dirname, "../..");
const SOURCES = [
  { name: "specs/v1.0", docs: "specs/v1.0" },
  { name: "specs/beta", docs: "specs/beta" },
  { name: "the seed", docs: "../shared/seed" },
  ...(process.env["CI"] ? ["graph-2018", "graph-2021"] : []).map((name) => ({ name, docs: `../shared/corpus/${name}/api-reference/v1.0` })),
];
const COMPILERS = [
  { version: "5.9", path: "node_modules/typescript/bin/tsc" },
  { version: "7", path: "node_modules/typescript-7/bin/tsc" },
];

describe.each(SOURCES)("$name", ({ docs }) => {
  const present = existsSync(join(root, docs));
  let out = "";
  beforeAll(() => {
    if (!present) return;
    out = join(mkdtempSync(join(tmpdir(), "docwright-compile-")), "out");
    execFileSync(
      process.execPath,
      [join(root, "bin/docwright.js"), "generate", "--docs", join(root, docs), "--out", out, "--no-build", "--quiet"],
      { cwd: root },
    );
  }, 120_000);
  afterAll(() => {
    if (out) rmSync(join(out, ".."), { recursive: true });
  });

  it.skipIf(!present).each(COMPILERS)("compiles with TypeScript $version", { timeout: 120_000 }, ({ path }) => {
    const run = spawnSync(process.execPath, [join(root, path), "-p", join(out, "tsconfig.json"), "--noEmit"], { encoding: "utf8" });
    expect(run.stdout + run.stderr).toBe("");
    expect(run.status).toBe(0);
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
