import type { FailOn } from "../diagnostics/level.js";
import type { ParserChoice } from "../parse/mdast/parser.js";

/** Options of every command that reads documentation. */
export interface SourceOptions {
  readonly docs?: readonly string[];
  readonly root?: string;
  readonly config?: string;
}

/** Options of every command that reports findings. */
export interface ReportOptions {
  readonly reporter: "pretty" | "json" | "sarif" | "github";
  readonly failOn: FailOn;
  readonly quiet?: true;
}

/** Options of every command that does the whole work. */
export interface RunOptions {
  readonly parser: ParserChoice;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly cacheDir?: string;
  readonly timings?: true;
  readonly watch?: true;
}

/** Options of `generate`. */
export interface GenerateOptions extends SourceOptions, ReportOptions, RunOptions {
  readonly out?: string;
  readonly name?: string;
  readonly build: boolean;
  readonly descriptions: boolean;
  readonly check?: true;
  readonly updateNames?: true;
}

/** Options of `check`. */
export interface CheckOptions extends SourceOptions, ReportOptions, RunOptions {
  readonly types: boolean;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly changedSince?: string;
}

/** Options of `scopes`. */
export interface ScopesOptions extends Pick<SourceOptions, "config"> {
  readonly reporter: "pretty" | "json";
  readonly package?: readonly string[];
}
