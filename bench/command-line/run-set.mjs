// Measures one set of pages: turn by turn, so that whatever else the machine does meets every contender alike.
import { cpSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { findEdits } from "./edits.mjs";
import { measure, summary } from "./measure.mjs";
import { layOut, pagesOf } from "./pages.mjs";
import { stepsOf } from "./steps.mjs";

/** What the last lines of runs say. */
const COUNTS = /(?<types>\d+) types, (?<operations>\d+) operations/;
const FINDINGS = /(\d+) findings/;

/**
 * Measures a set of pages.
 *
 * @param set its name, the pages, how many times over they are taken, the names of the steps
 * @returns what the set is, and the figures by the names of the steps
 */
export async function runSet({ name, docs: original, times, wanted }, { work: parent, peers, runs, progress }) {
  const work = join(parent, name.replace(/\W+/g, "-"));
  rmSync(work, { recursive: true, force: true });
  const docs = layOut(original, work, times);
  const document = join(work, "openapi.json");
  const edits = wanted.has("leaf") ? findEdits(docs) : undefined;
  const steps = stepsOf({ docs, work, edits, document, peers }).filter((step) => wanted.has(step.name));

  progress(`${name}: a run that does not count`);
  const counts = await warmUp({ docs, work, document, peers });
  const measured = new Map(steps.map((step) => [step.name, []]));
  for (let turn = 1; turn <= runs; turn++) {
    // Plain parsing of several copies is only the longer for it.
    for (const step of steps.filter(({ name: step }) => turn === 1 || times <= 1 || step !== "alone")) {
      step.before?.();
      const run = await measure(step.words, work);
      if (step.seconds) run.seconds = step.seconds(run.stdout);
      measured.get(step.name).push(run);
      const figures = run.failed ? `failed: ${run.stderr.slice(-2000)}` : `${run.seconds.toFixed(2)} s, ${run.megabytes} MB`;
      progress(`${name}, run ${turn} of ${runs}: ${step.name} ${figures}`);
    }
  }
  const bytes = pagesOf(docs).reduce((sum, path) => sum + statSync(join(docs, path)).size, 0);
  const figures = Object.fromEntries([...measured].map(([step, all]) => [step, summary(all)]));
  const findings = Number(FINDINGS.exec(measured.get("check")?.[0].stderr)?.[1]);
  return { name, times, bytes, ...counts, findings, links: edits?.links, figures };
}

/** Generates once, for the counts and our OpenAPI document. */
async function warmUp({ docs, work, document, peers }) {
  const { words } = stepsOf({ docs, work, document, peers }).find(({ name }) => name === "cold");
  const { failed, stderr } = await measure(words, work);
  const { types, operations } = COUNTS.exec(stderr)?.groups ?? {};
  const counts = { pages: pagesOf(docs).length, types: Number(types), operations: Number(operations) };
  if (failed) return counts;
  const folder = join(work, "sources", "openapi");
  cpSync(join(folder, readdirSync(folder)[0]), document);
  return { ...counts, documented: countOperations(JSON.parse(readFileSync(document, "utf8"))) };
}

function countOperations({ paths }) {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  return Object.values(paths).reduce((sum, item) => sum + methods.filter((method) => method in item).length, 0);
}
