/** What came of work in earlier runs, as JSON on one line, by all that it depends on. */
export interface KnownOutcomes {
  /** What came of the same; undefined where nobody knows. */
  find(input: string): string | undefined;
  /** Keeps an outcome for later runs. */
  keep(input: string, outcome: string): void;
}
