// Times whole runs of the command line, each in a process of its own, and measures what they write. `npm run bench [RUNS]`
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 3);
const CORPORA = [
  ["specs/v1.0", "specs/v1.0"],
  ["graph-2018 v1.0", "../shared/corpus/graph-2018/api-reference/v1.0"],
  ["graph-2021 v1.0", "../shared/corpus/graph-2021/api-reference/v1.0"],
];

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; median of ${runs} runs`);
console.log(
  "| pages of | pages | check, s | generate --no-build, s | generate, s | again, s | sources, KB | JavaScript, KB | declarations, KB |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [name, docs] of CORPORA) {
  const folder = join(root, docs);
  if (!existsSync(folder)) {
    console.log(`| ${name} | absent |`);
    continue;
  }
  const work = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  const out = join(work, "out");
  const fresh = () => rmSync(out, { recursive: true, force: true });
  const figures = [
    median(() => time(["check", "--docs", folder])),
    median(() => (fresh(), time(["generate", "--docs", folder, "--out", out, "--no-build"]))),
    median(() => (fresh(), time(["generate", "--docs", folder, "--out", out]))),
    median(() => time(["generate", "--docs", folder, "--out", out])),
  ].map((seconds) => seconds.toFixed(1));
  const sizes = [
    [join(out, "src"), ".ts"],
    [join(out, "dist"), ".js"],
    [join(out, "dist"), ".d.ts"],
  ].map(([place, ending]) => Math.round(sizeOf(place, ending) / 1024));
  const pages = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".md")).length;
  console.log(`| ${name} | ${pages} | ${[...figures, ...sizes].join(" | ")} |`);
  rmSync(work, { recursive: true });
}

function time(parameters) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, "bin/docwright.js"), ...parameters, "--quiet", "--fail-on", "never"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

function median(measure) {
  const values = Array.from({ length: runs }, measure).sort((first, second) => first - second);
  return values[Math.floor(runs / 2)];
}

function sizeOf(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending) && (ending !== ".js" || !path.endsWith(".d.ts")))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
