import type { Operation } from "../model/schema.js";
import { compareOrdinal } from "../text/ordinal.js";
import { fileName } from "./identifier.js";
import { publishedName, type NameLock } from "./name-claim.js";

/** Areas that are another's: the signed-in user is a user. */
const ALIASES: ReadonlyMap<string, string> = new Map([["me", "users"]]);

/** Names of modules beside the areas. */
const TAKEN: ReadonlySet<string> = new Set(["index", "types", "enums", "meta", "mock", "schema", "runtime"]);

/** The area of operations whose path starts with no name. */
const ROOT = "root";

/** Key of an operation's area in the lock. */
export function areaKey(version: string, id: string): string {
  return `${version}/area/${id}`;
}

/**
 * The area of each operation: the first path segment of its first template, in one spelling for all that differ in case only.
 *
 * @returns areas by the operation's id; each is a file's name
 */
export function planAreas(version: string, operations: readonly Operation[], lock: NameLock): ReadonlyMap<string, string> {
  const wanted = new Map(operations.map(({ id, paths }) => [id, publishedArea(lock, version, id) ?? areaOf(paths[0]?.template ?? "")]));
  const spellings = new Map<string, Map<string, number>>();
  for (const [id, area] of wanted) {
    const counts = spellings.get(area.toLowerCase()) ?? new Map<string, number>();
    // A published spelling outweighs any number of others.
    const weight = publishedArea(lock, version, id) === undefined ? 1 : operations.length + 1;
    spellings.set(area.toLowerCase(), counts.set(area, (counts.get(area) ?? 0) + weight));
  }
  return new Map([...wanted].map(([id, area]) => [id, mostFrequent(spellings.get(area.toLowerCase()) ?? new Map()) ?? area]));
}

function publishedArea(lock: NameLock, version: string, id: string): string | undefined {
  const area = publishedName(lock, areaKey(version, id));
  return area !== undefined && area === safeArea(area) ? area : undefined;
}

function areaOf(template: string): string {
  const segment = template.split("/").find((part) => part !== "") ?? "";
  const name = /^\$?([A-Za-z_][\w.-]*)/.exec(segment)?.[1] ?? ROOT;
  return safeArea(ALIASES.get(name.toLowerCase()) ?? name);
}

function safeArea(name: string): string {
  const area = fileName(name);
  return TAKEN.has(area.toLowerCase()) ? `${area}-area` : area;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([first, some], [second, others]) => others - some || compareOrdinal(first, second))[0]?.[0];
}
