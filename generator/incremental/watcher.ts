import { watch, type FSWatcher } from "chokidar";
import { statSync, type BigIntStats } from "node:fs";
import { dirname, sep } from "node:path";
import { setTimeout } from "node:timers/promises";

/** So long nothing may change before a change is told, in milliseconds: an editor writes in steps, a checkout thousands of files. */
const QUIET = 80;

/** The library says that it is ready a little before it is; in milliseconds. */
const LEAD = 50;

/** So often the watched places are looked at: nothing tells of a folder that goes, comes or is another because one above it was renamed. */
const GLANCE = 300;

/** What never is documentation, below a place that is watched. */
const IGNORED = /[\\/](?:node_modules|\.[^\\/]*)(?:[\\/]|$)/;

/** What is watched: files, and folders with all below them, those that do not exist yet too. */
export interface Places {
  /** The documentation, absolute. */
  readonly docs: readonly string[];
  /** Other files, absolute. */
  readonly files: readonly string[];
  /** A folder that is of no interest, with all below it, absolute. */
  readonly out: string;
}

/** Tells of changes on the disk until it is closed. */
export interface Watcher {
  readonly isClosed: boolean;
  /** Waits until something has changed and everything is quiet; undefined once the watcher is closed. */
  next(): Promise<ReadonlySet<string> | undefined>;
  /**
   * Watches these files too; one that has changed meanwhile counts as changed.
   *
   * @param since - in milliseconds
   */
  add(paths: readonly string[], since: number): Promise<void>;
  /** Watches these places from now on, where they are others than before. */
  look(places: Places): Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches files and folders.
 *
 * @returns once everything is watched
 */
export async function watchPlaces(places: Places): Promise<Watcher> {
  const watcher = new PlacesWatcher(places);
  await watcher.restart();
  return watcher;
}

class PlacesWatcher implements Watcher {
  readonly #changes = new Changes();
  readonly #glance: NodeJS.Timeout;
  readonly #added = new Set<string>();
  readonly #folders = new Map<string, string | undefined>();
  #places: Places;
  #watchers: FSWatcher[] = [];
  #isClosed = false;
  #stopWaiting: () => void = () => undefined;

  constructor(places: Places) {
    this.#places = places;
    this.#glance = setInterval(() => {
      for (const folder of this.#replaced()) this.#changes.note(folder);
    }, GLANCE);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  async next(): Promise<ReadonlySet<string> | undefined> {
    const changed = await this.#changes.next();
    // What is watched is a folder itself, not what has its name by now.
    if (changed !== undefined && this.#replaced().length > 0) await this.restart();
    return changed;
  }

  async add(paths: readonly string[], since: number): Promise<void> {
    const unwatched = paths.filter((path) => !this.#added.has(path));
    for (const path of unwatched) {
      this.#added.add(path);
      this.#hold(dirname(path));
    }
    if (unwatched.length > 0) await this.#start(unwatched, () => false);
    for (const path of unwatched) if ((statOf(path)?.ctimeMs ?? 0) >= since) this.#changes.note(path);
  }

  async look(places: Places): Promise<void> {
    if (JSON.stringify(places) === JSON.stringify(this.#places)) return;
    this.#places = places;
    this.#folders.clear();
    await this.restart();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#glance);
    this.#changes.close();
    // One that is closed is never ready.
    this.#stopWaiting();
    await this.#stop();
  }

  /** Looks for the places anew; files that were added are forgotten, the next run adds those that it reads. */
  async restart(): Promise<void> {
    await this.#stop();
    this.#added.clear();
    // Folders of files that no run can read any more are kept in sight: they may come back.
    for (const folder of this.#folders.keys()) this.#folders.set(folder, identityOf(folder));
    const { docs, files } = this.#places;
    for (const path of docs) this.#hold(statOf(path)?.isFile() ? dirname(path) : path);
    for (const path of files) this.#hold(dirname(path));
    await this.#start([...docs, ...files], ignoredOf(this.#places));
  }

  async #start(paths: readonly string[], ignored: (path: string) => boolean): Promise<void> {
    if (this.#isClosed) return;
    const watcher = watch([...paths], { ignored, ignoreInitial: true });
    this.#watchers.push(watcher);
    watcher.on("all", (_event, path) => {
      this.#changes.note(path);
    });
    // A folder that cannot be watched is a fault of one place; the others are watched still.
    watcher.on("error", () => undefined);
    await new Promise<void>((resolve) => {
      this.#stopWaiting = resolve;
      watcher.once("ready", resolve);
    });
    await setTimeout(LEAD);
  }

  async #stop(): Promise<void> {
    const watchers = this.#watchers;
    this.#watchers = [];
    await Promise.all(watchers.map((watcher) => watcher.close()));
  }

  #hold(folder: string): void {
    if (!this.#folders.has(folder)) this.#folders.set(folder, identityOf(folder));
  }

  /** The folders that are gone, have come, or are others since they are watched. */
  #replaced(): string[] {
    return [...this.#folders].filter(([folder, identity]) => identityOf(folder) !== identity).map(([folder]) => folder);
  }
}

/** Whether a path is of no interest, with all below it. */
function ignoredOf({ docs, files, out }: Places): (path: string) => boolean {
  const places = [...docs, ...files];
  const below = (path: string): string =>
    path.slice(Math.max(0, ...places.filter((place) => path.startsWith(place)).map(({ length }) => length)));
  return (path) => path === out || path.startsWith(out + sep) || IGNORED.test(below(path));
}

/** What tells a folder from another of its name; undefined where there is none. */
function identityOf(folder: string): string | undefined {
  const stats = statOf(folder);
  return stats && [stats.dev, stats.ino, stats.birthtimeNs].join(":");
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
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
    this.#timer = undefined;
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
