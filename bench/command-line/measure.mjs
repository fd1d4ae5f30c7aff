// Runs programs in processes of their own and measures them.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { median } from "../common/median.mjs";

/** How often the memory is looked at; seldom enough that it takes nothing from a run. */
const INTERVAL = 50;

/**
 * Runs Node with these words: seconds from start to end, and the peak of the resident memory of the process and those it starts, where the
 * system tells it. A run that fails has no figures.
 */
export async function measure(words, folder) {
  const start = performance.now();
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) child[stream].setEncoding("utf8").on("data", (text) => (said[stream] += text));
  const memory = new MemoryWatch(child.pid);
  const timer = setInterval(() => memory.look(), INTERVAL);
  const ended = new Promise((resolve) => child.on("exit", () => resolve((performance.now() - start) / 1000)));
  const status = new Promise((resolve) => child.on("close", resolve));
  const seconds = await ended;
  clearInterval(timer);
  if ((await status) !== 0) return { ...said, failed: true, seconds: NaN, megabytes: NaN };
  return { ...said, seconds, megabytes: memory.megabytes };
}

/** Several runs as one: the median of the time, the highest memory. */
export function summary(runs) {
  const failed = runs.some((run) => run.failed);
  return {
    failed,
    seconds: failed ? NaN : median(runs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  };
}

/** The memory of a process and its descendants, as Linux tells it. */
class MemoryWatch {
  #peak = NaN;
  #seen = new Set();

  constructor(pid) {
    this.pid = pid;
  }

  look() {
    const own = statusOf(this.pid);
    if (own === undefined) return;
    const others = descendants(this.pid);
    // A process that has just been forked still shows the memory of its parent.
    const settled = others.filter((pid) => this.#seen.has(pid)).map((pid) => statusOf(pid)?.now ?? 0);
    this.#seen = new Set(others);
    const sum = settled.reduce((total, now) => total + now, own.now);
    this.#peak = Math.max(sum, own.peak, this.#peak || 0);
  }

  get megabytes() {
    return Math.round(this.#peak / 1024);
  }
}

/** What a process holds, and has held at most, in KB. */
function statusOf(pid) {
  const status = read(`/proc/${pid}/status`);
  const figure = (name) => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1]);
  return status.includes("VmRSS") ? { now: figure("VmRSS"), peak: figure("VmHWM") } : undefined;
}

function descendants(pid) {
  const children = threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).match(/\d+/g) ?? []);
  return [...children, ...children.flatMap(descendants)];
}

function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Nothing where the process has ended, or the system has no such file. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
