/** One file of the package, before it is formatted and written. */
export interface OutputFile {
  /** Path relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /** Paths of the pages that justify the file, sorted. */
  readonly sources: readonly string[];
}
