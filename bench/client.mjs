// Measures the generated client as its users meet it, beside the other clients of the same API. `npm run bench:client -- --help`
// The tables go to stdout, progress to stderr.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { weigh } from "./client/bundle.mjs";
import { COMPILERS, compileAll } from "./client/compile.mjs";
import { contenders } from "./client/contenders.mjs";
import { timeImport } from "./client/load.mjs";
import { callOf, generateOthers, makeOurs, makeProject } from "./client/prepare.mjs";
import { report } from "./client/report.mjs";
import { countAny, sizeByKind, sizeOf } from "./client/size.mjs";
import { machine, writeSection } from "./common/results.mjs";

/** The two calls that are measured, by their names in the package. */
const OURS = { package: "docwright-client", version: "v1.0", area: "users", patch: "updateUser", list: "listMessages" };
const PROGRAMS = ["patch", "list"];
const HELP = `Usage: npm run bench:client [-- options]

Measures one call with the generated client and with its peers, which npm installs into a temporary folder.

  --docs DIR   the documentation of v1.0
  --runs N     how often each compilation is timed (an import four times as often); the median counts
  --work DIR   where the projects are made, to keep them for the next run
  --write      also puts the tables into bench/RESULTS.md
  -h, --help   shows this`;

const { values: options } = parseArgs({
  options: {
    docs: { type: "string", default: join(import.meta.dirname, "../../shared/corpus/graph-2021/api-reference/v1.0") },
    runs: { type: "string", default: "3" },
    work: { type: "string" },
    write: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
const progress = (text) => process.stderr.write(`${text}\n`);

if (options.help) console.log(HELP);
else if (!existsSync(options.docs)) progress(`${options.docs} is absent: there is nothing to measure.`);
else await main();

async function main() {
  const work = options.work ? resolve(options.work) : mkdtempSync(join(tmpdir(), "docwright-bench-client-"));
  mkdirSync(work, { recursive: true });
  try {
    const text = await measure(work, Number(options.runs));
    console.log(text);
    if (options.write) await writeSection("client", "The client beside its peers", text);
  } finally {
    if (!options.work) rmSync(work, { recursive: true });
  }
}

async function measure(work, runs) {
  progress("generating our package");
  const { out, packed } = makeOurs(work, resolve(options.docs), OURS.package);
  const openapiFile = join(out, `openapi/${OURS.version}.json`);
  progress("generating openapi-typescript's and hey-api's");
  const generators = await generateOthers(work, openapiFile);
  const openapi = JSON.parse(readFileSync(openapiFile, "utf8"));
  const calls = { patch: callOf(openapi, "patch", "/users/{}"), list: callOf(openapi, "get", "/users/{}/messages") };

  const rows = [];
  for (const [index, contender] of contenders(OURS, calls).entries()) {
    progress(`installing, bundling and loading ${contender.name}`);
    const folder = makeProject(work, contender, index, { packed, packageName: OURS.package, generators });
    rows.push({
      name: contender.name,
      folder,
      bundle: Object.fromEntries(await Promise.all(PROGRAMS.map(async (program) => [program, await weigh(folder, program)]))),
      load: contender.load && timeImport(folder, contender.load, runs * 4),
      installed: sizeOf(join(folder, "node_modules"), ...(contender.generated ? [join(folder, contender.generated)] : [])),
      compiled: {},
    });
  }
  const empty = compilePrograms(work, rows, runs);
  return report({
    environment: `${machine()}; medians of ${runs} runs.`,
    rows,
    compilers: COMPILERS.map(({ version }) => version),
    empty,
    published: sizeByKind(packed),
    any: countAny(packed),
  });
}

/** Adds to each row what its programs cost each compiler; gives what an empty program does. */
function compilePrograms(work, rows, runs) {
  writeFileSync(join(work, "empty.ts"), "export {};\n");
  const programs = rows.flatMap(({ folder }) => PROGRAMS.map((program) => ({ folder, program })));
  const empty = {};
  for (const { version, program: compiler } of COMPILERS) {
    const [nothing, ...figures] = compileAll(compiler, [{ folder: work, program: "empty" }, ...programs], runs, (turn) =>
      progress(`compiling with TypeScript ${version}, ${turn}`),
    );
    empty[version] = nothing;
    rows.forEach((row, index) => {
      row.compiled[version] = { patch: figures[2 * index], list: figures[2 * index + 1] };
    });
  }
  return empty;
}
