import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import type { Result } from "../diagnostics/result.js";
import type { Documentation, PageFile, SourceFiles } from "../discover/discover.js";
import { DEFAULT_VERSION, majorityVersion } from "../discover/version.js";
import type { Page } from "../parse/page.js";
import { parsePage } from "../parse/parse-page.js";
import { sortedBy } from "../text/ordinal.js";

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

/** Told how far a stage is. */
export type Progress = (stage: string, done: number, total: number) => void;

/** Parses every page, and puts the sources of the same version together. */
export function readPages(documentation: Documentation, progress: Progress): Result<PagesRead> {
  const total = documentation.sources.reduce((sum, { pages }) => sum + pages.length, 0);
  const diagnostics: Diagnostic[] = [];
  const notices: string[] = [];
  const versions = new Map<string, { source: SourceFiles; parsed: ParsedFile[] }[]>();
  let done = 0;
  for (const source of documentation.sources) {
    const parsed = source.pages.map((page): ParsedFile => {
      const [result, found] = parseFile(page);
      diagnostics.push(...found);
      progress("reading pages", ++done, total);
      return { page: result, rootPath: page.file.rootPath };
    });
    const [version, notice] = versionOf(source, parsed);
    if (notice !== undefined) notices.push(notice);
    const { unverifiedIncludes, name } = source;
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

function parseFile({ file, includes }: PageFile): Result<Page> {
  const [page, diagnostics] = parsePage(file, { includes });
  return [page, placeFindings(diagnostics, new Map([[file.path, file.rootPath]]))];
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
