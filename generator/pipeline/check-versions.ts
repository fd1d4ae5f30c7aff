import { compile } from "../build/compiler.js";
import { checkVersion } from "../check/check.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invariant } from "../diagnostics/invariant.js";
import type { TemplateFile } from "../discover/templates.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import type { ProofTools } from "../proof/body-compiler.js";
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
 * @param versions - they are taken out one by one: compilers take memory, and nobody else may hold what they no longer need
 * @param found - what reading and linking found
 */
export async function checkVersions(
  versions: VersionModel[],
  found: readonly Diagnostic[],
  { types, templates }: CheckOptions,
  tools: Tools,
): Promise<Checked> {
  const { progress } = tools;
  const diagnostics: Diagnostic[] = [];
  const notices = new Set<string>();
  const examples = { requests: 0, replayed: 0, explained: 0 };
  const total = versions.length;
  while (versions.length > 0) {
    progress("checking", total - versions.length, total);
    const { version, rootPaths, proving, examining } = beginNext(versions, { types, templates }, tools);
    const [proven, { checked, replays, unverified }] = await Promise.all([proving, examining]);
    if (unverified > 0) notices.add(`${version}: ${unverified} links were not followed: ${NOT_FOLLOWED}.`);
    if (proven === undefined) notices.add(NO_COMPILER);
    const placed = placeFindings([...checked, ...unexplained(proven ?? [], checked)], rootPaths);
    const account = accountFor(replays, [...found, ...placed], rootPaths);
    diagnostics.push(...placed, ...placeFindings(account.diagnostics, rootPaths));
    examples.requests += replays.length;
    examples.replayed += account.replayed;
    examples.explained += account.explained;
  }
  return { diagnostics, notices: [...notices], examples };
}

/** The check of a version, under way. */
interface BegunCheck {
  readonly version: string;
  readonly rootPaths: ReadonlyMap<string, string>;
  /** Undefined where no compiler runs. */
  readonly proving: Promise<readonly Diagnostic[] | undefined>;
  readonly examining: Promise<Examined>;
}

/** Begins the check of the next version; only what is under way holds it. */
function beginNext(versions: VersionModel[], { types, templates }: CheckOptions, tools: Tools): BegunCheck {
  const next = versions.shift();
  invariant(next !== undefined, "no version is left to check");
  const { read, schema } = next;
  // Threads print what is compiled: the rest is done meanwhile.
  const proving = types
    ? tools.timings.wait("proof", () =>
        proveExamples(
          schema,
          templates,
          proofTools(() => examining, tools),
        ),
      )
    : Promise.resolve([]);
  const examining = examine(next, tools);
  return { version: read.version, rootPaths: read.rootPaths, proving, examining };
}

/** What prints and compiles for the proof of a version, beside what else is done of it. */
function proofTools(examining: () => Promise<unknown>, tools: Tools): ProofTools {
  let room: Promise<void> | undefined;
  return {
    print: (modules) => printDrafts(modules, tools),
    compile: async (folder) => {
      await (room ??= makeRoom(examining(), tools));
      return compile(folder);
    },
    ...(tools.compilations && { known: tools.compilations }),
  };
}

/** Leaves memory to the compiler when nothing else is left to do. */
async function makeRoom(examining: Promise<unknown>, { workers }: Tools): Promise<void> {
  await examining;
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
