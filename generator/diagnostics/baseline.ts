import { sortedBy } from "../text/ordinal.js";
import type { Diagnostic } from "./diagnostic.js";

/** A finding that a project has accepted for the time being. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly code: string;
  readonly path: string;
}

const VERSION = 1;

/** The entries for the findings of a run. */
export function baselineOf(diagnostics: readonly Diagnostic[]): BaselineEntry[] {
  return diagnostics.flatMap(({ fingerprint, code, path }) => (fingerprint === undefined ? [] : [{ fingerprint, code, path }]));
}

/** The text of a baseline: sorted, a line for each finding, so that a difference can be read. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = sortedBy(entries, ({ path, code, fingerprint }) => `${path}\0${code}\0${fingerprint}`);
  const lines = sorted.map(({ path, code, fingerprint }) => `    ${JSON.stringify({ path, code, fingerprint })}`);
  return `{\n  "version": ${VERSION},\n  "findings": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** Reads a baseline; undefined where the text is none. */
export function parseBaseline(text: string): BaselineEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value["version"] !== VERSION || !Array.isArray(value["findings"])) return undefined;
  const entries: readonly unknown[] = value["findings"];
  return entries.every(isEntry) ? [...entries] : undefined;
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ["fingerprint", "code", "path"].every((key) => typeof value[key] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
