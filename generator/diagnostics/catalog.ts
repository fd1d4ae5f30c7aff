/** How grave a finding is: a fact was lost; docwright had to choose; style or a spelling that was repaired. */
export type Severity = "error" | "warning" | "info";

interface Entry<A> {
  readonly severity: Severity;
  readonly message: (values: A) => string;
  readonly why: string;
  readonly help: string;
}

function entry<A>(severity: Severity, message: (values: A) => string, why: string, help: string): Entry<A> {
  return { severity, message, why, help };
}

/** Every finding that docwright can report, by its stable code. */
export const CATALOG = {
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
    () => "The row names nothing.",
    "It is not in the package.",
    "Write a name in the first cell.",
  ),
  "table/duplicate-row": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` is declared twice.`,
    "The first row is used.",
    "Remove one of the rows.",
  ),
  // Types
  "type/unreadable": entry<{ text: string }>(
    "warning",
    ({ text }) => `\`${text}\` names no type.`,
    "The type is `unknown` in the package.",
    "Write a primitive, a type's name or a link to its page, `collection` behind it where there are several.",
  ),
  "type/unresolved": entry<{ name: string }>(
    "warning",
    ({ name }) => `The type \`${name}\` is declared on no page.`,
    "The type is `unknown` in the package.",
    "Link the type's page, or correct the name.",
  ),
  "type/ambiguous": entry<{ name: string; candidates: string }>(
    "warning",
    ({ name, candidates }) => `\`${name}\` may be any of ${candidates}.`,
    "The first is used.",
    "Link the page of the type that is meant, or write its full name.",
  ),
  "type/conflict": entry<{ name: string; first: string; second: string }>(
    "warning",
    ({ name, first, second }) => `\`${name}\` is ${second} here and ${first} elsewhere.`,
    "The first declaration is used.",
    "Make both pages say the same.",
  ),
  "type/base-conflict": entry<{ name: string; first: string; second: string }>(
    "warning",
    ({ name, first, second }) => `\`${name}\` has the base type \`${second}\` here and \`${first}\` elsewhere.`,
    "The first is used.",
    "Make both places say the same.",
  ),
  "type/base-cycle": entry<{ name: string }>(
    "error",
    ({ name }) => `\`${name}\` is among its own base types.`,
    "The base type is left out.",
    "Correct the base type.",
  ),
  "type/member-case": entry<{ name: string; used: string; type: string }>(
    "warning",
    ({ name, used, type }) => `\`${name}\` of \`${type}\` is written \`${used}\` in examples and paths.`,
    "Services tell upper and lower case apart; the spelling of the examples and paths is used.",
    "Write the name in the table as the service does.",
  ),
  "type/undocumented": entry<{ name: string; type: string }>(
    "info",
    ({ name, type }) => `\`${name}\` is shown as a property of \`${type}\` but is in no table.`,
    "Its type is inferred from the value in the JSON representation or in the examples.",
    "Add a row for it.",
  ),
  "type/undocumented-relationship": entry<{ name: string; type: string }>(
    "info",
    ({ name, type }) => `This path leads from \`${type}\` to \`${name}\`, which is in no table of it.`,
    "The relationship is inferred from the path and from what it returns.",
    "Add a row for it to the relationships.",
  ),
  "type/keyed-relationship": entry<{ name: string; type: string }>(
    "warning",
    ({ name, type }) => `\`${name}\` of \`${type}\` is not a collection, but a path has a key behind it.`,
    "It is taken for a collection.",
    "Write `collection` behind the type.",
  ),
  // Enumerations
  "enum/no-members": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` has no members.`,
    "Any string is accepted.",
    "List the members.",
  ),
  "enum/conflict": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` is declared with other members elsewhere.`,
    "The members of both declarations are used.",
    "Make both lists the same.",
  ),
  "enum/inline-differs": entry<{ name: string; missing: string }>(
    "warning",
    ({ name, missing }) => `${missing} is not among the members of \`${name}\`.`,
    "The enumeration's own table is used.",
    "Make the list agree with the table.",
  ),
  // HTTP
  "request/malformed": entry<{ text: string }>(
    "warning",
    ({ text }) => `\`${text}\` is no request line.`,
    "No operation can be made of it.",
    "Write the method, a space and the path.",
  ),
  "request/malformed-path": entry<{ text: string; reason: string }>(
    "warning",
    ({ text, reason }) => `\`${text}\`: ${reason}.`,
    "A path that cannot be read cannot be called.",
    "Write every placeholder as a segment `{name}`.",
  ),
  "request/no-slash": entry<{ path: string }>(
    "info",
    ({ path }) => `\`${path}\` does not start with a slash.`,
    "It is read as if it did.",
    "Start the path with a slash.",
  ),
  "request/duplicate": entry<{ request: string }>(
    "info",
    ({ request }) => `\`${request}\` is documented twice on this page.`,
    "It is counted once.",
    "Remove one of the lines.",
  ),
  "request/withheld": entry<{ request: string }>(
    "warning",
    ({ request }) => `\`${request}\` is no request that can be made.`,
    "No operation is made of it.",
    "Write every segment of the path, every placeholder as a segment `{name}`.",
  ),
  "request/sample-value": entry<{ value: string; owner: string }>(
    "info",
    ({ value, owner }) => `\`${value}\` behind \`${owner}\` is the key of one sample.`,
    "It is read as a placeholder for any key.",
    "Write a placeholder: `{id}`.",
  ),
  "request/no-arguments": entry<{ name: string; parameters: string }>(
    "warning",
    ({ name, parameters }) => `\`${name}\` has the parameters ${parameters}, but no parentheses.`,
    "A function cannot be called without its arguments; they are added to the path.",
    "Write the parameters in parentheses behind the name: `name(parameter={parameter})`.",
  ),
  "permission/unknown-row": entry<{ label: string }>(
    "info",
    ({ label }) => `\`${label}\` is no kind of account.`,
    "Its permissions count for every account.",
    "Label the row as delegated (work or school account), delegated (personal Microsoft account) or application.",
  ),
  "permission/ambiguous": entry<{ name: string }>(
    "info",
    ({ name }) => `The list does not say whether \`${name}\` is needed with the permission before it or instead of it.`,
    "The names are read as alternatives, each enough on its own.",
    "Put a comma or `or` between alternatives, and `and` only between permissions that are needed together.",
  ),
  "response/unreadable": entry<Record<never, never>>(
    "info",
    () => "The response section names neither a type nor that there is none.",
    "The result is taken from the example, or is `unknown`.",
    "Say what the response holds.",
  ),
  "example/malformed-message": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `The example is no HTTP message: ${reason}.`,
    "It is not used.",
    "Start a request with the method and the URL, a response with `HTTP/1.1` and the status.",
  ),
  // The package
  "name/collision": entry<{ name: string; other: string; chosen: string }>(
    "info",
    ({ name, other, chosen }) => `\`${name}\` is also the name of ${other}; it is published as \`${chosen}\`.`,
    "Two things in one module cannot have the same name.",
    "Give the page another title, or accept the name.",
  ),
} as const;

/** The stable code of a finding. */
export type Code = keyof typeof CATALOG;

/** What the message of a code needs. */
export type MessageArguments<C extends Code> = Parameters<(typeof CATALOG)[C]["message"]>[0];
