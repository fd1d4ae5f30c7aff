import type { Settings } from "../config/settings.js";
import { locateSource } from "../discover/locate.js";
import type { RunOptions } from "./options.js";

/**
 * All that the result of a run depends on and that is not in the documentation.
 *
 * @param more - what the command itself adds
 */
export function questionOf(command: string, settings: Settings, { parser }: RunOptions, more: readonly unknown[]): string {
  const { sources, out, name, packageVersion, baseUrl, pageUrl, notice, configuration } = settings;
  const locations = sources.map(locateSource);
  return JSON.stringify([
    command,
    locations,
    out,
    name,
    packageVersion,
    [...baseUrl],
    [...pageUrl],
    notice,
    configuration,
    parser,
    ...more,
  ]);
}
