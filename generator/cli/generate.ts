import { relative } from "node:path";
import { printNameLock, readNameLock } from "../config/names-lock.js";
import type { Settings } from "../config/settings.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { MANIFEST_PATH } from "../discover/output-manifest.js";
import { readTemplates } from "../discover/templates.js";
import type { NameLock } from "../emit/names.js";
import { now } from "../incremental/file-state.js";
import { recall } from "../incremental/run-record.js";
import type { Generation } from "../pipeline.js";
import type { Outcome } from "../pipeline/outcome.js";
import type { Tools } from "../pipeline/tools.js";
import { isChange, type FileChange, type WritePlan } from "../write/plan.js";
import { replaceFile } from "../write/replace-file.js";
import { writePlan } from "../write/write.js";
import { readFiles, unreadFiles } from "./files.js";
import type { GenerateOptions } from "./options.js";
import { present, sizeOf, statusOf, withNotices, type Told } from "./present.js";
import { createProgressBar } from "./progress.js";
import { questionOf } from "./question.js";
import { runCommand } from "./run-command.js";
import type { Session } from "./session.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";
import type { Round } from "./watch.js";

/** `docwright generate`: makes the package, and writes what differs. */
export async function generatePackage(options: GenerateOptions, terminal: Terminal): Promise<number> {
  if (options.watch && (options.check || options.reporter !== "pretty"))
    throw new UsageError("`--watch` writes what changes and tells people of it: leave out `--check` and other reporters.");
  return runCommand(options, terminal, {
    once: (session) => runOnce(options, session, terminal),
    round: (session, settings) => roundOf(settings, options, session, terminal),
  });
}

/** A run among others. */
async function roundOf(settings: Settings, options: GenerateOptions, session: Session, terminal: Terminal): Promise<Round> {
  const tools = session.forOutput(settings, false, () => undefined);
  const { told: made, output } = await make(settings, options, tools);
  const told = withNotices(made, tools);
  if (output === undefined) return { told, lines: ["docwright: a file could not be read; nothing was written."] };
  const changed = output.plan.changes.map(({ kind, path }) => `  ${kind} ${path}`);
  const rest = changed.length > SHOWN_CHANGES ? [`  and ${changed.length - SHOWN_CHANGES} more`] : [];
  return { told, lines: [...changed.slice(0, SHOWN_CHANGES), ...rest, ...conclusionOf(told, output, terminal)] };
}

async function runOnce(options: GenerateOptions, session: Session, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const bar = await createProgressBar(terminal, options.quiet === true);
  try {
    const tools = session.forOutput(settings, options.check === true, bar.report);
    const { told: made, output } = await make(settings, options, tools);
    const told = withNotices(made, tools);
    bar.stop();
    present(told, options, terminal, { data: { changes: output ? changesOf(output.plan) : null } });
    if (output === undefined) terminal.error("docwright: a file could not be read; nothing was written.\n");
    else conclude(told, output, options, terminal);
    return options.check && output && isOutputChange(output) ? 1 : statusOf(told, options.failOn);
  } finally {
    bar.stop();
  }
}

/** So many changed files of a run among others are named. */
const SHOWN_CHANGES = 20;

/** What a run gave: what it tells, and what it wrote or would write; no output where a file could not be read. */
interface Made {
  readonly told: Told;
  readonly output?: Output;
}

/** What a run writes: the package, and the lock of names where it is asked for and differs. */
interface Output {
  readonly plan: WritePlan;
  readonly names?: { readonly path: string; readonly content: string };
}

/** What is kept of a run for the next one. */
interface Kept {
  readonly outcome: Outcome;
  /** How many files the output has. */
  readonly files: number;
  /** Whether there are names that the lock does not have, or no longer. */
  readonly newNames: boolean;
}

/** Makes the package, or finds that all is as the last run left it; writes what differs. */
async function make(settings: Settings, options: GenerateOptions, tools: Tools): Promise<Made> {
  const started = now();
  const lock = readNameLock(settings.names);
  const question = questionOf("generate", settings, options, [options.build, options.descriptions, printNameLock(lock)]);
  const kept = tools.store && (recall(tools.store, question) as Kept | undefined);
  if (kept && !(kept.newNames && options.updateNames)) {
    const plan = { out: settings.out, changes: [], kept: kept.files, released: [], manifest: { before: [], after: [] } };
    return { told: { ...kept.outcome, fileOf: unreadFiles(kept.outcome.base) }, output: { plan } };
  }
  // Runs that find nothing to do need nothing of it.
  const { generate, keepGeneration } = await import("../pipeline.js");
  const { build, descriptions } = options;
  const generation = await generate(settings, { build, descriptions, templates: readTemplates(), lock }, tools);
  const told = { ...generation.outcome, fileOf: readFiles(generation.documentation) };
  if (generation.package === undefined) return { told };
  const output = outputOf(generation.package, lock, settings.names, options);
  if (!options.check) {
    tools.timings.measure("write", () => write(output));
    const newNames = printNameLock(generation.package.lock) !== printNameLock(lock);
    const result: Kept = { outcome: generation.outcome, files: output.plan.manifest.after.length, newNames };
    // With another lock the question is another.
    keepGeneration(generation, { question, started }, output.names === undefined ? result : undefined, tools);
  }
  return { told, output };
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
  // A package whose names are not kept could give others the next time; names that no package has yet do no harm.
  if (names) replaceFile(names.path, names.content);
  writePlan(plan);
}

function conclude(told: Told, output: Output, options: GenerateOptions, terminal: Terminal): void {
  const { plan } = output;
  const out = relative(terminal.folder, plan.out) || ".";
  if (options.check && isOutputChange(output)) terminal.error(listOf(output, out, terminal.folder));
  else if (!options.quiet) for (const line of conclusionOf(told, output, terminal)) terminal.error(`${line}\n`);
  for (const path of plan.released) terminal.error(`docwright: \`${path}\` is no longer made but was edited; it is left in ${out}.\n`);
}

/** What was read and written, in a line or two. */
function conclusionOf(told: Told, { plan, names }: Output, { folder }: Terminal): string[] {
  const written = `docwright: ${sizeOf(told)}; ${summaryOf(plan, relative(folder, plan.out) || ".")}`;
  return names ? [written, `docwright: ${relative(folder, names.path)} has the published names.`] : [written];
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
