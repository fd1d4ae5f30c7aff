import { watch, type FSWatcher } from "chokidar";
import { statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** So long nothing may change before a change is told, in milliseconds: an editor writes in steps, a checkout thousands of files. */
const QUIET = 80;

/** The library says that it is ready a little before it is; in milliseconds. */
const LEAD = 50;

/** Tells of changes on the disk until it is closed. */
export interface Watcher {
  /** Waits until something has changed and everything is quiet; undefined once the watcher is closed. */
  next(): Promise<ReadonlySet<string> | undefined>;
  /**
   * Watches these places too; one that has changed meanwhile counts as changed.
   *
   * @param since - in milliseconds
   */
  add(paths: readonly string[], since: number): Promise<void>;
  /** Looks for the first places again: what was removed is watched no more, and something else will stand there. */
  again(): void;
  close(): Promise<void>;
}

/**
 * Watches files and folders with all below them, those that do not exist yet too.
 *
 * @param paths - absolute
 * @param ignored - whether a path is of no interest, with all below it; places that are added are
 * @returns once everything is watched
 */
export async function watchPaths(paths: readonly string[], ignored: (path: string) => boolean): Promise<Watcher> {
  const changes = new Changes();
  const watchers: FSWatcher[] = [];
  const watched = new Set<string>();
  const start = async (places: readonly string[], isIgnored: (path: string) => boolean): Promise<void> => {
    const watcher = watch([...places], { ignored: isIgnored, ignoreInitial: true });
    watchers.push(watcher);
    watcher.on("all", (_event, path) => {
      changes.note(path);
    });
    // A folder that cannot be watched is a fault of one place; the others are watched still.
    watcher.on("error", () => undefined);
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    await setTimeout(LEAD);
  };
  await start(paths, ignored);
  const [first] = watchers;
  return {
    next: () => changes.next(),
    add: async (more, since) => {
      const unwatched = more.filter((path) => !watched.has(path));
      for (const path of unwatched) watched.add(path);
      if (unwatched.length > 0) await start(unwatched, () => false);
      for (const path of unwatched) if ((statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0) >= since) changes.note(path);
    },
    again: () => {
      first?.add([...paths]);
    },
    close: async () => {
      changes.close();
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}

/** Gathers what changes until it is quiet and somebody asks. */
class Changes {
  #paths = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #waiting: ((paths: ReadonlySet<string> | undefined) => void) | undefined;
  #closed = false;

  note(path: string): void {
    this.#paths.add(path);
    clearTimeout(this.#timer);
    this.#timer = globalThis.setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, QUIET);
  }

  next(): Promise<ReadonlySet<string> | undefined> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      if (this.#timer === undefined) this.#tell();
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#tell();
  }

  #tell(): void {
    if (this.#waiting === undefined || (this.#paths.size === 0 && !this.#closed)) return;
    const resolve = this.#waiting;
    const paths = this.#paths;
    this.#waiting = undefined;
    this.#paths = new Set();
    resolve(this.#closed ? undefined : paths);
  }
}
