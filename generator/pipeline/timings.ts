/** How long a stage took, in milliseconds. */
export interface StageTime {
  readonly stage: string;
  readonly milliseconds: number;
}

/** Measures the stages of a run. */
export class Timings {
  readonly #times = new Map<string, number>();

  /** In the order in which they were first entered. */
  get stages(): readonly StageTime[] {
    return [...this.#times].map(([stage, milliseconds]) => ({ stage, milliseconds }));
  }

  /** Does a piece of work, and counts its time for a stage. */
  measure<T>(stage: string, work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.#add(stage, performance.now() - start);
    }
  }

  /** Like {@link measure}, for work that is waited for. */
  async wait<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#add(stage, performance.now() - start);
    }
  }

  #add(stage: string, milliseconds: number): void {
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + milliseconds);
  }
}
