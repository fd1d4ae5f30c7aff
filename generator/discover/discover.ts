import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Result } from "../diagnostics/result.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { sortedBy } from "../text/ordinal.js";
import { readContents, type Contents } from "./contents.js";
import type { DocFile } from "./doc-file.js";
import { posixRelative } from "./file-path.js";
import { findPages } from "./find-pages.js";
import { FolderListings } from "./folder-listings.js";
import { IncludeReader } from "./include-reader.js";
import type { IncludedText } from "./include-size.js";
import { LinkedFiles } from "./linked-files.js";
import { commonFolder, locateSource, nameOf, type Location, type Source } from "./locate.js";
import { readDocFile } from "./read-doc-file.js";

/** The documentation as it lies on disk. */
export interface Documentation {
  /** The folder that the paths of findings start from: the roots of all sources lie below it. */
  readonly base: string;
  readonly sources: readonly SourceFiles[];
  /** The folders that were looked into so far; links are followed later, and look into more. */
  readonly listings: FolderListings;
}

/** The files of one source. */
export interface SourceFiles {
  /** The source below the base, for messages. */
  readonly name: string;
  /** What the user or the path says; absent where only the pages can tell. */
  readonly version?: string;
  /** In ordinal order of their paths. */
  readonly pages: readonly PageFile[];
  /** Every file that some page includes, in ordinal order. */
  readonly includes: readonly DocFile[];
  /** How many includes lead into folders that the documentation was handed over without. */
  readonly unverifiedIncludes: number;
  /** Finds what the pages link to. */
  readonly links: LinkedFiles;
  /** The tables of contents. */
  readonly contents: Contents;
  /** Folders below the base that docwright wrote: they were not read. */
  readonly packages: readonly string[];
  /** Files that are no pages, and why. */
  readonly dropped: readonly DroppedFile[];
}

/** A page and what it includes, by the directive's path as written. */
export interface PageFile {
  readonly file: DocFile;
  readonly includes: ReadonlyMap<string, IncludedText>;
}

/** A file that could not become a page. */
export interface DroppedFile {
  readonly path: string;
  /** Path below the base. */
  readonly rootPath: string;
  readonly reason: string;
}

/**
 * Reads the documentation's files.
 *
 * @param sources - folders and pages, absolute
 * @param exclude - folders that are no documentation wherever they lie, such as the output; absolute, without links
 * @throws UsageError where a source is missing or holds no page
 */
export function discover(sources: readonly Source[], exclude: readonly string[] = []): Result<Documentation> {
  const locations = sources.map(locateSource);
  const base = commonFolder(locations.map(({ root }) => root));
  const listings = new FolderListings();
  const diagnostics: Diagnostic[] = [];
  const files = locations.map((location): SourceFiles => {
    const [read, found] = readSource(location, { base, exclude, listings });
    diagnostics.push(...found);
    return read;
  });
  return [{ base, sources: files, listings }, diagnostics];
}

/** What the sources of a run share. */
interface Run {
  readonly base: string;
  readonly exclude: readonly string[];
  readonly listings: FolderListings;
}

function readSource(location: Location, { base, exclude, listings }: Run): Result<SourceFiles> {
  const { folder, root } = location;
  const name = nameOf(location, base);
  if (exclude.includes(folder)) throw new UsageError(`The documentation \`${name}\` is the output folder; name another with \`--out\`.`);
  const [{ pages: paths, contents, packages }, diagnostics] =
    location.page === undefined
      ? findPages({ folder, root, base, exclude, listings })
      : [{ pages: [location.page], contents: [], packages: [] }, []];
  if (paths.length === 0 && diagnostics.length === 0) throw new UsageError(`The documentation \`${name}\` holds no Markdown file.`);
  const includeReader = new IncludeReader({ docs: folder, root, base, listings });
  const found: Diagnostic[] = [...diagnostics];
  const dropped: DroppedFile[] = [];
  const pages: PageFile[] = [];
  for (const absolute of paths) {
    const reading = readDocFile({ absolute, path: posixRelative(folder, absolute), rootPath: posixRelative(base, absolute) });
    if (reading.kind === "read") {
      pages.push({ file: reading.file, includes: includeReader.includesOf(reading.file, absolute) });
      found.push(...reading.diagnostics);
    } else {
      dropped.push({ path: posixRelative(folder, absolute), rootPath: posixRelative(base, absolute), reason: reading.diagnostic.message });
      found.push(reading.diagnostic);
    }
  }
  const places = { root, base, certain: location.rootIsKnown, listings };
  const links = new LinkedFiles(places);
  const source = {
    name,
    ...(location.version !== undefined && { version: location.version }),
    pages: sortedBy(pages, ({ file }) => file.path),
    includes: includeReader.files,
    unverifiedIncludes: includeReader.unverified,
    links,
    contents: readContents(contents, places, links),
    packages: packages.map((path) => posixRelative(base, path)),
    dropped,
  };
  return [source, [...found, ...includeReader.diagnostics]];
}

/** The pages and what they include, by the paths of findings. */
export function filesOf({ sources }: Documentation): ReadonlyMap<string, DocFile> {
  const files = sources.flatMap(({ pages, includes }) => [...includes, ...pages.map(({ file }) => file)]);
  return new Map(files.map((file) => [file.rootPath, file]));
}

/** The absolute path of a finding's file. */
export function absolutePath(documentation: Documentation, rootPath: string): string {
  return join(documentation.base, rootPath);
}
