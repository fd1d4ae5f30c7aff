import { join } from "node:path";
import { readTemplates } from "../discover/templates.js";
import { baselineOf, printBaseline, type BaselineEntry } from "../diagnostics/baseline.js";
import { planFixes, type FixedFile, type FixPlan } from "../diagnostics/fixes.js";
import { summarise, summaryText, type Summary } from "../diagnostics/summary.js";
import { unifiedDiff } from "../diagnostics/unified-diff.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { readBaseline } from "../config/baseline-file.js";
import type { Settings } from "../config/settings.js";
import { changedFiles } from "../discover/git.js";
import { now } from "../incremental/file-state.js";
import { recall } from "../incremental/run-record.js";
import type { Outcome } from "../pipeline/outcome.js";
import type { Tools } from "../pipeline/tools.js";
import { replaceFile } from "../write/replace-file.js";
import { replacePage } from "../write/replace-page.js";
import { readFiles, unreadFiles } from "./files.js";
import type { CheckOptions } from "./options.js";
import { displayedFrom, present, statusOf, withNotices, type Told } from "./present.js";
import { createProgressBar } from "./progress.js";
import { questionOf } from "./question.js";
import { runCommand } from "./run-command.js";
import type { Session } from "./session.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { triage, type Triage } from "./triage.js";
import type { Round } from "./watch.js";

/** `docwright check`: reports what is wrong in the documentation, and mends what it is told to. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  refuseContradictions(options);
  return runCommand(options, terminal, {
    once: (session) => runOnce(options, session, terminal),
    round: (session, settings) => roundOf(settings, options, session),
  });
}

/** A run among others. */
async function roundOf(settings: Settings, options: CheckOptions, session: Session): Promise<Round> {
  const tools = session.forCheck(settings, () => undefined);
  const told = withNotices(await find(settings, options, tools), tools);
  const result = triage(told, baselineFor(settings, options), changedSince(told, options));
  return { told: result.told, lines: [summaryText(summaryOf(result, 0)).trimEnd()] };
}

function changedSince({ base }: Told, { changedSince: revision }: CheckOptions): ReadonlySet<string> | undefined {
  return revision === undefined ? undefined : changedFiles(base, revision);
}

async function runOnce(options: CheckOptions, session: Session, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const baseline = baselineFor(settings, options);
  const bar = await createProgressBar(terminal, options.quiet === true);
  const readAll = async (): Promise<Triage> => {
    const tools = session.forCheck(settings, bar.report);
    const told = withNotices(await find(settings, options, tools), tools);
    bar.stop();
    return triage(told, baseline, changedSince(told, options));
  };
  try {
    let result = await readAll();
    let fixed = 0;
    if (options.fix) {
      const plan = fixesOf(result.told);
      if (options.dryRun) {
        terminal.out(patchOf(plan, result.told, terminal));
        result = without(plan, result);
      } else if (plan.fixed.length > 0) {
        fixed = plan.fixed.length;
        writeFixes(plan, result.told);
        result = await readAll();
      }
    }
    if (options.updateBaseline && settings.baseline !== undefined) {
      const entries = baselineOf(result.read.diagnostics);
      replaceFile(settings.baseline, printBaseline(entries));
      result = triage(result.read, entries, undefined);
    }
    return conclude(result, fixed, options, terminal);
  } finally {
    bar.stop();
  }
}

/** Finds what is wrong, or that nothing has changed since it was looked for. */
async function find(settings: Settings, options: CheckOptions, tools: Tools): Promise<Told> {
  const started = now();
  const question = questionOf("check", settings, options, [options.types]);
  const kept = tools.store && (recall(tools.store, question) as Outcome | undefined);
  if (kept) return { ...kept, fileOf: unreadFiles(kept.base) };
  // Runs that find nothing to do need nothing of it.
  const { checkModel, keepCheck } = await import("../pipeline.js");
  const model = await checkModel(settings, { types: options.types, templates: readTemplates() }, tools);
  keepCheck(model, { question, started }, tools);
  return { ...model.outcome, fileOf: readFiles(model.documentation) };
}

function refuseContradictions({ fix, dryRun, reporter, updateBaseline, changedSince, watch }: CheckOptions): void {
  if (dryRun && !fix) throw new UsageError("`--dry-run` shows what `--fix` would change: name both.");
  if (dryRun && reporter !== "pretty")
    throw new UsageError("`--dry-run` prints a patch to stdout, where the findings of this reporter go too.");
  if (dryRun && updateBaseline) throw new UsageError("`--dry-run` writes nothing, and `--update-baseline` does.");
  if (watch && (fix || updateBaseline || reporter !== "pretty"))
    throw new UsageError("`--watch` tells people of what they change: leave out `--fix`, `--update-baseline` and other reporters.");
  if (updateBaseline && changedSince !== undefined)
    throw new UsageError("`--update-baseline` lists the findings of all files, and `--changed-since` asks for some.");
}

function baselineFor({ baseline }: Settings, { updateBaseline }: CheckOptions): readonly BaselineEntry[] {
  if (baseline !== undefined) return readBaseline(baseline, updateBaseline === true);
  if (updateBaseline)
    throw new UsageError("There is no baseline to update: name one with `--baseline FILE`, or set `baseline` in the configuration.");
  return [];
}

/** A file that holds bytes which are no text would lose them. */
function fixesOf({ diagnostics, fileOf }: Told): FixPlan {
  return planFixes(diagnostics, (path) => {
    const file = fileOf(path);
    return file?.badUtf8 ? undefined : file?.text;
  });
}

function writeFixes({ files }: FixPlan, { base, fileOf }: Told): void {
  for (const { path, after } of files) {
    const file = fileOf(path);
    if (file !== undefined) replacePage(join(base, path), file, after);
  }
}

function patchOf({ files }: FixPlan, { base, fileOf }: Told, terminal: Terminal): string {
  const display = displayedFrom(terminal, base);
  return files.map((file) => unifiedDiff(fileOf(file.path)?.bom ? withMark(file) : file, display(file.path))).join("");
}

/** A file as it lies on disk, with its byte order mark. */
function withMark({ before, after, edits, path }: FixedFile): FixedFile {
  const moved = edits.map((edit) => ({ ...edit, span: { start: edit.span.start + 1, end: edit.span.end + 1 } }));
  return { path, before: `\uFEFF${before}`, after: `\uFEFF${after}`, edits: moved };
}

/** What would be left behind the fixes, as far as can be told without them. */
function without(plan: FixPlan, result: Triage): Triage {
  const fixed = new Set(plan.fixed);
  return { ...result, told: { ...result.told, diagnostics: result.told.diagnostics.filter((diagnostic) => !fixed.has(diagnostic)) } };
}

function summaryOf({ told, hidden }: Triage, fixed: number): Summary {
  const inBaseline = hidden.filter(({ by }) => by === "baseline").length;
  return summarise(told.diagnostics, told.counts, { fixed, suppressed: hidden.length - inBaseline, inBaseline });
}

function conclude(result: Triage, fixed: number, options: CheckOptions, terminal: Terminal): number {
  const { told, hidden } = result;
  const summary = summaryOf(result, fixed);
  present(told, options, terminal, { hidden, summary });
  if (!options.quiet) terminal.error(summaryText(summary));
  return statusOf(told, options.failOn);
}
