import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../support/pages.js";
import { snapshot, temporaryFolder } from "../support/folder.js";
import { DOCS, run } from "./run.js";

const ROOT = join(import.meta.dirname, "../..");

/** Prose that makes pages long enough for threads to pay. */
const PROSE = `\n\n${"It is said again, at length. ".repeat(400)}\n`;

/** A documentation that is worth threads. */
function longDocumentation(): string {
  const pages = Object.entries(readFolder(join(ROOT, "specs/v1.0"))).map(([path, text]) => [`docs/v1.0/${path}`, text + PROSE]);
  return temporaryFolder(Object.fromEntries(pages) as Record<string, string>);
}

/** Runs a command in a process of its own: threads run what is built. */
function runBuilt(folder: string, ...words: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "bin/docwright.js"), ...words], { cwd: folder, encoding: "utf8" });
  return { status, output: stdout };
}

describe("as many threads as one likes", () => {
  it("give the same bytes", () => {
    const folder = longDocumentation();
    for (const jobs of ["1", "3"]) {
      const words = ["generate", "--docs", "docs/v1.0", "--no-build", "--no-cache", "--quiet", "--name", "client"];
      expect(runBuilt(folder, ...words, "--out", `out${jobs}`, "--jobs", jobs).status).toBe(0);
    }
    expect(snapshot(join(folder, "out3"))).toEqual(snapshot(join(folder, "out1")));
  });

  it("give the same findings", () => {
    const folder = longDocumentation();
    const check = (jobs: string): unknown =>
      runBuilt(folder, "check", "--docs", "docs/v1.0", "--no-cache", "--reporter", "json", "--jobs", jobs);
    const alone = check("1");
    expect(check("3")).toEqual(alone);
    expect(alone).toMatchObject({ output: expect.stringContaining('"code"') as string });
  });
});

it("--timings names the stages of a run, and how long each took", async () => {
  const folder = temporaryFolder(DOCS);
  const { error } = await run(folder, "generate", "--docs", "docs/v1.0", "--out", "out", "--no-build", "--timings");
  for (const stage of ["discover", "parse", "model", "emit", "replay", "print", "plan", "write"])
    expect(error).toMatch(new RegExp(`^${stage} +\\d+ ms$`, "m"));
});

it("--cache-dir and --no-cache leave the output folder without a cache", async () => {
  const folder = temporaryFolder(DOCS);
  const words = ["generate", "--docs", "docs/v1.0", "--out", "out", "--no-build"];
  await run(folder, ...words, "--no-cache");
  await run(folder, ...words, "--cache-dir", "kept");
  const again = await run(folder, ...words, "--cache-dir", "kept");
  expect(again.error).toContain("out is up to date");
  expect(Object.keys(snapshot(folder)).filter((path) => path.startsWith("kept/")).length).toBeGreaterThan(2);
  expect(existsSync(join(folder, "out/.docwright-cache"))).toBe(false);
});
