import { checkVersion } from "../../../generator/check/check.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { FolderListings } from "../../../generator/discover/folder-listings.js";
import { LinkedFiles } from "../../../generator/discover/linked-files.js";
import { temporaryFolder } from "../../support/folder.js";
import { modelOf, type Pages } from "../../support/pages.js";

/** What the rules find in pages, with their links followed. */
export function findingsIn(texts: Pages, contents?: ReadonlySet<string>): readonly Diagnostic[] {
  const folder = temporaryFolder(texts);
  const links = new LinkedFiles({ root: folder, base: folder, certain: true, listings: new FolderListings() });
  const { pages, schema } = modelOf(texts);
  return checkVersion({ schema, pages, links, ...(contents && { contents }) });
}

/** The paths of the pages with a finding of a code. */
export function pagesWith(code: string, findings: readonly Diagnostic[]): string[] {
  return findings.filter((finding) => finding.code === code).map(({ path }) => path);
}

/** The pages of `count` operations, each with what `extra` says. */
export function operationPages(count: number, extra: (index: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`api/thing-do${index}.md`, operationPage(index, extra(index))]));
}

function operationPage(index: number, extra: string): string {
  return `# Do ${index}

## HTTP request

\`\`\`http
POST /things/{id}/do${index}
\`\`\`

## Response

If successful, this action returns a \`204 No Content\` response code.

${extra}
`;
}
