import type { OutputFile } from "../emit/output-file.js";
import { compareOrdinal } from "../text/ordinal.js";

/** The file that says what every page gave. */
export const COVERAGE_PATH = "docwright.coverage.json";

/** What one page or included file gave. */
export interface CoverageRow {
  readonly version: string;
  /** Below the documentation's folder, with `/`. */
  readonly path: string;
  /** The page's kind, `include` for an included file, `unread` for a file that is no page. */
  readonly kind: string;
  readonly gave: { readonly operations: number; readonly types: number; readonly enums: number; readonly examples: number };
  /** Why it gave nothing, where it did. */
  readonly reason?: string;
}

/** The coverage file: a row for every page and every included file, by version and path. */
export function coverageFile(rows: readonly CoverageRow[]): OutputFile {
  const sorted = [...rows].sort(
    (first, second) => compareOrdinal(first.version, second.version) || compareOrdinal(first.path, second.path),
  );
  return { path: COVERAGE_PATH, content: `${JSON.stringify({ pages: sorted }, undefined, 2)}\n`, sources: [] };
}
