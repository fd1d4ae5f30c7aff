import type { Root } from "mdast";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";

/** Adds tables and front matter to the CommonMark that remark-parse reads. */
function tablesAndFrontMatter(this: Processor): void {
  this.data({
    micromarkExtensions: [gfmTable(), frontmatter(["yaml"])],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });
}

const processor = unified().use(remarkParse).use(tablesAndFrontMatter).freeze();

/** Parses Markdown to mdast, with positions. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
