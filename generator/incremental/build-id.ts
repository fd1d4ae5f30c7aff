import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hash } from "../text/hash.js";

/** What docwright's code is made of, from this folder: its modules, what packages carry, and the versions of its libraries. */
const PARTS = ["..", "../../templates", "../../package.json"];

/**
 * What tells this build of docwright from others: what another one has kept may not be what this one would make.
 *
 * @param node - the version of the platform
 */
export function buildId(node: string): string {
  const stamps = PARTS.flatMap((part) => stampsBelow(fileURLToPath(new URL(part, import.meta.url))));
  return hash([node, ...stamps].join("\n"));
}

function stampsBelow(path: string): string[] {
  const stats = statSync(path);
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => stampsBelow(join(path, name)));
}
