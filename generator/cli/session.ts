import { resolve } from "node:path";
import type { Settings } from "../config/settings.js";
import { checkCacheFolder, keepRecent, outputCacheFolder } from "../incremental/cache-folder.js";
import { buildId } from "../incremental/build-id.js";
import { OutcomeCache } from "../incremental/outcome-cache.js";
import { OutputCache } from "../incremental/output-cache.js";
import { PageCache } from "../incremental/page-cache.js";
import { Store } from "../incremental/store.js";
import { Timings } from "../pipeline/timings.js";
import type { Progress, Tools } from "../pipeline/tools.js";
import { createWorkers, defaultJobs, type Workers } from "../pipeline/workers.js";
import type { RunOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** What the runs of one command share: threads, and caches that lie where the settings say. */
export class Session {
  readonly timings = new Timings();
  readonly #options: RunOptions;
  readonly #terminal: Terminal;
  readonly #workers: Workers;
  readonly #caches = new Map<string, { readonly store: Store; readonly pages: PageCache }>();

  constructor(options: RunOptions, terminal: Terminal) {
    this.#options = options;
    this.#terminal = terminal;
    this.#workers = createWorkers(options.jobs ?? defaultJobs());
  }

  /**
   * What `generate` works with.
   *
   * @param readOnly - whether the run writes nothing
   */
  forOutput({ out }: Settings, readOnly: boolean, progress: Progress): Tools {
    const kept = this.#cacheIn(() => outputCacheFolder(out, this.#chosen), readOnly);
    return {
      ...this.#tools(progress),
      ...(kept && { ...kept, outputs: new OutputCache(kept.store, out), replays: new OutcomeCache(kept.store, "replays") }),
    };
  }

  /** What `check` works with. */
  forCheck({ sources }: Settings, progress: Progress): Tools {
    const kept = this.#cacheIn(() => {
      const folder = checkCacheFolder(
        sources.map(({ docs }) => docs),
        this.#chosen,
      );
      keepRecent(folder);
      return folder;
    }, false);
    return { ...this.#tools(progress), ...(kept && { ...kept, compilations: new OutcomeCache(kept.store, "compilations") }) };
  }

  /** Says how long the stages took, where that was asked for; ends the threads. */
  async close(): Promise<void> {
    await this.#workers.close();
    if (!this.#options.timings) return;
    for (const { stage, milliseconds } of this.timings.stages)
      this.#terminal.error(`${stage.padEnd(10)} ${milliseconds.toFixed(0).padStart(7)} ms\n`);
  }

  get #chosen(): string | undefined {
    return this.#options.cacheDir === undefined ? undefined : resolve(this.#terminal.folder, this.#options.cacheDir);
  }

  #tools(progress: Progress): Tools {
    return { progress, timings: this.timings, workers: this.#workers, parser: this.#options.parser };
  }

  #cacheIn(folderOf: () => string, readOnly: boolean): { readonly store: Store; readonly pages: PageCache } | undefined {
    if (!this.#options.cache) return undefined;
    const folder = folderOf();
    const known = this.#caches.get(folder);
    if (known !== undefined) return known;
    const store = new Store(folder, buildId(process.version), readOnly);
    const cache = { store, pages: new PageCache(store, this.#options.watch === true) };
    this.#caches.set(folder, cache);
    return cache;
  }
}
