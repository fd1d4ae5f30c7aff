import { isAbsolute, relative, sep } from "node:path";
import type { Level, LevelOf } from "../diagnostics/level.js";
import type { Config } from "./config.js";
import { pathPattern } from "./path-pattern.js";

/**
 * The levels that a configuration sets.
 *
 * @param home - the folder that its paths start from, absolute
 * @returns takes the absolute path of a file
 */
export function configuredLevels({ levels = {}, levelsByPath = [] }: Config, home: string): LevelOf {
  const entries = levelsByPath.map((entry) => ({ patterns: entry.paths.map(pathPattern), levels: entry.levels }));
  return (code, path): Level | undefined => {
    const way = relative(home, path).split(sep).join("/");
    const isNamed = ({ patterns }: (typeof entries)[number]): boolean => !isAbsolute(way) && patterns.some((pattern) => pattern.test(way));
    return entries.findLast((entry) => entry.levels[code] !== undefined && isNamed(entry))?.levels[code] ?? levels[code];
  };
}
