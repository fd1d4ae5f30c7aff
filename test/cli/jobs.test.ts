import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readFolder } from "../support/pages.js";
import { snapshot, temporaryFolder } from "../support/folder.js";
import { DOCS, run } from "./run.js";

const ROOT = join(import.meta.dirname, "../..");

/** Prose that makes pages long enough for threads to pay. */
const PROSE = `\n\n${"It is said again, at length. ".repeat(400)}\n`;

it("as many threads as one likes give the same bytes", () => {
  const pages = Object.entries(readFolder(join(ROOT, "specs/v1.0"))).map(([path, text]) => [`docs/v1.0/${path}`, text + PROSE]);
  const folder = temporaryFolder(Object.fromEntries(pages) as Record<string, string>);
  for (const jobs of ["1", "3"]) {
    const words = ["generate", "--docs", "docs/v1.0", "--no-build", "--no-cache", "--quiet"];
    // In a process of its own: threads run what is built.
    execFileSync(process.execPath, [join(ROOT, "bin/docwright.js"), ...words, "--out", `out${jobs}`, "--name", "client", "--jobs", jobs], {
      cwd: folder,
    });
  }
  expect(snapshot(join(folder, "out3"))).toEqual(snapshot(join(folder, "out1")));
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
