import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type * as Tasks from "./tasks.js";

/** A piece of work by its name in `tasks.ts`. */
export type TaskName = keyof typeof Tasks;
type Input<T extends TaskName> = Parameters<(typeof Tasks)[T]>[0];
type Output<T extends TaskName> = Awaited<ReturnType<(typeof Tasks)[T]>>;
type Task<T extends TaskName> = (input: Input<T>) => Promise<Output<T>>;

/** Threads that do pieces of work. How many they are changes no result. */
export interface Workers {
  /** How many pieces are done at the same time. */
  readonly jobs: number;
  run<T extends TaskName>(task: T, input: Input<T>): Promise<Output<T>>;
  /**
   * Lets threads make ready for a task beside what the caller does, if there is much to do.
   *
   * @param nothing - a piece of the work that is none
   * @param size - how much there is to do before the task's turn comes, in units of text
   */
  prepare<T extends TaskName>(task: T, nothing: Input<T>, size: number): void;
  /** Whether threads have made ready for a task. */
  isReady(task: TaskName): boolean;
  /** Lets the threads end. */
  close(): Promise<void>;
}

/** Less work than this, in units of text, is done sooner than a thread starts. */
const WORTHWHILE = 500_000;

/** As many threads as this machine does at the same time. */
export function defaultJobs(): number {
  return availableParallelism();
}

/**
 * Makes a pool; its threads start with the first piece of work.
 *
 * @param jobs - how many threads; with one, everything is done in the caller's
 */
export function createWorkers(jobs: number): Workers {
  return jobs > 1 ? new Pool(jobs) : ALONE;
}

/** The workers for some work: those that there are, or none where it is little and no thread is ready for it. */
export function workersFor(workers: Workers, task: TaskName, size: number): Workers {
  return size < WORTHWHILE && !workers.isReady(task) ? ALONE : workers;
}

/** Does everything in the caller's thread. */
const ALONE: Workers = {
  jobs: 1,
  run: async <T extends TaskName>(task: T, input: Input<T>): Promise<Output<T>> => {
    const tasks = await import("./tasks.js");
    // The module pairs each name with its own input; the index loses that pairing.
    const work: unknown = tasks[task];
    return (work as Task<T>)(input);
  },
  prepare: () => {},
  isReady: () => false,
  close: async () => {},
};

/** Work beside which the caller's thread has work of its own. */
const BESIDE: ReadonlySet<TaskName> = new Set<TaskName>(["printTexts", "replayAll"]);

/** So many pieces lie with a thread: while the caller is busy it could get no other. */
const AT_HAND = 16;

class Pool implements Workers {
  readonly jobs: number;
  #threads: { readonly beside: boolean; readonly pool: Tinypool } | undefined;

  constructor(jobs: number) {
    this.jobs = jobs;
  }

  async run<T extends TaskName>(task: T, input: Input<T>): Promise<Output<T>> {
    const beside = BESIDE.has(task);
    // What threads hold of the one kind of work is of no use for the other, and takes memory. They end while the others begin.
    if (this.#threads?.beside !== beside) this.close().catch(() => undefined);
    this.#threads ??= { beside, pool: startThreads(beside ? this.jobs - 1 : this.jobs) };
    return (await this.#threads.pool.run(input, { name: task })) as Output<T>;
  }

  prepare<T extends TaskName>(task: T, nothing: Input<T>, size: number): void {
    // Where that fails, the first piece of work fails too, and says so.
    if (size >= WORTHWHILE) this.run(task, nothing).catch(() => undefined);
  }

  isReady(task: TaskName): boolean {
    return this.#threads?.beside === BESIDE.has(task);
  }

  async close(): Promise<void> {
    const pool = this.#threads?.pool;
    this.#threads = undefined;
    await pool?.destroy();
  }
}

function startThreads(count: number): Tinypool {
  const filename = new URL("./tasks.js", import.meta.url).href;
  return new Tinypool({ filename, minThreads: count, maxThreads: count, concurrentTasksPerWorker: AT_HAND });
}

/** Cuts work into pieces of about the same size, in order. */
export function piecesOf<T>(work: readonly T[], sizeOf: (item: T) => number, size: number): T[][] {
  const pieces: T[][] = [];
  let room = 0;
  for (const item of work) {
    if (room <= 0) {
      pieces.push([]);
      room = size;
    }
    pieces.at(-1)?.push(item);
    room -= sizeOf(item);
  }
  return pieces;
}

/** Pieces under way for each thread: one that is done, and one that waits for it. */
const AHEAD = 2;

/**
 * Has pieces of work done, and gives each with its result, in their order.
 *
 * @param inputOf - what is handed over for a piece; it is made when the piece's turn comes
 */
export async function* inOrder<T extends TaskName, Piece>(
  workers: Workers,
  task: T,
  pieces: readonly Piece[],
  inputOf: (piece: Piece) => Input<T>,
): AsyncGenerator<readonly [Piece, Output<T>]> {
  const underWay: (readonly [Piece, Promise<Output<T>>])[] = [];
  for (const piece of pieces) {
    const result = workers.run(task, inputOf(piece));
    // Where another piece fails first, nobody waits for this one.
    result.catch(() => undefined);
    underWay.push([piece, result]);
    const first = underWay.length > workers.jobs * AHEAD ? underWay.shift() : undefined;
    if (first !== undefined) yield [first[0], await first[1]];
  }
  for (const [piece, result] of underWay) yield [piece, await result];
}
