import { join } from "node:path";
import type { Settings } from "./config/settings.js";
import type { Code } from "./diagnostics/catalog.js";
import { PROOF_FINDINGS } from "./diagnostics/catalog/proof.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Level } from "./diagnostics/level.js";
import type { NamedCount } from "./diagnostics/summary.js";
import { hash } from "./text/hash.js";
import { absolutePath, discover, filesOf, type Documentation } from "./discover/discover.js";
import { MANIFEST_PATH } from "./discover/output-manifest.js";
import type { NameLock, NamePlan } from "./emit/names.js";
import type { OutputFile } from "./emit/output-file.js";
import { fileState } from "./incremental/file-state.js";
import { remember } from "./incremental/run-record.js";
import { buildSchema } from "./model/build.js";
import { createParser } from "./parse/mdast/parser.js";
import type { CheckOptions } from "./pipeline/check-versions.js";
import { exampleCounts, sizeCounts } from "./pipeline/counts.js";
import { coverageRows } from "./pipeline/coverage-rows.js";
import { emitPackage, type EmitOptions, type VersionModel } from "./pipeline/emit-package.js";
import type { Outcome } from "./pipeline/outcome.js";
import { Printing } from "./pipeline/printing.js";
import { placeFindings, readPages, type VersionPages } from "./pipeline/read-pages.js";
import { seenOf } from "./pipeline/seen.js";
import { spareMemory } from "./pipeline/spare-memory.js";
import type { Tools } from "./pipeline/tools.js";
import { settleFindings, type SettledFindings } from "./pipeline/settle-findings.js";
import { contractFiles } from "./replay/contract-files.js";
import { replayExamples } from "./replay/replay.js";
import { coverageFile } from "./write/coverage.js";
import { printManifest } from "./write/manifest.js";
import { checkOutput, planWrite, type WritePlan } from "./write/plan.js";

/** What is wrong with the documentation. */
export interface Findings {
  readonly documentation: Documentation;
  readonly outcome: Outcome;
}

/** What the documentation says, and what is wrong with it. */
export interface Model extends Findings {
  /** In ordinal order of the versions. */
  readonly versions: readonly VersionModel[];
}

/** What is wrong with the documentation, and what is to be written of it. */
export interface Generation extends Findings {
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
export async function readModel(settings: Settings, tools: Tools): Promise<Model> {
  const read = await readAndLink(settings, false, () => undefined, tools);
  return { ...findingsOf(read, settle(read, [], settings, tools), sizeCounts(read.versions)), versions: read.versions };
}

/**
 * Reads the documentation, holds all that it says against the model, and replays its examples through the client's runtime.
 *
 * @throws UsageError where a source is missing or empty
 */
export async function checkModel(settings: Settings, options: CheckOptions, tools: Tools): Promise<Findings> {
  const prepare = (size: number): void => {
    if (options.types) tools.workers.prepare("printTexts", [], size);
    tools.workers.prepare("replayAll", { version: "", operations: [], pages: [] }, size);
  };
  const read = await readAndLink(settings, true, prepare, tools);
  const sizes = sizeCounts(read.versions);
  // Nobody else needs the rules.
  const { checkVersions } = await import("./pipeline/check-versions.js");
  const { diagnostics, notices, examples } = await checkVersions(read.versions, read.diagnostics, options, tools);
  const settled = tools.timings.measure("report", () => settle(read, diagnostics, settings, tools, options.types ? new Set() : COMPILED));
  return findingsOf({ ...read, notices: [...read.notices, ...notices] }, settled, [...sizes, ...exampleCounts(examples)]);
}

/** What reading gave, or reading and linking, with every finding so far. */
interface ReadVersions<Version> {
  readonly documentation: Documentation;
  readonly versions: Version[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
  readonly complete: boolean;
}

/**
 * @param outline - whether rules will look at how the pages are written
 * @param prepare - told how much text was read: while many pages are linked, threads can load what comes next
 */
async function readAndLink(
  settings: Settings,
  outline: boolean,
  prepare: (size: number) => void,
  tools: Tools,
): Promise<ReadVersions<VersionModel>> {
  const pages = await readAll(settings, outline, tools);
  prepare(sizeOf(pages.documentation));
  return linkAll(pages, tools);
}

async function readAll(settings: Settings, outline: boolean, tools: Tools): Promise<ReadVersions<VersionPages>> {
  const { timings } = tools;
  const [documentation, found] = timings.measure("discover", () => discover(settings.sources, [settings.out]));
  const [{ versions, notices }, parsed] = await timings.wait("parse", () => readPages(documentation, outline, tools));
  const complete = !found.some(({ code }) => UNREADABLE.has(code)) && documentation.sources.some(({ pages }) => pages.length > 0);
  if (complete) tools.pages?.save();
  return { documentation, versions: [...versions], diagnostics: [...found, ...parsed], notices, complete };
}

function linkAll(read: ReadVersions<VersionPages>, { timings }: Tools): ReadVersions<VersionModel> {
  const versions: VersionModel[] = [];
  const diagnostics = [...read.diagnostics];
  for (const pages of read.versions) {
    const [schema, found] = timings.measure("model", () => buildSchema(pages.pages, { version: pages.version }));
    versions.push({ read: pages, schema });
    diagnostics.push(...placeFindings(found, pages.rootPaths));
  }
  return { ...read, versions, diagnostics };
}

function settle(
  { documentation, diagnostics }: ReadVersions<unknown>,
  more: readonly Diagnostic[],
  settings: Settings,
  { parser }: Tools,
  unsought?: ReadonlySet<string>,
): SettledFindings {
  const levelOf = (code: Code, path: string): Level | undefined => settings.levelOf(code, absolutePath(documentation, path));
  return settleFindings([...diagnostics, ...more], filesOf(documentation), levelOf, createParser(parser), unsought);
}

function findingsOf(
  { documentation, notices, complete }: ReadVersions<unknown>,
  settled: SettledFindings,
  counts: readonly NamedCount[],
): Findings {
  const { base, sources } = documentation;
  const includes = [...new Set(sources.flatMap((source) => source.includes.map(({ rootPath }) => rootPath)))];
  return { documentation, outcome: { base, ...settled, notices, counts, includes, complete } };
}

/**
 * Makes the package, and compares it with the output folder; writes nothing.
 *
 * @throws UsageError where a source is missing or empty, or the output folder is not docwright's
 */
export async function generate(settings: Settings, options: GenerateOptions, tools: Tools): Promise<Generation> {
  checkOutput(settings.out);
  const { made, ...findings } = await makeFiles(settings, options, tools);
  if (made === undefined) return findings;
  const { timings } = tools;
  const isLarge = sizeOf(findings.documentation) > LARGE;
  // What is left to do needs no threads, and a compiler takes memory.
  if (options.build || isLarge) await tools.workers.close();
  if (isLarge) spareMemory();
  const built = options.build ? await timings.wait("build", () => builtOf(made.sources, tools)) : [];
  const plan = timings.measure("plan", () => planWrite(settings.out, [...made.sources, ...made.others, ...built]));
  return { ...findings, package: { plan, lock: made.lock } };
}

/** All files of a package but those that are built. */
interface MadeFiles {
  /** What is built, and what it takes. */
  readonly sources: readonly OutputFile[];
  readonly others: readonly OutputFile[];
  readonly lock: NameLock;
}

/** Makes what can be built; only that is left of all that was read, for compilers take memory. */
async function makeFiles(settings: Settings, options: GenerateOptions, tools: Tools): Promise<Findings & { readonly made?: MadeFiles }> {
  const read = await readAndLink(settings, false, (size) => tools.workers.prepare("printTexts", [], size), tools);
  const counts = sizeCounts(read.versions);
  if (!read.complete) return findingsOf(read, settle(read, [], settings, tools), counts);
  const { timings } = tools;
  const [emitted, found] = timings.measure("emit", () => emitPackage(read.versions, settings, options));
  const printing = new Printing(tools);
  await timings.wait("emit", () => printing.addModules(emitted.modules));
  timings.measure("emit", () => {
    printing.addFiles(emitted.files());
  });
  const descriptions = timings.measure("emit", emitted.descriptions);
  const contracts = await timings.wait("replay", () => contractsOf(read.versions, options, emitted.plan, tools));
  const coverage = coverageFile(read.versions.flatMap((version) => coverageRows(version.read, version.schema)));
  const settled = timings.measure("report", () => settle(read, found, settings, tools));
  const sources = [...emitted.carried(), ...(await timings.wait("print", () => printing.files()))];
  return {
    ...findingsOf(read, settled, counts),
    made: { sources, others: [...descriptions, ...contracts, coverage], lock: emitted.plan.lock },
  };
}

/** A run that is to be kept. */
export interface Run {
  /** What it was asked: all that it depends on beside the documentation. */
  readonly question: string;
  /** When it began. */
  readonly started: bigint;
}

/** Keeps what a check has found, for the next one. */
export function keepCheck({ documentation, outcome }: Findings, { question, started }: Run, { store, compilations }: Tools): void {
  compilations?.save();
  if (store && outcome.complete) remember(store, { question, seen: seenOf(documentation, started), result: outcome });
}

/**
 * Keeps what a run has made and written, for the next one.
 *
 * @param result - what the next run is to know if nothing has changed; absent where it would not give the same
 */
export function keepGeneration(
  generation: Generation,
  { question, started }: Run,
  result: unknown,
  { store, outputs, replays }: Tools,
): void {
  outputs?.save();
  replays?.save();
  if (store === undefined || generation.package === undefined || result === undefined) return;
  const { out, manifest } = generation.package.plan;
  const { files, folders } = seenOf(generation.documentation, started);
  const written = [...manifest.after, { path: MANIFEST_PATH, sha256: hash(printManifest(manifest.after)) }];
  const states = written.map(({ path, sha256 }) => fileState(join(out, path), sha256, started));
  remember(store, { question, seen: { files: [...files, ...states], folders }, result });
}

/** The examples that hold, as the package's own tests. */
async function contractsOf(
  versions: readonly VersionModel[],
  { descriptions }: GenerateOptions,
  names: NamePlan,
  tools: Tools,
): Promise<OutputFile[]> {
  const contracts: OutputFile[] = [];
  for (const { read, schema } of versions)
    contracts.push(
      ...contractFiles(await replayExamples({ ...schema, pages: read.pages }, descriptions, tools.replays), schema.version, names),
    );
  return contracts;
}

async function builtOf(sources: readonly OutputFile[], { progress }: Tools): Promise<readonly OutputFile[]> {
  progress("compiling", 0, 1);
  const { buildPackage } = await import("./build/build.js");
  return buildPackage(sources);
}

function sizeOf({ sources }: Documentation): number {
  return sources.flatMap(({ pages }) => pages).reduce((sum, { file }) => sum + file.text.length, 0);
}

/** Of more text than this, in characters, so much was made that it is worth the time to forget it at once. */
const LARGE = 30_000_000;

/** What only a compiler finds. */
const COMPILED: ReadonlySet<string> = new Set(Object.keys(PROOF_FINDINGS));

/** Without these files the output would lose what it had. */
const UNREADABLE: ReadonlySet<Code> = new Set<Code>(["file/unreadable", "file/too-large"]);
