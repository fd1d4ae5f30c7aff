import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareOrdinal } from "../text/ordinal.js";
import { posixRelative } from "./file-path.js";

/** A file of the templates that every package carries. */
export interface TemplateFile {
  /** Path below the templates' folder, with `/`: `runtime/client.ts`. */
  readonly path: string;
  readonly content: string;
}

/** Reads the templates; they lie beside docwright's own code, and no documentation can change where. */
export function readTemplates(): readonly TemplateFile[] {
  const folder = fileURLToPath(new URL("../../templates", import.meta.url));
  return filesBelow(folder)
    .sort(compareOrdinal)
    .map((path) => ({ path: posixRelative(folder, path), content: readFileSync(path, "utf8").replaceAll("\r\n", "\n") }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
