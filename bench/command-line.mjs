// Times whole runs of the command line, and of its peers, on the same pages. `npm run bench -- --help`
// The tables go to stdout, progress to stderr.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measure, summary } from "./command-line/measure.mjs";
import { installPeers } from "./command-line/peers.mjs";
import { plot } from "./command-line/plot.mjs";
import { report } from "./command-line/report.mjs";
import { runSet } from "./command-line/run-set.mjs";
import { STEPS_OF_PART } from "./command-line/steps.mjs";
import { machine, writeSection } from "./common/results.mjs";

const repository = join(import.meta.dirname, "..");
const CORPORA = [
  ["specs", "specs/v1.0"],
  ["graph-2018", "../shared/corpus/graph-2018/api-reference/v1.0"],
  ["graph-2021", "../shared/corpus/graph-2021/api-reference/v1.0"],
].map(([name, docs]) => ({ name, docs: join(repository, docs) }));
const SIZES = [
  [0.25, "a quarter"],
  [0.5, "half"],
  [2, "× 2"],
  [4, "× 4"],
];
const PLOT = "growth.svg";
const LINES = [
  ["alone", "remark (R)"],
  ["cold", "generate --no-build"],
  ["check", "check"],
  ["untyped", "check --no-types"],
];
const PARTS = Object.keys(STEPS_OF_PART);
const HELP = `Usage: npm run bench [-- options]

Measures cold and warm runs of the command line beside plain parsing and beside generators of clients, which npm installs into a
temporary folder.

  --docs DIR   other pages than those of specs/ and the corpus; repeatable, the largest last
  --runs N     how often each run is repeated; the median counts
  --only PART  one of ${PARTS.join(", ")}; repeatable
  --work DIR   where the pages and the output are put, to look at them afterwards
  --write      also puts the tables into bench/RESULTS.md, and the plot beside it
  -h, --help   shows this`;

const { values: options } = parseArgs({
  options: {
    docs: { type: "string", multiple: true },
    runs: { type: "string", default: "3" },
    only: { type: "string", multiple: true, default: PARTS },
    work: { type: "string" },
    write: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
const progress = (text) => process.stderr.write(`${text}\n`);
const unknown = options.only.filter((part) => !PARTS.includes(part));

if (options.help) console.log(HELP);
else if (unknown.length) throw new Error(`There is no part ${unknown.join(", ")}; the parts are ${PARTS.join(", ")}.`);
else await main();

async function main() {
  const work = options.work ? resolve(options.work) : mkdtempSync(join(tmpdir(), "docwright-bench-"));
  mkdirSync(work, { recursive: true });
  try {
    const { text, picture } = await measureAll(work, Number(options.runs), new Set(options.only));
    console.log(text);
    if (!options.write) return;
    if (picture) writeFileSync(join(import.meta.dirname, PLOT), picture);
    await writeSection("command-line", "The command line", text);
  } finally {
    if (!options.work) rmSync(work, { recursive: true });
  }
}

async function measureAll(work, runs, parts) {
  const named = options.docs?.map((docs) => ({ name: docs, docs: resolve(docs) })) ?? CORPORA;
  const present = named.filter(({ docs }) => existsSync(docs));
  if (present.length === 0) throw new Error("None of the folders with pages exists.");
  progress("installing the peers");
  const context = { work, peers: installPeers(join(work, "peers")), runs, progress };
  const node = await startOfNode(work, runs * 5);

  const corpora = [];
  for (const corpus of present) {
    const grows = corpus === present.at(-1);
    const wanted = [...parts].filter((part) => part !== "growth" || grows).flatMap((part) => STEPS_OF_PART[part]);
    if (wanted.length) corpora.push(await runSet({ ...corpus, times: 1, wanted: new Set(wanted) }, context));
  }
  const growth = parts.has("growth") ? [corpora.at(-1)] : [];
  for (const [times, name] of parts.has("growth") ? SIZES : []) {
    const { name: corpus, docs } = present.at(-1);
    const wanted = new Set(times === SIZES.at(-1)[0] ? STEPS_OF_PART.corpora : STEPS_OF_PART.growth);
    growth.push(await runSet({ name: `${corpus}, ${name}`, docs, times, wanted }, context));
  }
  growth.sort((first, second) => first.times - second.times);
  const lines = LINES.map(([step, name]) => ({
    name,
    points: growth.map(({ pages, figures }) => [pages, figures[step].seconds]).filter(([, seconds]) => Number.isFinite(seconds)),
  })).filter(({ points }) => points.length > 0);
  return {
    text: report({
      environment: `${machine()}; medians of ${runs} runs (R of copies: one).`,
      absent: named.filter((corpus) => !present.includes(corpus)).map(({ name }) => name),
      node,
      corpora,
      growth,
      plot: PLOT,
    }),
    picture: lines.length ? plot(lines) : undefined,
  };
}

/** The seconds of a process that does nothing. */
async function startOfNode(folder, runs) {
  const all = [];
  for (let turn = 0; turn < runs; turn++) all.push(await measure(["--eval", ""], folder));
  return summary(all).seconds;
}
