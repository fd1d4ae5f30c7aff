import { entry } from "./entry.js";

/** Findings of the rules about documents. */
export const DOCUMENT_FINDINGS = {
  // Links
  "link/missing": entry<{ target: string; near: string | undefined }>(
    "warning",
    ({ target, near }) => `\`${target}\` does not exist${hint(near)}.`,
    "The link leads nowhere.",
    "Correct the path, or remove the link.",
  ),
  "link/case": entry<{ target: string; spelling: string }>(
    "info",
    ({ target, spelling }) => `\`${target}\` is written \`${spelling}\` on disk.`,
    "Servers and file systems that tell upper and lower case apart do not find it.",
    "Write the path as the file's name is written.",
  ),
  "link/no-anchor": entry<{ anchor: string; page: string | undefined; near: string | undefined }>(
    "warning",
    ({ anchor, page, near }) => `${page === undefined ? "This page" : `\`${page}\``} has no heading or anchor \`${anchor}\`${hint(near)}.`,
    "The link leads to the start of the page.",
    "Correct what stands behind the number sign: a heading's words in lower case, with hyphens between them.",
  ),
  "link/undefined": entry<{ label: string }>(
    "warning",
    ({ label }) => `The page does not define the reference \`${label}\`.`,
    "Readers see brackets instead of a link.",
    "Add a line `[label]: target` to the page, or write the target behind the text in parentheses.",
  ),
  "link/outside-root": entry<{ target: string }>(
    "warning",
    ({ target }) => `\`${target}\` lies outside the documentation's root.`,
    "It is not published with the page.",
    "Link a file below the root, or an address of the site.",
  ),
  "link/malformed": entry<{ target: string; reason: string }>(
    "warning",
    ({ target, reason }) => (target === "" ? "The link has no target." : `\`${target}\` is no link: ${reason}.`),
    "Readers cannot follow it.",
    "Write `[text](target)`, without blanks in the target.",
  ),
  // Annotations
  "annotation/unknown-field": entry<{ name: string; near: string | undefined }>(
    "warning",
    ({ name, near }) => `Annotations have no field \`${name}\`${hint(near)}.`,
    "Nothing reads it.",
    "Correct the name, or remove the field.",
  ),
  "annotation/wrong-value": entry<{ name: string; expected: string; actual: string }>(
    "info",
    ({ name, expected, actual }) => `\`${name}\` is ${actual}, expected ${expected}.`,
    "Tools may ignore it.",
    "Write a value of the expected kind.",
  ),
  "annotation/unknown-block": entry<{ blockType: string; near: string | undefined }>(
    "warning",
    ({ blockType, near }) => `\`${blockType}\` is no kind of block${hint(near)}.`,
    "The annotation is ignored.",
    "Write `resource`, `request`, `response`, `example`, `samples` or `ignored`.",
  ),
  "annotation/duplicate-name": entry<{ name: string }>(
    "warning",
    ({ name }) => `Another request is named \`${name}\` too.`,
    "What tools make from one of them replaces what they make from the other.",
    "Give each request a name of its own.",
  ),
  "annotation/unknown-request": entry<{ name: string; near: string | undefined }>(
    "warning",
    ({ name, near }) => `No request of this page is named \`${name}\`${hint(near)}.`,
    "The response belongs to no request by its name.",
    "Write the name of the request that it answers, or leave the name out.",
  ),
  // Headings
  "heading/misspelt": entry<{ heading: string; meant: string }>(
    "warning",
    ({ heading, meant }) => `\`${heading}\` is most likely a misspelling of \`${meant}\`.`,
    "Sections are found by the words of their headings, and links by their anchors.",
    "Correct the heading.",
  ),
  "heading/level": entry<{ depth: number; above: number }>(
    "info",
    ({ depth, above }) => `A heading of depth ${depth} stands below one of depth ${above}.`,
    "Outlines and screen readers show a level that is missing.",
    "Go down one level at a time.",
  ),
  "heading/duplicate": entry<{ heading: string }>(
    "warning",
    ({ heading }) => `There is a section \`${heading}\` already.`,
    "Readers and links find the first only.",
    "Put the sections together, or name what this one is for.",
  ),
  "heading/order": entry<{ heading: string; before: string }>(
    "info",
    ({ heading, before }) => `\`${heading}\` stands behind \`${before}\`.`,
    "Readers look for the sections of an operation in one order: permissions, request, parameters, headers, body, response, examples.",
    "Move the section.",
  ),
  "heading/missing": entry<{ section: string; having: number; all: number }>(
    "info",
    ({ section, having, all }) => `The page has no section \`${section}\`; ${having} of the ${all} pages of its kind have one.`,
    "Readers expect it.",
    "Add the section, even if only to say that there is nothing to say.",
  ),
  "response/missing": entry<Record<never, never>>(
    "warning",
    () => "Neither a section nor an example says what the request returns.",
    "Callers do not know what to expect; the result is `unknown` in the package.",
    "Add a section `Response` that names the status and what the body holds.",
  ),
  // Tables
  "table/misspelt-column": entry<{ header: string; meant: string }>(
    "warning",
    ({ header, meant }) => `\`${header}\` is no known header; it is most likely a misspelling of \`${meant}\`.`,
    "Columns are found by their headers; what this one says may be lost.",
    "Correct the header.",
  ),
  "table/no-type": entry<{ name: string }>(
    "warning",
    ({ name }) => `The type of \`${name}\` is empty.`,
    "Its type is `unknown` in the package, unless an example shows one.",
    "Write the type.",
  ),
  // Declarations
  "type/inherited-conflict": entry<{ name: string; type: string; base: string; inherited: string }>(
    "warning",
    ({ name, type, base, inherited }) => `\`${name}\` is a \`${type}\` here, and a \`${inherited}\` in the base type \`${base}\`.`,
    "The base type's declaration is used.",
    "Make both rows say the same, or leave this one out.",
  ),
  "enum/member-case": entry<{ name: string; other: string; enumeration: string }>(
    "warning",
    ({ name, other, enumeration }) => `\`${name}\` of \`${enumeration}\` differs from \`${other}\` by its case only.`,
    "Callers cannot tell which of them the service knows.",
    "Remove one of the members, or correct its name.",
  ),
  // Permissions
  "permission/malformed": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` is no name of a permission.`,
    "Nobody can grant it.",
    "Write the parts of the name with one dot between them: `User.Read.All`.",
  ),
  "permission/unseparated": entry<{ name: string; before: string }>(
    "warning",
    ({ name, before }) => `Nothing but a blank stands between \`${before}\` and \`${name}\`.`,
    "It does not say whether both are needed or one is enough.",
    "Put a comma or `or` between alternatives, `and` between permissions that are needed together.",
  ),
  "permission/repeated": entry<{ name: string }>(
    "info",
    ({ name }) => `\`${name}\` stands twice in this cell.`,
    "Most likely another permission was meant.",
    "Remove it, or write the permission that is meant.",
  ),
  "permission/order": entry<{ name: string; before: string; order: string }>(
    "info",
    ({ name, before, order }) => `\`${name}\` stands behind \`${before}\` in a list ${order} privileged.`,
    "Callers ask for the permission that the order says is the least.",
    "Put them in the order that the header says.",
  ),
  "permission/spelling": entry<{ name: string; meant: string; pages: number }>(
    "warning",
    ({ name, meant, pages }) => `\`${name}\` is written \`${meant}\` on ${pages} other pages.`,
    "A permission that is misspelt cannot be granted.",
    "Correct the name.",
  ),
  // Examples
  "example/deprecated": entry<{ name: string; type: string }>(
    "info",
    ({ name, type }) => `The example sends \`${name}\`, which is deprecated in \`${type}\`.`,
    "Callers copy examples.",
    "Leave it out of the example, or send what has taken its place.",
  ),
  // Methods
  "methods/return-type": entry<{ promised: string; returned: string; page: string }>(
    "warning",
    ({ promised, returned, page }) => `This returns \`${promised}\` by the table, and ${returned} by \`${page}\`.`,
    "Readers of the table expect another result.",
    "Make the table agree with the response section of the page.",
  ),
  "methods/no-operation": entry<{ row: string; page: string }>(
    "warning",
    ({ row, page }) => `\`${row}\` links to \`${page}\`, which documents no operation.`,
    "Readers look for the operation there.",
    "Link the page of the operation.",
  ),
  // Pages
  "page/front-matter": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `The front matter cannot be read: ${reason}.`,
    "Publishing fails, or shows the front matter as text.",
    "Write one `key: value` in each line, between two lines `---`.",
  ),
  "page/doc-type": entry<{ docType: string; kind: string }>(
    "warning",
    ({ docType, kind }) => `\`doc_type\` is \`${docType}\`, but the page ${kind}.`,
    "Publishing treats the page by its `doc_type`.",
    "Correct `doc_type`.",
  ),
  "page/unknown-doc-type": entry<{ docType: string; meant: string }>(
    "warning",
    ({ docType, meant }) => `\`${docType}\` is no \`doc_type\`; it is most likely a misspelling of \`${meant}\`.`,
    "Publishing treats the page by its `doc_type`.",
    "Correct the value.",
  ),
  "page/orphan": entry<Record<never, never>>(
    "info",
    () => "No other page links to this one.",
    "Readers find it by searching only.",
    "Link it from the page of the type that it belongs to, or from the table of contents.",
  ),
  "page/placeholder": entry<{ text: string }>(
    "info",
    ({ text }) => `\`${text}\` is a placeholder of a template.`,
    "It tells readers nothing.",
    "Write the text that belongs here, or leave it out.",
  ),
} as const;

function hint(near: string | undefined): string {
  return near === undefined ? "" : `; the nearest is \`${near}\``;
}
