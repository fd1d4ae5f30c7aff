import { buildPackage } from "./build/build.js";
import { checkVersion } from "./check/check.js";
import type { Settings } from "./config/settings.js";
import type { Code } from "./diagnostics/catalog.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { applyLevels } from "./diagnostics/level.js";
import { sortDiagnostics } from "./diagnostics/sort.js";
import { discover, type Documentation } from "./discover/discover.js";
import type { TemplateFile } from "./discover/templates.js";
import type { NameLock } from "./emit/names.js";
import type { OutputFile } from "./emit/output-file.js";
import { formatFiles } from "./format/format.js";
import { buildSchema } from "./model/build.js";
import { coverageRows } from "./pipeline/coverage-rows.js";
import { emitPackage, type EmitOptions, type VersionModel } from "./pipeline/emit-package.js";
import { placeFindings, readPages, type Progress } from "./pipeline/read-pages.js";
import { proveExamples } from "./proof/prove.js";
import { unexplained } from "./proof/unexplained.js";
import { accountFor } from "./replay/account.js";
import { contractFiles } from "./replay/contract-files.js";
import { replayExamples } from "./replay/replay.js";
import { VersionLinks } from "./pipeline/version-links.js";
import { coverageFile } from "./write/coverage.js";
import { checkOutput, planWrite, type WritePlan } from "./write/plan.js";

/** What the documentation says, and what is wrong with it. */
export interface Model {
  readonly documentation: Documentation;
  /** In ordinal order of the versions. */
  readonly versions: readonly VersionModel[];
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
  /** Whether every file could be read; otherwise nothing may be written, a page would be missing. */
  readonly complete: boolean;
}

/** The model, and what became of its examples. */
export interface CheckedModel extends Model {
  /** Documented requests: all, those that the client makes as documented, and those of which a finding says why it does not. */
  readonly counts: { readonly requests: number; readonly replayed: number; readonly explained: number };
}

/** The model, and what is to be written of it. */
export interface Generation extends Model {
  /** Absent where the model is not complete. */
  readonly package?: { readonly plan: WritePlan; readonly lock: NameLock };
}

/** What of the package is to be made. */
export interface GenerateOptions extends EmitOptions {
  /** Whether JavaScript and declarations are. */
  readonly build: boolean;
}

/**
 * Reads the documentation into a model.
 *
 * @throws UsageError where a source is missing or empty
 */
export function readModel(settings: Settings, progress: Progress): Model {
  const [documentation, found] = discover(settings.sources, [settings.out]);
  const [{ versions, notices }, parsed] = readPages(documentation, progress);
  const linked = versions.map((read) => ({ read, result: buildSchema(read.pages, { version: read.version }) }));
  const unresolved = linked.flatMap(({ read, result: [, diagnostics] }) => placeFindings(diagnostics, read.rootPaths));
  const all = [...found, ...parsed, ...unresolved];
  return {
    documentation,
    versions: linked.map(({ read, result: [schema] }) => ({ read, schema })),
    diagnostics: sortDiagnostics(applyLevels(all, settings.levels)),
    notices,
    complete: !all.some(({ code }) => UNREADABLE.has(code)) && documentation.sources.some(({ pages }) => pages.length > 0),
  };
}

/** What is to be checked beside what the pages say of one another. */
export interface CheckOptions {
  /** Whether the bodies of examples are compiled against the types of the package. */
  readonly types: boolean;
  readonly templates: readonly TemplateFile[];
}

/**
 * Reads the documentation, holds all that it says against the model, and replays its examples through the client's runtime.
 *
 * @throws UsageError where a source is missing or empty
 */
export async function checkModel(settings: Settings, options: CheckOptions, progress: Progress): Promise<CheckedModel> {
  const model = readModel(settings, progress);
  const notices = new Set(model.notices);
  const counts = { requests: 0, replayed: 0, explained: 0 };
  const found: Diagnostic[] = [];
  for (const [index, { read, schema }] of model.versions.entries()) {
    progress("checking", index, model.versions.length);
    const links = new VersionLinks(read);
    const checked = checkVersion({ schema, pages: read.pages, links, contents: links.contents });
    if (links.unverified > 0) notices.add(`${read.version}: ${links.unverified} links were not followed: ${NOT_FOLLOWED}.`);
    const proven = options.types ? await proveExamples(schema, options.templates) : [];
    if (proven === undefined) notices.add(NO_COMPILER);
    const placed = placeFindings([...checked, ...unexplained(proven ?? [], checked)], read.rootPaths);
    const replays = await replayExamples(schema, read.pages, true);
    const account = accountFor(replays, [...model.diagnostics, ...placed], read.rootPaths);
    found.push(...placed, ...placeFindings(account.diagnostics, read.rootPaths));
    counts.requests += replays.length;
    counts.replayed += account.replayed;
    counts.explained += account.explained;
  }
  const diagnostics = sortDiagnostics([...model.diagnostics, ...applyLevels(found, settings.levels)]);
  return { ...model, diagnostics, notices: [...notices], counts };
}

const NO_COMPILER = "No TypeScript compiler runs here: the bodies of examples were not compiled against the types of the package.";

/**
 * Makes the package, and compares it with the output folder; writes nothing.
 *
 * @throws UsageError where a source is missing or empty, or the output folder is not docwright's
 */
export async function generate(settings: Settings, options: GenerateOptions, progress: Progress): Promise<Generation> {
  checkOutput(settings.out);
  const model = readModel(settings, progress);
  if (!model.complete) return model;
  const [{ sources, descriptions, plan: names }, found] = emitPackage(model.versions, settings, options);
  const contracts: OutputFile[] = [];
  for (const { read, schema } of model.versions)
    contracts.push(...contractFiles(await replayExamples(schema, read.pages, options.descriptions), schema.version, names));
  const coverage = coverageFile(model.versions.flatMap(({ read, schema }) => coverageRows(read, schema)));
  const formatted = await formatEach(sources, progress);
  if (options.build) progress("compiling", 0, 1);
  const built = options.build ? await buildPackage(formatted) : [];
  const plan = planWrite(settings.out, [...formatted, ...descriptions, ...contracts, coverage, ...built]);
  const diagnostics = sortDiagnostics([...model.diagnostics, ...applyLevels(found, settings.levels)]);
  return { ...model, diagnostics, package: { plan, lock: names.lock } };
}

async function formatEach(files: readonly OutputFile[], progress: Progress): Promise<OutputFile[]> {
  const formatted: OutputFile[] = [];
  for (const file of files) {
    formatted.push(...(await formatFiles([file])));
    progress("formatting", formatted.length, files.length);
  }
  return formatted;
}

const NOT_FOLLOWED = "they lead to other sites, other parts of this one, or folders that are absent below the root";

/** Without these files the output would lose what it had. */
const UNREADABLE: ReadonlySet<Code> = new Set<Code>(["file/unreadable", "file/too-large"]);
