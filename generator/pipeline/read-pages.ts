import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import { InvariantError } from "../diagnostics/invariant.js";
import type { Result } from "../diagnostics/result.js";
import type { Documentation, PageFile, SourceFiles } from "../discover/discover.js";
import { DEFAULT_VERSION, majorityVersion } from "../discover/version.js";
import type { Page } from "../parse/page.js";
import { pageKey } from "../incremental/page-cache.js";
import { sortedBy } from "../text/ordinal.js";
import type { PageText, ReadingMode } from "./tasks.js";
import type { Tools } from "./tools.js";
import { inOrder, piecesOf, workersFor } from "./workers.js";

/** What the sources of one version say. */
export interface VersionPages {
  readonly version: string;
  /** By path, which is unique in the version. */
  readonly pages: readonly Page[];
  /** The path of a page's file below the root of the run, by the page's path. */
  readonly rootPaths: ReadonlyMap<string, string>;
  readonly sources: readonly SourceFiles[];
}

/** The pages of every version, and what had to be assumed about versions. */
export interface PagesRead {
  /** By version. */
  readonly versions: readonly VersionPages[];
  readonly notices: readonly string[];
}

/** So much text is one piece of work. */
const PIECE = 200_000;

/**
 * Reads every page that is not in the cache, and puts the sources of the same version together.
 *
 * @param outline - whether rules will look at how the pages are written
 */
export async function readPages(documentation: Documentation, outline: boolean, tools: Tools): Promise<Result<PagesRead>> {
  const pages = documentation.sources.flatMap((source) => source.pages);
  const results = await readFiles(pages, { parser: tools.parser, outline }, tools);
  const diagnostics: Diagnostic[] = [];
  const notices: string[] = [];
  const versions = new Map<string, { source: SourceFiles; parsed: ParsedFile[] }[]>();
  for (const source of documentation.sources) {
    const parsed = source.pages.map((page): ParsedFile => {
      const { file } = page;
      const [result, found] = results.get(page) ?? missing(page);
      diagnostics.push(...placeFindings(found, new Map([[file.path, file.rootPath]])));
      return { page: result, rootPath: file.rootPath };
    });
    const [version, notice] = versionOf(source, parsed);
    if (notice !== undefined) notices.push(notice);
    const { unverifiedIncludes, packages, name } = source;
    notices.push(...packages.map((path) => `\`${path}\` is a package that docwright wrote; it was not read as documentation.`));
    if (unverifiedIncludes > 0)
      notices.push(`${name}: ${unverifiedIncludes} included files lie in folders that are absent below the root; they were not read.`);
    const same = versions.get(version) ?? [];
    same.push({ source, parsed });
    versions.set(version, same);
  }
  const merged = [...versions].map(([version, parts]) => mergeSources(version, parts));
  return [{ versions: sortedBy(merged, ({ version }) => version), notices }, diagnostics];
}

/** Puts findings on pages of the model, which knows paths below a documentation folder only, where the files are. */
export function placeFindings(diagnostics: readonly Diagnostic[], rootPaths: ReadonlyMap<string, string>): Diagnostic[] {
  const placed = <P extends Place>(place: P): P => ({ ...place, path: place.span.file ?? rootPaths.get(place.path) ?? place.path });
  return diagnostics.map((diagnostic) => {
    const { related, fix } = diagnostic;
    return { ...placed(diagnostic), related: related.map(placed), ...(fix && { fix: fix.map(placed) }) };
  });
}

interface ParsedFile {
  readonly page: Page;
  readonly rootPath: string;
}

/** Every page with its findings: from the cache, or read. */
async function readFiles(pages: readonly PageFile[], mode: ReadingMode, tools: Tools): Promise<ReadonlyMap<PageFile, Result<Page>>> {
  const results = new Map<PageFile, Result<Page>>();
  const report = (): void => {
    tools.progress("reading pages", results.size, pages.length);
  };
  const unread: { readonly page: PageFile; readonly key: string }[] = [];
  for (const page of pages) {
    const key = pageKey(page.file, page.includes, mode);
    const known = tools.pages?.find(key);
    if (known === undefined) unread.push({ page, key });
    else results.set(page, known);
  }
  report();
  const size = unread.reduce((sum, { page }) => sum + page.file.text.length, 0);
  const workers = workersFor(tools.workers, "readPageTexts", size);
  const pieces = piecesOf(unread, ({ page }) => page.file.text.length, PIECE);
  const read = inOrder(workers, "readPageTexts", pieces, (piece) => ({
    ...mode,
    pages: piece.map(({ page }) => textOf(page)),
  }));
  for await (const [piece, jsons] of read) {
    for (const [at, { page, key }] of piece.entries()) {
      const json = jsons[at] ?? "";
      results.set(page, tools.pages?.keep(key, json) ?? (JSON.parse(json) as Result<Page>));
    }
    report();
  }
  return results;
}

/** A page's file without what cannot cross between threads. */
function textOf({ file, includes }: PageFile): PageText {
  const { path, rootPath, text, hash, bom, badUtf8 } = file;
  return { path, rootPath, text, hash, bom, badUtf8, includes };
}

function missing({ file }: PageFile): never {
  throw new InvariantError(`the page ${file.rootPath} was not read`);
}

function versionOf(source: SourceFiles, parsed: readonly ParsedFile[]): [version: string, notice?: string] {
  if (source.version !== undefined) return [source.version];
  const shown = majorityVersion(parsed.flatMap(({ page }) => page.serviceRoots));
  if (shown !== undefined) return [shown];
  return [
    DEFAULT_VERSION,
    `Nothing says which version \`${source.name}\` documents; it is taken for ${DEFAULT_VERSION}. Write \`--docs DIR=VERSION\` to say it.`,
  ];
}

/** A file that two sources share counts once; different files of the same path keep apart by their path below the root. */
function mergeSources(version: string, parts: readonly { source: SourceFiles; parsed: readonly ParsedFile[] }[]): VersionPages {
  const pages = new Map<string, Page>();
  const rootPaths = new Map<string, string>();
  const read = new Set<string>();
  for (const { page, rootPath } of parts.flatMap(({ parsed }) => parsed)) {
    if (read.has(rootPath)) continue;
    read.add(rootPath);
    const path = pages.has(page.path) ? rootPath : page.path;
    pages.set(path, path === page.path ? page : { ...page, path });
    rootPaths.set(path, rootPath);
  }
  return { version, pages: sortedBy(pages.values(), ({ path }) => path), rootPaths, sources: parts.map(({ source }) => source) };
}
