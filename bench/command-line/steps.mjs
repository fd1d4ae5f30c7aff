// What is run, in which order, and what each run is preceded by.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../../bin/docwright.js");

/** The names of the steps by the part of the bench that wants them. */
export const STEPS_OF_PART = {
  corpora: [
    ...["alone", "cold", "same", "leaf", "hub", "coldBuilt", "sameBuilt", "leafBuilt", "hubBuilt"],
    ...["check", "checkSame", "checkLeaf", "untyped"],
  ],
  growth: ["alone", "cold", "check", "untyped"],
  peers: ["cold", "coldBuilt", "openapiTypescript", "heyApi"],
};

/**
 * The steps of a turn: each changes or removes something, runs, and is measured. A cold run finds neither output nor cache; those behind
 * it find what it left.
 *
 * @param edits functions that change a page
 * @param document our OpenAPI document of these pages
 */
export function stepsOf({ docs, work, edits, document, peers }) {
  const drop = (name) => () => rmSync(join(work, name), { recursive: true, force: true });
  const generate = (out, ...more) => [PROGRAM, "generate", "--docs", docs, "--out", join(work, out), "--fail-on", "never", ...more];
  const sources = generate("sources", "--no-build");
  const built = generate("built");
  const check = [PROGRAM, "check", "--docs", docs, "--fail-on", "never", ...(keepsCache() ? ["--cache-dir", join(work, "cache")] : [])];
  return [
    { name: "alone", words: peers.parse(docs), seconds: (stdout) => Number(stdout) / 1000 },
    { name: "openapiTypescript", words: peers.openapiTypescript(document, work) },
    { name: "cold", before: drop("sources"), words: sources },
    { name: "same", words: sources },
    { name: "leaf", before: edits?.leaf, words: sources },
    { name: "hub", before: edits?.hub, words: sources },
    { name: "heyApi", before: drop("hey-api"), words: peers.heyApi(document, work) },
    { name: "coldBuilt", before: drop("built"), words: built },
    { name: "sameBuilt", words: built },
    { name: "leafBuilt", before: edits?.leaf, words: built },
    { name: "hubBuilt", before: edits?.hub, words: built },
    { name: "check", before: drop("cache"), words: check },
    { name: "checkSame", words: check },
    { name: "checkLeaf", before: edits?.leaf, words: check },
    { name: "untyped", before: drop("cache"), words: [...check, "--no-types"] },
  ];
}

/** Whether this docwright keeps anything between runs of `check`. */
function keepsCache() {
  return spawnSync(process.execPath, [PROGRAM, "check", "--help"], { encoding: "utf8" }).stdout.includes("--cache-dir");
}
