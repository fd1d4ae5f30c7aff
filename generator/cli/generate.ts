import { relative } from "node:path";
import { printNameLock, readNameLock } from "../config/names-lock.js";
import { readTemplates } from "../discover/templates.js";
import type { NameLock } from "../emit/names.js";
import { generate, type Generation } from "../pipeline.js";
import { MANIFEST_PATH } from "../write/manifest.js";
import { isChange, type FileChange, type WritePlan } from "../write/plan.js";
import { replaceFile } from "../write/replace-file.js";
import { writePlan } from "../write/write.js";
import type { GenerateOptions } from "./options.js";
import { present, sizeOf, statusOf } from "./present.js";
import { createProgressBar } from "./progress.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";

/** `docwright generate`: makes the package, and writes what differs. */
export async function generatePackage(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const lock = readNameLock(settings.names);
  const bar = createProgressBar(terminal, options.quiet === true);
  try {
    const { build, descriptions } = options;
    const generation = await generate(settings, { build, descriptions, templates: readTemplates(), lock }, bar.report);
    bar.stop();
    const output = generation.package && outputOf(generation.package, lock, settings.names, options);
    if (output && !options.check) write(output);
    present(generation, options, terminal, { data: { changes: output ? changesOf(output.plan) : null } });
    if (output === undefined) terminal.error("docwright: a file could not be read; nothing was written.\n");
    else conclude(generation, output, options, terminal);
    return options.check && output && isOutputChange(output) ? 1 : statusOf(generation, options.failOn);
  } finally {
    bar.stop();
  }
}

/** What a run writes: the package, and the lock of names where it is asked for and differs. */
interface Output {
  readonly plan: WritePlan;
  readonly names?: { readonly path: string; readonly content: string };
}

function outputOf({ plan, lock }: NonNullable<Generation["package"]>, before: NameLock, path: string, options: GenerateOptions): Output {
  const content = printNameLock(lock);
  const differs = options.updateNames === true && content !== printNameLock(before);
  return { plan, ...(differs && { names: { path, content } }) };
}

function isOutputChange({ plan, names }: Output): boolean {
  return names !== undefined || isChange(plan);
}

function write({ plan, names }: Output): void {
  writePlan(plan);
  if (names) replaceFile(names.path, names.content);
}

function conclude(generation: Generation, output: Output, options: GenerateOptions, terminal: Terminal): void {
  const { plan, names } = output;
  const out = relative(terminal.folder, plan.out) || ".";
  if (options.check && isOutputChange(output)) terminal.error(listOf(output, out, terminal.folder));
  else if (!options.quiet) {
    terminal.error(`docwright: ${sizeOf(generation)}; ${summaryOf(plan, out)}\n`);
    if (names) terminal.error(`docwright: ${relative(terminal.folder, names.path)} has the published names.\n`);
  }
  for (const path of plan.released) terminal.error(`docwright: \`${path}\` is no longer made but was edited; it is left in ${out}.\n`);
}

/** What `--check` says where something would change. */
function listOf({ plan, names }: Output, out: string, folder: string): string {
  const lines = plan.changes.map(({ kind, path }) => `  ${kind} ${path}\n`);
  if (lines.length === 0 && isChange(plan)) lines.push(`  update ${MANIFEST_PATH}\n`);
  if (names) lines.push(`  update ${relative(folder, names.path)}\n`);
  return `docwright: ${out} is not what the documentation gives:\n${lines.join("")}`;
}

function summaryOf(plan: WritePlan, out: string): string {
  if (!isChange(plan)) return `${out} is up to date.`;
  const { created, updated, deleted, kept } = changesOf(plan);
  return `${out}: ${created.length} created, ${updated.length} updated, ${deleted.length} deleted, ${kept} unchanged.`;
}

function changesOf(plan: WritePlan): Record<"created" | "updated" | "deleted", readonly string[]> & { readonly kept: number } {
  const paths = (kind: FileChange["kind"]): string[] => plan.changes.filter((change) => change.kind === kind).map(({ path }) => path);
  return { created: paths("create"), updated: paths("update"), deleted: paths("delete"), kept: plan.kept };
}
