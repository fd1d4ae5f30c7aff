// How long an import takes.
import { spawnSync } from "node:child_process";
import { median } from "../common/median.mjs";

/**
 * Milliseconds of an import, each in a fresh process: as the process sees it, what it takes of the processor, and how much longer the
 * process is than one that does nothing. The two kinds of process take turns.
 */
export function timeImport(folder, specifier, runs) {
  const inside = [];
  const cpu = [];
  const whole = [];
  const empty = [];
  const script = `const [start, used] = [performance.now(), process.cpuUsage()];
await import(${JSON.stringify(specifier)});
const [end, { user, system }] = [performance.now(), process.cpuUsage(used)];
console.log(JSON.stringify([end - start, (user + system) / 1000]));`;
  for (let turn = 0; turn < runs; turn++) {
    empty.push(time(folder, "").milliseconds);
    const { milliseconds, stdout } = time(folder, script);
    const [elapsed, processor] = JSON.parse(stdout);
    whole.push(milliseconds);
    inside.push(elapsed);
    cpu.push(processor);
  }
  return { inside: median(inside), cpu: median(cpu), outside: median(whole) - median(empty) };
}

function time(folder, script) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return { milliseconds: performance.now() - start, stdout };
}
