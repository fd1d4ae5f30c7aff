import type { OutcomeCache } from "../incremental/outcome-cache.js";
import type { OutputCache } from "../incremental/output-cache.js";
import type { PageCache } from "../incremental/page-cache.js";
import type { Store } from "../incremental/store.js";
import type { ParserChoice } from "../parse/mdast/parser.js";
import type { Timings } from "./timings.js";
import type { Workers } from "./workers.js";

/** Told how far a stage is. */
export type Progress = (stage: string, done: number, total: number) => void;

/** What a run works with, beside its settings: nothing of it changes what comes out. Without the cache everything is made anew. */
export interface Tools {
  readonly progress: Progress;
  readonly timings: Timings;
  readonly workers: Workers;
  readonly parser: ParserChoice;
  /** Where the cache lies. */
  readonly store?: Store;
  /** Pages as earlier runs have read them. */
  readonly pages?: PageCache;
  /** Files as earlier runs have made them. */
  readonly outputs?: OutputCache;
  /** Examples that earlier runs have replayed. */
  readonly replays?: OutcomeCache;
  /** Code that earlier runs have compiled. */
  readonly compilations?: OutcomeCache;
}
