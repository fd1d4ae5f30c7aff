// How long an import takes.
import { spawnSync } from "node:child_process";
import { median } from "./median.mjs";

/**
 * Milliseconds of an import, each in a fresh process: as the process sees it, and as it makes the process longer than one that does nothing.
 * The two kinds of process take turns.
 */
export function timeImport(folder, specifier, runs) {
  const inside = [];
  const whole = [];
  const empty = [];
  const script = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
  for (let turn = 0; turn < runs; turn++) {
    empty.push(time(folder, "").milliseconds);
    const { milliseconds, stdout } = time(folder, script);
    whole.push(milliseconds);
    inside.push(Number(stdout));
  }
  return { inside: median(inside), outside: median(whole) - median(empty) };
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
