import type { Page } from "../parse/page.js";
import { mostOf } from "./namespace.js";

/** What stands before the version in most example URLs, those of this version before others. */
export function findServiceRoot(pages: readonly Page[], version: string): string | undefined {
  // A placeholder in the place of a host is no address.
  const roots = pages.flatMap((page) => page.serviceRoots).filter((root) => !root.includes("{"));
  const own = roots.filter((root) => root.toLowerCase().endsWith(`/${version.toLowerCase()}`));
  const counts = new Map<string, number>();
  for (const root of own.length > 0 ? own : roots) {
    const origin = root.slice(0, root.lastIndexOf("/"));
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return mostOf(counts);
}
