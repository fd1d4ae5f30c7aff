import { readTemplates } from "../discover/templates.js";
import { baselineOf, printBaseline, type BaselineEntry } from "../diagnostics/baseline.js";
import { planFixes, type FixedFile, type FixPlan } from "../diagnostics/fixes.js";
import { summarise, summaryText } from "../diagnostics/summary.js";
import { unifiedDiff } from "../diagnostics/unified-diff.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { readBaseline } from "../config/baseline-file.js";
import type { Settings } from "../config/settings.js";
import { absolutePath, filesOf } from "../discover/discover.js";
import { changedFiles } from "../discover/git.js";
import { checkModel, type Model } from "../pipeline.js";
import { replaceFile } from "../write/replace-file.js";
import { replacePage } from "../write/replace-page.js";
import type { CheckOptions } from "./options.js";
import { countsOf, displayedFrom, present, statusOf } from "./present.js";
import { createProgressBar } from "./progress.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { triage, type Triage } from "./triage.js";

/** `docwright check`: reports what is wrong in the documentation, and mends what it is told to. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  refuseContradictions(options);
  const settings = await settingsOf(options, terminal);
  const baseline = baselineFor(settings, options);
  const bar = createProgressBar(terminal, options.quiet === true);
  const templates = readTemplates();
  const readAll = async (): Promise<Triage> => {
    const model = await checkModel(settings, { types: options.types, templates }, bar.report);
    bar.stop();
    const changed = options.changedSince === undefined ? undefined : changedFiles(model.documentation.base, options.changedSince);
    return triage(model, baseline, changed);
  };
  try {
    let result = await readAll();
    let fixed = 0;
    if (options.fix) {
      const plan = fixesOf(result.model);
      if (options.dryRun) {
        terminal.out(patchOf(plan, result.model, terminal));
        result = without(plan, result);
      } else if (plan.fixed.length > 0) {
        fixed = plan.fixed.length;
        writeFixes(plan, result.model);
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

function refuseContradictions({ fix, dryRun, reporter, updateBaseline, changedSince }: CheckOptions): void {
  if (dryRun && !fix) throw new UsageError("`--dry-run` shows what `--fix` would change: name both.");
  if (dryRun && reporter !== "pretty")
    throw new UsageError("`--dry-run` prints a patch to stdout, where the findings of this reporter go too.");
  if (dryRun && updateBaseline) throw new UsageError("`--dry-run` writes nothing, and `--update-baseline` does.");
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
function fixesOf({ diagnostics, documentation }: Model): FixPlan {
  const files = filesOf(documentation);
  return planFixes(diagnostics, (path) => {
    const file = files.get(path);
    return file?.badUtf8 ? undefined : file?.text;
  });
}

function writeFixes({ files }: FixPlan, { documentation }: Model): void {
  const read = filesOf(documentation);
  for (const { path, after } of files) {
    const file = read.get(path);
    if (file !== undefined) replacePage(absolutePath(documentation, path), file, after);
  }
}

function patchOf({ files }: FixPlan, { documentation }: Model, terminal: Terminal): string {
  const display = displayedFrom(terminal, documentation);
  const read = filesOf(documentation);
  return files.map((file) => unifiedDiff(read.get(file.path)?.bom ? withMark(file) : file, display(file.path))).join("");
}

/** A file as it lies on disk, with its byte order mark. */
function withMark({ before, after, edits, path }: FixedFile): FixedFile {
  const moved = edits.map((edit) => ({ ...edit, span: { start: edit.span.start + 1, end: edit.span.end + 1 } }));
  return { path, before: `\uFEFF${before}`, after: `\uFEFF${after}`, edits: moved };
}

/** What would be left behind the fixes, as far as can be told without them. */
function without(plan: FixPlan, result: Triage): Triage {
  const fixed = new Set(plan.fixed);
  return { ...result, model: { ...result.model, diagnostics: result.model.diagnostics.filter((diagnostic) => !fixed.has(diagnostic)) } };
}

function conclude({ model, hidden }: Triage, fixed: number, options: CheckOptions, terminal: Terminal): number {
  const inBaseline = hidden.filter(({ by }) => by === "baseline").length;
  const summary = summarise(model.diagnostics, countsOf(model), { fixed, suppressed: hidden.length - inBaseline, inBaseline });
  present(model, options, terminal, { hidden, summary });
  if (!options.quiet) terminal.error(summaryText(summary));
  return statusOf(model, options.failOn);
}
