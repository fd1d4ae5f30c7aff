import { buildPackage } from "./build/build.js";
import type { Settings } from "./config/settings.js";
import type { Code } from "./diagnostics/catalog.js";
import { PROOF_FINDINGS } from "./diagnostics/catalog/proof.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Level } from "./diagnostics/level.js";
import type { SuppressedDiagnostic } from "./diagnostics/suppression.js";
import { absolutePath, discover, filesOf, type Documentation } from "./discover/discover.js";
import type { NameLock } from "./emit/names.js";
import type { OutputFile } from "./emit/output-file.js";
import { formatFiles } from "./format/format.js";
import { buildSchema } from "./model/build.js";
import { checkVersions, type CheckOptions, type ExampleCounts } from "./pipeline/check-versions.js";
import { coverageRows } from "./pipeline/coverage-rows.js";
import { emitPackage, type EmitOptions, type VersionModel } from "./pipeline/emit-package.js";
import { placeFindings, readPages, type Progress } from "./pipeline/read-pages.js";
import { settleFindings, type SettledFindings } from "./pipeline/settle-findings.js";
import { contractFiles } from "./replay/contract-files.js";
import { replayExamples } from "./replay/replay.js";
import { coverageFile } from "./write/coverage.js";
import { checkOutput, planWrite, type WritePlan } from "./write/plan.js";

/** What the documentation says, and what is wrong with it. */
export interface Model {
  readonly documentation: Documentation;
  /** In ordinal order of the versions. */
  readonly versions: readonly VersionModel[];
  /** Sorted; without those that comments on the pages accept. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly notices: readonly string[];
  /** What became of the examples; absent where they were not looked at. */
  readonly examples?: ExampleCounts;
  /** Whether every file could be read; otherwise nothing may be written, a page would be missing. */
  readonly complete: boolean;
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
  const read = readAll(settings, progress);
  return { ...read, ...settle(read.documentation, read.diagnostics, settings) };
}

/**
 * Reads the documentation, holds all that it says against the model, and replays its examples through the client's runtime.
 *
 * @throws UsageError where a source is missing or empty
 */
export async function checkModel(settings: Settings, options: CheckOptions, progress: Progress): Promise<Model> {
  const read = readAll(settings, progress);
  const { diagnostics, notices, examples } = await checkVersions(read.versions, read.diagnostics, options, progress);
  const settled = settle(read.documentation, [...read.diagnostics, ...diagnostics], settings, options.types ? new Set() : COMPILED);
  return { ...read, ...settled, notices: [...read.notices, ...notices], examples };
}

/** The model with every finding of reading and linking. */
function readAll(settings: Settings, progress: Progress): Omit<Model, "suppressed"> {
  const [documentation, found] = discover(settings.sources, [settings.out]);
  const [{ versions, notices }, parsed] = readPages(documentation, progress);
  const linked = versions.map((read) => ({ read, result: buildSchema(read.pages, { version: read.version }) }));
  const unresolved = linked.flatMap(({ read, result: [, diagnostics] }) => placeFindings(diagnostics, read.rootPaths));
  const diagnostics = [...found, ...parsed, ...unresolved];
  return {
    documentation,
    versions: linked.map(({ read, result: [schema] }) => ({ read, schema })),
    diagnostics,
    notices,
    complete: !diagnostics.some(({ code }) => UNREADABLE.has(code)) && documentation.sources.some(({ pages }) => pages.length > 0),
  };
}

function settle(
  documentation: Documentation,
  found: readonly Diagnostic[],
  settings: Settings,
  unsought?: ReadonlySet<string>,
): SettledFindings {
  const levelOf = (code: Code, path: string): Level | undefined => settings.levelOf(code, absolutePath(documentation, path));
  return settleFindings(found, filesOf(documentation), levelOf, unsought);
}

/**
 * Makes the package, and compares it with the output folder; writes nothing.
 *
 * @throws UsageError where a source is missing or empty, or the output folder is not docwright's
 */
export async function generate(settings: Settings, options: GenerateOptions, progress: Progress): Promise<Generation> {
  checkOutput(settings.out);
  const read = readAll(settings, progress);
  if (!read.complete) return { ...read, ...settle(read.documentation, read.diagnostics, settings) };
  const [{ sources, descriptions, plan: names }, found] = emitPackage(read.versions, settings, options);
  const contracts: OutputFile[] = [];
  for (const { read: pagesRead, schema } of read.versions)
    contracts.push(...contractFiles(await replayExamples(schema, pagesRead.pages, options.descriptions), schema.version, names));
  const coverage = coverageFile(read.versions.flatMap((version) => coverageRows(version.read, version.schema)));
  const formatted = await formatEach(sources, progress);
  if (options.build) progress("compiling", 0, 1);
  const built = options.build ? await buildPackage(formatted) : [];
  const plan = planWrite(settings.out, [...formatted, ...descriptions, ...contracts, coverage, ...built]);
  return { ...read, ...settle(read.documentation, [...read.diagnostics, ...found], settings), package: { plan, lock: names.lock } };
}

async function formatEach(files: readonly OutputFile[], progress: Progress): Promise<OutputFile[]> {
  const formatted: OutputFile[] = [];
  for (const file of files) {
    formatted.push(...(await formatFiles([file])));
    progress("formatting", formatted.length, files.length);
  }
  return formatted;
}

/** What only a compiler finds. */
const COMPILED: ReadonlySet<string> = new Set(Object.keys(PROOF_FINDINGS));

/** Without these files the output would lose what it had. */
const UNREADABLE: ReadonlySet<Code> = new Set<Code>(["file/unreadable", "file/too-large"]);
