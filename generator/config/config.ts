import type { Code } from "../diagnostics/catalog.js";
import type { Level } from "../diagnostics/level.js";

/**
 * What a project sets once: `docwright.config.ts` exports it as its default. Paths are relative to that file.
 *
 * `baseUrl`, `pageUrl`, `notice` and `names` speak of the sources; for other documentation, named on the command line, they do not count.
 * Its lock of names then lies beside the output folder, as `OUT.names.json`.
 */
export interface Config {
  /** The documentation to read. */
  readonly sources?: readonly SourceConfig[];
  /** The folder that includes and links may not leave; by default the git work tree around the documentation. */
  readonly root?: string;
  /** Output folder, by default `generated`. */
  readonly out?: string;
  /** Name of the package, by default `docwright-client`. */
  readonly name?: string;
  /** Version of the package, by default `0.1.0`. */
  readonly packageVersion?: string;
  /** Origin and path before the version, by version of the API; by default what the examples show. */
  readonly baseUrl?: Readonly<Record<string, string>>;
  /** Address of the published page by version, for links in comments; `{page}` stands for its path without ending and without `api/`, `{stem}` for its name. */
  readonly pageUrl?: Readonly<Record<string, string>>;
  /** Whose the texts are. */
  readonly notice?: NoticeConfig;
  /** Severity by code of the findings, `off` to drop them. */
  readonly levels?: Levels;
  /** The same for some files; where several entries name a file and a code, the last one counts. */
  readonly levelsByPath?: readonly PathLevels[];
  /** The list of accepted findings, which `docwright check --update-baseline` writes. */
  readonly baseline?: string;
  /** The lock of published names, by default `docwright.names.json` beside the configuration. */
  readonly names?: string;
}

/** Severity by code of the findings, `off` to drop them. */
export type Levels = Readonly<Partial<Record<Code, Level>>>;

/** The severities of findings in some files. */
export interface PathLevels {
  /** A file, a folder with all below it, or a pattern with `*` for a part of a name, `**` for any folders, and `?` for a character. */
  readonly paths: readonly string[];
  readonly levels: Levels;
}

/** Documentation of one version. */
export interface SourceConfig {
  /** A folder in the documentation's own layout, any folder of pages, or one `.md` file. */
  readonly docs: string;
  /** Where the path does not show it. */
  readonly version?: string;
  /** Where it differs from the configuration's. */
  readonly root?: string;
}

/** Whose the documented texts are; the package's NOTICE says so. */
export interface NoticeConfig {
  /** Where the documentation is published. */
  readonly source: string;
  /** `CC-BY-4.0` */
  readonly licence: string;
  readonly attribution: string;
}

/** Gives a configuration its type; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}
