import { entry } from "./entry.js";

/** Findings about files, pages, sections, annotations and tables. */
export const PAGE_FINDINGS = {
  // Files
  "file/unreadable": entry<{ reason: string }>(
    "error",
    ({ reason }) => `The file cannot be read: ${reason}.`,
    "A page that cannot be read would be missing from the package.",
    "Make the file readable, or leave it out of the documentation's folder.",
  ),
  "file/binary": entry<Record<never, never>>(
    "error",
    () => "The file is no text.",
    "Only Markdown text can be read.",
    "Remove the file, or give it an ending other than `.md`.",
  ),
  "file/too-large": entry<{ size: string; limit: string }>(
    "error",
    ({ size, limit }) => `The file has ${size}, more than the ${limit} that are read.`,
    "A page of this size is a mistake more often than documentation, and would slow every run.",
    "Split the page.",
  ),
  "file/bad-utf8": entry<Record<never, never>>(
    "warning",
    () => "Unexpected bytes that are not UTF-8.",
    "They are read as replacement characters.",
    "Save the file as UTF-8.",
  ),
  "file/outside-root": entry<{ target: string }>(
    "error",
    ({ target }) => `\`${target}\` lies outside the documentation's root and is not read.`,
    "Documentation may not reach files beside it.",
    "Move the file below the root, or name another root with `--root`.",
  ),
  "file/link-loop": entry<Record<never, never>>(
    "warning",
    () => "The symbolic link leads to itself or to a folder that is read already; it is not followed.",
    "Its pages would be read again, or without end.",
    "Remove the link.",
  ),
  "include/missing": entry<{ target: string }>(
    "warning",
    ({ target }) => `The included file \`${target}\` does not exist.`,
    "What it says is missing from the page.",
    "Correct the path, or remove the directive.",
  ),
  "include/cycle": entry<{ target: string }>(
    "warning",
    ({ target }) => `\`${target}\` includes itself.`,
    "The directive is ignored.",
    "Remove the directive.",
  ),
  "include/not-markdown": entry<{ target: string }>(
    "warning",
    ({ target }) => `\`${target}\` is no Markdown file and is not included.`,
    "Only documentation may be read into documentation.",
    "Include a file that ends in `.md`.",
  ),
  "include/too-large": entry<{ target: string; limit: string }>(
    "error",
    ({ target, limit }) => `\`${target}\` and what it includes in turn is more than the ${limit} that are read into one page.`,
    "Files that include each other many times over can grow without end.",
    "Include less.",
  ),
  // Pages and sections
  "page/no-title": entry<Record<never, never>>(
    "warning",
    () => "The page has no title.",
    "The title names the type or the operation.",
    "Start the page with one heading of depth 1.",
  ),
  "page/too-complex": entry<Record<never, never>>(
    "error",
    () => "The page has more markup here than documentation has.",
    "Reading it would take longer than a run may; the page is left out.",
    "Split the paragraph, or remove the nesting.",
  ),
  "page/no-request": entry<Record<never, never>>(
    "warning",
    () => "The page has a request section but no request line.",
    "Without a request line there is no operation.",
    "Add a fence with the method and the path.",
  ),
  "page/no-type-name": entry<Record<never, never>>(
    "warning",
    () => "No name of a type can be read from the title or an annotation.",
    "The properties on this page belong to no type.",
    "Title the page with the type's name, or name it in a resource annotation.",
  ),
  "page/unread-table": entry<{ header: string }>(
    "info",
    ({ header }) => `No reader knows a table with the header \`${header}\` here.`,
    "What the table says is not in the package.",
    "Use a header and a heading of the dialect, or ignore this if the table is prose.",
  ),
  "page/unread-fence": entry<{ language: string }>(
    "info",
    ({ language }) => `No reader knows a fence \`${language}\` here.`,
    "What the fence says is not in the package.",
    "Put it below a heading of the dialect, or ignore this if it is an illustration.",
  ),
  // Annotations
  "annotation/malformed": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `The annotation is not JSON: ${reason}.`,
    "What cannot be repaired is ignored.",
    "Write the annotation as strict JSON.",
  ),
  "annotation/repaired": entry<{ fault: string }>(
    "info",
    ({ fault }) => `The annotation is not strict JSON: ${fault}.`,
    "Other tools may reject it.",
    "Write the annotation as strict JSON.",
  ),
  // Tables
  "table/ragged-row": entry<{ expected: number; actual: number }>(
    "warning",
    ({ expected, actual }) => `Unexpected ${actual} cells, expected ${expected}.`,
    "Cells may have been read under the wrong heading.",
    "Give every row as many cells as the header; write a pipe inside a cell as `\\|`.",
  ),
  "table/unrecognised": entry<{ header: number; delimiter: number }>(
    "warning",
    ({ header, delimiter }) => `The delimiter row has ${delimiter} cells, the header ${header}: Markdown takes this for a paragraph.`,
    "Readers of the page see no table.",
    "Give the delimiter row as many cells as the header.",
  ),
  "table/no-name": entry<Record<never, never>>(
    "warning",
    () => "The text of the first cell cannot be a name.",
    "It is not in the package.",
    "Write a name in the first cell.",
  ),
  "table/inner": entry<{ heading: string }>(
    "info",
    ({ heading }) => `The table below \`${heading}\` is about what is inside a property.`,
    "It has a heading of its own, and the JSON representation shows nothing of it: its rows are no properties of the type.",
    "Describe what is inside on a page of its own, and link it; or show the properties in the JSON representation.",
  ),
  "table/duplicate-row": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` is declared twice.`,
    "The first row is used.",
    "Remove one of the rows.",
  ),
} as const;
