import { createRequire } from "node:module";
import type { Root } from "mdast";
import type * as MdastFrontmatter from "mdast-util-frontmatter";
import type * as MdastTable from "mdast-util-gfm-table";
import type * as Frontmatter from "micromark-extension-frontmatter";
import type * as Table from "micromark-extension-gfm-table";
import type * as RemarkParse from "remark-parse";
import type * as Unified from "unified";

const require = createRequire(import.meta.url);

/** A byte order mark. The library drops one in front of a text and does not count it; one that belongs to the text has a place. */
const MARK = "\uFEFF";

/** Loads the reference: what it says of a text is what the text means. */
export function loadReference(): (text: string) => Root {
  const { unified } = require("unified") as typeof Unified;
  const { default: remarkParse } = require("remark-parse") as typeof RemarkParse;
  const { gfmTable } = require("micromark-extension-gfm-table") as typeof Table;
  const { frontmatter } = require("micromark-extension-frontmatter") as typeof Frontmatter;
  const { gfmTableFromMarkdown } = require("mdast-util-gfm-table") as typeof MdastTable;
  const { frontmatterFromMarkdown } = require("mdast-util-frontmatter") as typeof MdastFrontmatter;
  const processor = unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [gfmTable(), frontmatter(["yaml"])],
      fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
    })
    .freeze();
  return (text) => processor.parse(text.startsWith(MARK) ? MARK + text : text);
}
