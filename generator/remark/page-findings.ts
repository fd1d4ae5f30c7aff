import { checkVersion } from "../check/check.js";
import type { Code } from "../diagnostics/catalog.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { suppress } from "../diagnostics/suppression.js";
import { DEFAULT_VERSION } from "../discover/version.js";
import { buildSchema } from "../model/build.js";
import type { MarkdownParser } from "../parse/mdast/parser.js";
import { readSuppressionComments } from "../parse/mdast/suppression-comments.js";
import { parsePage, type PageFile } from "../parse/parse-page.js";

/** Findings of linking and checking that no other page can refute. */
const OF_ONE_PAGE: ReadonlySet<Code> = new Set<Code>(["request/function-posted"]);

/** Findings of what is not on a page; an included file, which is not read here, may hold it. */
const OF_ABSENCE: ReadonlySet<Code> = new Set<Code>(["page/no-title", "page/no-request", "page/no-type-name", "response/unreadable"]);

/** What a page shows to be wrong by itself: what is declared on other pages is not known, and what could depend on them is left out. */
export function pageFindings(file: PageFile, parse: MarkdownParser): readonly Diagnostic[] {
  const [page, parsed] = parsePage(file, { includes: new Map() }, parse);
  const [schema, linked] = buildSchema([page], { version: DEFAULT_VERSION });
  const checked = checkVersion({ schema, pages: [page] });
  const includes = /\[!INCLUDE/i.test(file.text);
  const found = [
    ...parsed.filter(({ code }) => !includes || !OF_ABSENCE.has(code)),
    ...[...linked, ...checked].filter(({ code }) => OF_ONE_PAGE.has(code)),
  ];
  const { kept, findings } = suppress(found, new Map([[file.path, readSuppressionComments(file.text, parse)]]));
  // Comments may speak of findings that only the whole documentation has.
  return sortDiagnostics([...kept, ...findings.filter(({ code }) => code !== "suppression/unused")]);
}
