import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Programs against the generated package say what its types promise, and what they refuse. */
const root = join(import.meta.dirname, "../..");
const COMPILERS = [
  { version: "5.9", path: "node_modules/typescript/bin/tsc" },
  { version: "7", path: "node_modules/typescript-7/bin/tsc" },
];

it.each(COMPILERS)("compile with TypeScript $version", { timeout: 120_000 }, ({ path }) => {
  const run = spawnSync(process.execPath, [join(root, path), "-p", join(import.meta.dirname, "programs")], { encoding: "utf8" });
  expect(run.stdout + run.stderr).toBe("");
});
