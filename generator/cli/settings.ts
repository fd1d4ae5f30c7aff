import { resolve } from "node:path";
import { findConfig, loadConfig } from "../config/load.js";
import { resolveSettings, type Overrides, type Settings } from "../config/settings.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { SourceOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** The settings of a run: the configuration, with the command line over it. */
export async function settingsOf(options: SourceOptions & Overrides, terminal: Terminal): Promise<Settings> {
  const { docs = [], root, out, config, baseline } = options;
  if ([...docs, root, out, config, baseline].some((value) => value?.trim() === "")) throw new UsageError("An option names an empty path.");
  const path = options.config === undefined ? findConfig(terminal.folder) : resolve(terminal.folder, options.config);
  return resolveSettings(options, path === undefined ? undefined : await loadConfig(path), terminal.folder);
}
