import { existsSync, realpathSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { reasonOf } from "./fault.js";
import { isInside, isMarkdown } from "./file-path.js";
import { versionOfPath } from "./version.js";

/** Documentation to read, as the user names it; absolute paths. */
export interface Source {
  /** A folder, or one Markdown file. */
  readonly docs: string;
  readonly version?: string;
  /** Includes may reach anywhere below it. */
  readonly root?: string;
}

/** Where documentation lies; absolute paths without links. */
export interface Location {
  readonly folder: string;
  /** The page, where the source is one page alone. */
  readonly page?: string;
  readonly root: string;
  /** Whether the user or a work tree says so; else it is the parent of the folder. */
  readonly rootIsKnown: boolean;
  /** What the user or the path says. */
  readonly version?: string;
}

/**
 * Finds a source on disk.
 *
 * @throws UsageError where there is none, or where its root does not hold it
 */
export function locateSource(source: Source): Location {
  const path = realPath(source.docs, "The documentation");
  const isFolder = statOf(path).isDirectory();
  if (!isFolder && !isMarkdown(path)) throw new UsageError(`The documentation \`${source.docs}\` is neither a folder nor a Markdown file.`);
  const folder = isFolder ? path : dirname(path);
  const known = source.root === undefined ? workTree(folder) : realPath(source.root, "The root");
  const root = known ?? dirname(folder);
  if (!isInside(root, path))
    throw new UsageError(`The documentation \`${source.docs}\` does not lie below the root \`${source.root ?? root}\`.`);
  const version = source.version ?? versionOfPath(source.docs);
  return { folder, root, rootIsKnown: known !== undefined, ...(!isFolder && { page: path }), ...(version !== undefined && { version }) };
}

/** The deepest folder that holds all of some folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first = "", ...others] = folders;
  let common = first;
  while (others.some((folder) => !isInside(common, folder)) && dirname(common) !== common) common = dirname(common);
  return common;
}

/** The git work tree around a folder: a `.git` folder, or the file that stands for one in a linked work tree. */
function workTree(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function realPath(path: string, what: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new UsageError(`${what} \`${path}\` cannot be read: ${reasonOf(error)}.`);
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new UsageError(`The documentation \`${path}\` cannot be read: ${reasonOf(error)}.`);
  }
}

/** What a located source is called in messages. */
export function nameOf(location: Location, from: string): string {
  const path = location.page ?? location.folder;
  return relative(from, path).split(sep).join("/") || basename(path);
}
