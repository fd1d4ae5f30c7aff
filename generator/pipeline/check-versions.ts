import { checkVersion } from "../check/check.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { TemplateFile } from "../discover/templates.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import { proveExamples } from "../proof/prove.js";
import { unexplained } from "../proof/unexplained.js";
import { accountFor } from "../replay/account.js";
import type { Replay } from "../replay/replay.js";
import type { VersionModel } from "./emit-package.js";
import { placeFindings } from "./read-pages.js";
import { replayBeside } from "./replay-beside.js";
import { spareMemory } from "./spare-memory.js";
import type { Tools } from "./tools.js";
import { VersionLinks } from "./version-links.js";
import { workersFor } from "./workers.js";

/** What is to be checked beside what the pages say of one another. */
export interface CheckOptions {
  /** Whether the bodies of examples are compiled against the types of the package. */
  readonly types: boolean;
  readonly templates: readonly TemplateFile[];
}

/** Documented requests: all, those that the client makes as documented, and those of which a finding says why it does not. */
export interface ExampleCounts {
  readonly requests: number;
  readonly replayed: number;
  readonly explained: number;
}

/** What checking found. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
  readonly examples: ExampleCounts;
}

const NOT_FOLLOWED = "they lead to other sites, other parts of this one, or folders that are absent below the root";
const NO_COMPILER = "No TypeScript compiler runs here: the bodies of examples were not compiled against the types of the package.";

/**
 * Holds all that the pages of each version say against its model, compiles the bodies of their examples against the types of the package,
 * and replays the examples through the client's runtime.
 *
 * @param found - what reading and linking found
 */
export async function checkVersions(
  versions: readonly VersionModel[],
  found: readonly Diagnostic[],
  { types, templates }: CheckOptions,
  tools: Tools,
): Promise<Checked> {
  const { progress, timings } = tools;
  const diagnostics: Diagnostic[] = [];
  const notices = new Set<string>();
  const examples = { requests: 0, replayed: 0, explained: 0 };
  for (const [index, version] of versions.entries()) {
    progress("checking", index, versions.length);
    const { read, schema } = version;
    // Threads print what is compiled, the compiler is a process of its own: the rest is done meanwhile.
    let printing: Promise<readonly string[]> | undefined;
    const print = (modules: readonly ModuleDeclaration[]): Promise<readonly string[]> => (printing = printDrafts(modules, tools));
    const proving = types ? timings.wait("proof", () => proveExamples(schema, templates, { print })) : [];
    const examining = examine(version, tools).then(async (examined) => {
      if (printing !== undefined) await makeRoom(printing, tools);
      return examined;
    });
    const [proven, { checked, replays, unverified }] = await Promise.all([proving, examining]);
    if (unverified > 0) notices.add(`${read.version}: ${unverified} links were not followed: ${NOT_FOLLOWED}.`);
    if (proven === undefined) notices.add(NO_COMPILER);
    const placed = placeFindings([...checked, ...unexplained(proven ?? [], checked)], read.rootPaths);
    const account = accountFor(replays, [...found, ...placed], read.rootPaths);
    diagnostics.push(...placed, ...placeFindings(account.diagnostics, read.rootPaths));
    examples.requests += replays.length;
    examples.replayed += account.replayed;
    examples.explained += account.explained;
  }
  return { diagnostics, notices: [...notices], examples };
}

/** Leaves memory to the compiler when all that it compiles is printed, for then this process only waits. */
async function makeRoom(printing: Promise<unknown>, { workers }: Tools): Promise<void> {
  await printing;
  await workers.close();
  spareMemory();
}

/** Prints modules that are only compiled, in a thread if there is one. */
async function printDrafts(modules: readonly ModuleDeclaration[], { workers }: Tools): Promise<readonly string[]> {
  const drafts = modules.map(({ path, statements }) => ({ kind: "draft", path, text: JSON.stringify(statements) }) as const);
  const size = drafts.reduce((sum, { text }) => sum + text.length, 0);
  return workersFor(workers, "printTexts", size).run("printTexts", drafts);
}

/** What the rules say of a version, and what its examples do. */
interface Examined {
  readonly checked: readonly Diagnostic[];
  readonly replays: readonly Replay[];
  /** How many links lead where nothing can be verified. */
  readonly unverified: number;
}

async function examine({ read, schema }: VersionModel, { timings, workers }: Tools): Promise<Examined> {
  const links = new VersionLinks(read);
  const replaying = replayBeside({ ...schema, pages: read.pages }, workers);
  // Where the rules fail first, nobody waits for it.
  replaying.catch(() => undefined);
  const checked = timings.measure("check", () => checkVersion({ schema, pages: read.pages, links, contents: links.contents }));
  const replays = await timings.wait("replay", () => replaying);
  return { checked, replays, unverified: links.unverified };
}
