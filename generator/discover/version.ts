import { compareOrdinal } from "../text/ordinal.js";

/** What is taken where nothing says a version. */
export const DEFAULT_VERSION = "v1.0";

const VERSION_SEGMENT = /^(?:beta|v\d+\.\d+)$/i;

/** Whether a text can name a version: it becomes the name of a file and a folder. */
export function isVersion(text: string): boolean {
  return /^[a-z0-9](?:[\w-]|\.(?!\.))*$/i.test(text) && !text.endsWith(".");
}

/** The version that a path names in one of its segments, the last one that does. */
export function versionOfPath(path: string): string | undefined {
  return path
    .split(/[\\/]/)
    .findLast((segment) => VERSION_SEGMENT.test(segment))
    ?.toLowerCase();
}

/**
 * The version that most of the examples' URLs name.
 *
 * @param serviceRoots - origins with versions: `https://graph.microsoft.com/beta`
 */
export function majorityVersion(serviceRoots: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const root of serviceRoots) {
    const version = root.slice(root.lastIndexOf("/") + 1).toLowerCase();
    if (isVersion(version)) counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  return [...counts].sort(([first, fewer], [second, more]) => more - fewer || compareOrdinal(first, second))[0]?.[0];
}
