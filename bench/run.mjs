// Times whole runs of the command line, each in a process of its own, and measures what they take and write.
// `npm run bench -- [--runs N] [--write]`; `--write` puts the table into RESULTS.md.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const runs = process.argv.includes("--runs") ? Number(process.argv[process.argv.indexOf("--runs") + 1]) : 3;
const lines = [];
const CORPORA = [
  ["specs/v1.0", "specs/v1.0"],
  ["graph-2018 v1.0", "../shared/corpus/graph-2018/api-reference/v1.0"],
  ["graph-2021 v1.0", "../shared/corpus/graph-2021/api-reference/v1.0"],
];

say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${runs} runs.\n`);
const COLUMNS = [
  "pages of",
  "pages",
  "check, s",
  "check, MB",
  "check --no-types, s",
  "generate --no-build, s",
  "generate, s",
  "generate, MB",
];
const SIZES = ["again, s", "sources, KB", "JavaScript, KB", "declarations, KB"];
say(`| ${[...COLUMNS, ...SIZES].join(" | ")} |`);
say(`| --- ${"| ---: ".repeat(COLUMNS.length + SIZES.length - 1)}|`);
for (const [name, docs] of CORPORA) {
  const folder = join(root, docs);
  if (!existsSync(folder)) {
    say(`| ${name} | absent |`);
    continue;
  }
  const work = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  const out = join(work, "out");
  const fresh = () => rmSync(out, { recursive: true, force: true });
  const checked = median(() => run(["check", "--docs", folder]));
  const untyped = median(() => run(["check", "--docs", folder, "--no-types"]));
  const unbuilt = median(() => (fresh(), run(["generate", "--docs", folder, "--out", out, "--no-build"])));
  const built = median(() => (fresh(), run(["generate", "--docs", folder, "--out", out])));
  const again = median(() => run(["generate", "--docs", folder, "--out", out]));
  const seconds = ({ seconds }) => seconds.toFixed(1);
  const figures = [
    seconds(checked),
    checked.megabytes,
    seconds(untyped),
    seconds(unbuilt),
    seconds(built),
    built.megabytes,
    seconds(again),
  ];
  const sizes = [
    [join(out, "src"), ".ts"],
    [join(out, "dist"), ".js"],
    [join(out, "dist"), ".d.ts"],
  ].map(([place, ending]) => Math.round(sizeOf(place, ending) / 1024));
  const pages = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".md")).length;
  say(`| ${name} | ${pages} | ${[...figures, ...sizes].join(" | ")} |`);
  rmSync(work, { recursive: true });
}

/** The time and the peak memory of a run, without those of the processes that it starts. */
function run(parameters) {
  const told = `process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS))`;
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${told}`, join(root, "bin/docwright.js"), ...parameters, "--quiet", "--fail-on", "never"],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(Number(/peak (\d+)\s*$/.exec(stderr)?.[1]) / 1024) };
}

function median(measure) {
  const values = Array.from({ length: runs }, measure).sort((first, second) => first.seconds - second.seconds);
  return values[Math.floor(runs / 2)];
}

function say(line) {
  console.log(line);
  lines.push(line);
}

function sizeOf(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending) && (ending !== ".js" || !path.endsWith(".d.ts")))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

if (process.argv.includes("--write")) {
  const path = join(import.meta.dirname, "RESULTS.md");
  const text = readFileSync(path, "utf8");
  const mark = "<!-- bench:command-line -->";
  const before = text.includes(mark) ? text.slice(0, text.indexOf(mark)) : `${text.trimEnd()}\n\n`;
  writeFileSync(path, `${before}${mark}\n\n## The command line\n\n${lines.join("\n")}\n`);
}
