import { isAbsolute, relative, sep } from "node:path";

/** A path from one folder to a file, with `/`. */
export function posixRelative(from: string, to: string): string {
  const way = to.startsWith(from + sep) ? to.slice(from.length + 1) : relative(from, to);
  return way.split(sep).join("/");
}

/** Whether a path is a folder or lies below it; both absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Whether a file is a page by its ending. */
export function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path);
}
