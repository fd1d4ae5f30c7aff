import type { DocFile } from "../discover/doc-file.js";
import type { IncludedText } from "../discover/include-size.js";
import type { Statement } from "../emit/typescript/declaration.js";
import type { ParserChoice } from "../parse/mdast/parser.js";
import type { Difference } from "../replay/differences.js";
import type { DocumentedExamples } from "../replay/shown-examples.js";

// What a thread can do by itself: each from plain values to plain values, so that both may cross between threads. What a task needs is loaded
// with its first piece of work: most threads do one kind of work for a while.

/** A page's file, as it crosses. */
export interface PageText extends Omit<DocFile, "lineIndex"> {
  readonly includes: ReadonlyMap<string, IncludedText>;
}

/** The work before. */
let before: Promise<unknown> = Promise.resolve();

/** Does work when that before is done: nobody waits longer for the first, and what several pieces take at once would be memory. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = before.then(work);
  before = done.catch(() => undefined);
  return done;
}

/** How pages are read: by which parser, and whether rules will look at how they are written. */
export interface ReadingMode {
  readonly parser: ParserChoice;
  readonly outline: boolean;
}

/** Pages that are to be read. */
export interface Unread extends ReadingMode {
  readonly pages: readonly PageText[];
}

/** Reads pages; gives each page with its findings as JSON, in the same order. */
export async function readPageTexts({ parser, outline, pages }: Unread): Promise<readonly string[]> {
  const [{ createDocFile }, { createParser }, { parsePage }] = await Promise.all([
    import("../discover/doc-file.js"),
    import("../parse/mdast/parser.js"),
    import("../parse/parse-page.js"),
  ]);
  const parse = createParser(parser);
  return pages.map(({ includes, ...file }) => JSON.stringify(parsePage(createDocFile(file), { includes, outline }, parse)));
}

/** What came of replaying an example. Between threads an operation is the same by its id. */
export interface ReplayOutcome {
  readonly operation?: string;
  readonly differences: readonly Difference[];
}

/** Replays all examples of a version; gives what came of each, in their order. */
export function replayAll(documented: DocumentedExamples): Promise<readonly ReplayOutcome[]> {
  return inTurn(async () => {
    const { replayExamples } = await import("../replay/replay.js");
    const replays = await replayExamples(documented, true);
    return replays.map(({ operation, differences }) => ({ differences, ...(operation && { operation: operation.id }) }));
  });
}

/**
 * A file that is to be formatted, and before that printed if it is a module: then its text is its statements as JSON. A draft is a module
 * that nobody reads, and is only printed.
 */
export interface Unprinted {
  readonly kind: "text" | "module" | "draft";
  readonly path: string;
  readonly text: string;
}

/** Prints and formats files; gives their contents in the same order. */
export function printTexts(files: readonly Unprinted[]): Promise<readonly string[]> {
  return inTurn(() => printAll(files));
}

async function printAll(files: readonly Unprinted[]): Promise<readonly string[]> {
  const [{ printModule }, { formatText }] = await Promise.all([import("../emit/typescript/source-file.js"), import("../format/format.js")]);
  const contents: string[] = [];
  for (const { kind, path, text } of files) {
    const written = kind === "text" ? text : printModule(JSON.parse(text) as readonly Statement[]);
    contents.push(kind === "draft" ? written : await formatText(path, written));
  }
  return contents;
}
