import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { LevelOf } from "../diagnostics/level.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { isInside } from "../discover/file-path.js";
import type { Source } from "../discover/locate.js";
import { isVersion } from "../discover/version.js";
import type { Config, NoticeConfig } from "./config.js";
import { configuredLevels } from "./levels.js";
import { CONFIG_NAMES, type LoadedConfig } from "./load.js";
import { isPackageName } from "./validate.js";

/** What one run works with: the configuration with the command line over it, all paths absolute. */
export interface Settings {
  readonly sources: readonly Source[];
  readonly out: string;
  readonly name: string;
  readonly packageVersion: string;
  readonly baseUrl: ReadonlyMap<string, string>;
  readonly pageUrl: ReadonlyMap<string, string>;
  readonly notice?: NoticeConfig;
  /** The configured levels, by code and absolute path of a file. */
  readonly levelOf: LevelOf;
  /** The list of accepted findings. */
  readonly baseline?: string;
  /** The lock of published names. */
  readonly names: string;
  /** The files that these settings come from or would come from, and those that they name. */
  readonly files: readonly string[];
  /** The configuration as JSON: what tells its runs from those of another. */
  readonly configuration: string;
}

/** What the command line says over the configuration. */
export interface Overrides {
  /** `DIR` or `DIR=VERSION` each. */
  readonly docs?: readonly string[];
  readonly root?: string;
  readonly out?: string;
  readonly name?: string;
  readonly baseline?: string;
}

/**
 * Puts the command line over the configuration.
 *
 * @param loaded - the configuration, where there is one
 * @param folder - the working folder, absolute
 * @throws UsageError where no source is left or a value cannot be
 */
export function resolveSettings(overrides: Overrides, loaded: LoadedConfig | undefined, folder: string): Settings {
  const config = loaded?.config ?? {};
  const home = loaded === undefined ? folder : dirname(loaded.path);
  const root = overrides.root === undefined ? undefined : resolve(folder, overrides.root);
  const name = overrides.name ?? config.name ?? "docwright-client";
  if (!isPackageName(name)) throw new UsageError(`\`${name}\` cannot be the name of a package.`);
  const out = realFolder(overrides.out === undefined ? resolve(home, config.out ?? "generated") : resolve(folder, overrides.out));
  // What the configuration says of its own documentation is not true of another.
  const own = overrides.docs === undefined || describes(config, home, overrides.docs, folder);
  const names = own ? resolve(home, config.names ?? "docwright.names.json") : join(dirname(out), `${basename(out)}.names.json`);
  const configurations = loaded ? [loaded.path] : CONFIG_NAMES.map((each) => join(folder, each));
  const accepted = baselineOf(overrides.baseline, folder, config.baseline, home);
  return {
    sources: overrides.docs ? overrides.docs.map((docs) => namedSource(docs, folder, root)) : configuredSources(loaded, root),
    out,
    name,
    packageVersion: config.packageVersion ?? "0.1.0",
    baseUrl: new Map(Object.entries((own && config.baseUrl) || {})),
    pageUrl: new Map(Object.entries((own && config.pageUrl) || {})),
    ...(own && config.notice && { notice: config.notice }),
    levelOf: configuredLevels(config, home),
    ...accepted,
    names,
    files: [...configurations, names, ...(accepted.baseline === undefined ? [] : [accepted.baseline])],
    configuration: JSON.stringify({ home, config }),
  };
}

/** Whether the documentation of the command line is the configuration's: named in its sources, or none is. */
function describes(config: Config, home: string, docs: readonly string[], folder: string): boolean {
  if (config.sources === undefined) return true;
  const known = config.sources.map((source) => resolve(home, source.docs));
  return docs.every((text) => known.some((source) => isInside(source, namedSource(text, folder, undefined).docs)));
}

function configuredSources(loaded: LoadedConfig | undefined, root: string | undefined): Source[] {
  if (loaded?.config.sources === undefined) {
    throw new UsageError(
      "There is nothing to read: name the documentation with `--docs DIR`, or list `sources` in a `docwright.config.ts`.",
    );
  }
  const { config, path } = loaded;
  const home = dirname(path);
  return (
    config.sources?.map((source): Source => {
      const own = source.root ?? config.root;
      const chosen = root ?? (own === undefined ? undefined : resolve(home, own));
      return {
        docs: resolve(home, source.docs),
        ...(source.version !== undefined && { version: source.version }),
        ...(chosen !== undefined && { root: chosen }),
      };
    }) ?? []
  );
}

/** `DIR=VERSION`, unless a folder has that very name. */
function namedSource(text: string, folder: string, root: string | undefined): Source {
  const at = text.lastIndexOf("=");
  const whole = resolve(folder, text);
  const rooted = root === undefined ? {} : { root };
  if (at === -1 || statSync(whole, { throwIfNoEntry: false }) !== undefined) return { docs: whole, ...rooted };
  const version = text.slice(at + 1);
  if (!isVersion(version)) throw new UsageError(`\`--docs ${text}\`: \`${version}\` cannot be a version; write \`--docs DIR=v1.0\`.`);
  return { docs: resolve(folder, text.slice(0, at)), version, ...rooted };
}

/** A folder without links, as far as it exists. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realFolder(dirname(path)), basename(path));
  }
}

function baselineOf(named: string | undefined, folder: string, configured: string | undefined, home: string): Pick<Settings, "baseline"> {
  if (named !== undefined) return { baseline: resolve(folder, named) };
  return configured === undefined ? {} : { baseline: resolve(home, configured) };
}
