import type { Definition, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent, Table as MdastTable, TableCell } from "mdast";
import type { Span } from "../../text/span.js";
import type { Block, Cell, Heading, Row, Table } from "../block.js";
import { plainText, spanOf, type Inline, type LinkInline } from "../inline.js";
import { findBrokenTable, type Piece } from "./broken-table.js";
import { codeContent, commentContent } from "./embedded.js";
import { takeDirectives } from "./include-directive.js";
import { inlinesOf, MAX_DEPTH, spanAt, spanOfNode, type InlineContext } from "./inlines.js";
import { readLinks, type LinkReading } from "./link-uses.js";
import type { MarkdownParser } from "./parser.js";

/** The blocks of a document, and whether it starts with front matter. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly frontMatter: boolean;
  /** Reads the links, which not every run looks at. */
  readonly readLinks: () => LinkReading;
}

/** An included file. */
export interface IncludedFile {
  readonly path: string;
  readonly text: string;
}

/** An included file of more words is no part of a sentence. */
const MAX_WORDS = 200;

/**
 * Reads Markdown into blocks: references resolved, included files put in the place of their directives.
 *
 * @param text - the document, without a byte order mark
 * @param includes - the files that may be included, by the directive's target as written
 * @param parse - parses Markdown
 * @param file - the path for spans, where the document is an included one
 */
export function readBlocks(text: string, includes: ReadonlyMap<string, IncludedFile>, parse: MarkdownParser, file?: string): Document {
  const root = parse(text);
  const context: InlineContext = {
    source: text,
    definitions: definitionsOf(root),
    shift: 0,
    depth: 0,
    ...(file !== undefined && { file }),
  };
  return {
    blocks: attachOrphanRows(blocksOf(root.children, { ...context, includes, parse })),
    frontMatter: root.children[0]?.type === "yaml",
    readLinks: () => readLinks(root, text),
  };
}

interface BlockContext extends InlineContext {
  readonly includes: ReadonlyMap<string, IncludedFile>;
  readonly parse: MarkdownParser;
}

function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of root.children) {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  return definitions;
}

function blocksOf(nodes: readonly RootContent[], context: BlockContext): Block[] {
  if (context.depth > MAX_DEPTH) return [];
  const inner = { ...context, depth: context.depth + 1 };
  return nodes.flatMap((node) => blockOf(node, inner));
}

function blockOf(node: RootContent, context: BlockContext): Block[] {
  switch (node.type) {
    case "heading":
      return [headingOf(node.depth, wordsIn(node.children, context), spanOfNode(node, context))];
    case "paragraph":
      return paragraphOf(node, context);
    case "table":
      return [tableOf(node, context)];
    case "code":
      return [
        { kind: "fence", language: (node.lang ?? "").toLowerCase(), content: codeContent(node, context), span: spanOfNode(node, context) },
      ];
    case "html": {
      const span = spanOfNode(node, context);
      const content = commentContent(node, context);
      return content
        ? [{ kind: "comment", content, span }]
        : [{ kind: "paragraph", inlines: [{ kind: "html", text: node.value, span }], span }];
    }
    case "list":
      return [{ kind: "list", items: node.children.map((item) => blocksOf(item.children, context)), span: spanOfNode(node, context) }];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(node.children, context), span: spanOfNode(node, context) }];
    case "thematicBreak":
      return [{ kind: "rule", span: spanOfNode(node, context) }];
    default:
      return [];
  }
}

function headingOf(depth: number, inlines: readonly Inline[], span: Heading["span"]): Heading {
  const only = inlines.length === 1 ? inlines[0] : undefined;
  const tab = only?.kind === "link" && only.target.startsWith("#tab/") ? plainText(only.children) : undefined;
  return { kind: "heading", depth, inlines, span, ...(tab !== undefined && { tab }) };
}

function tableOf(node: MdastTable, context: BlockContext): Table {
  const [header, ...rows] = node.children.map((row): Row => ({
    cells: row.children.map((cell): Cell => {
      const inlines = wordsIn(cell.children, context);
      return { inlines, span: spanOf(inlines) ?? emptyCellSpan(cell, context) };
    }),
    span: spanOfNode(row, context),
  }));
  return { kind: "table", header: header?.cells ?? [], rows, span: spanOfNode(node, context) };
}

/** A cell starts at its pipe; an empty one is a point behind it. */
function emptyCellSpan(cell: TableCell, context: BlockContext): Span {
  const { start, end } = spanOfNode(cell, context);
  const point = Math.min(start + 1, end) - context.shift;
  return spanAt(point, point, context);
}

function paragraphOf(node: MdastParagraph, context: BlockContext): Block[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const source = context.source.slice(start, end);
  if (/\[!INCLUDE/i.test(source)) return includingParagraph(node, context);
  const broken = findBrokenTable(source);
  if (broken) return brokenTableBlocks(node, broken, start, end, context);
  return [{ kind: "paragraph", inlines: inlinesOf(node.children, context), span: spanOfNode(node, context) }];
}

/** Blocks included by a line of their own stand before what else the paragraph says. */
function includingParagraph(node: MdastParagraph, context: BlockContext): Block[] {
  const { inlines, targets } = takeDirectives(inlinesOf(node.children, context), (link) => wordsOf(link, context));
  const blocks = targets.flatMap((target) => includedBlocks(target, context));
  if (plainText(inlines) !== "") blocks.push({ kind: "paragraph", inlines, span: spanOfNode(node, context) });
  return blocks;
}

function includedBlocks(target: string, context: BlockContext): Block[] {
  const included = context.includes.get(target);
  if (included === undefined) return [];
  // Without its own target an included file cannot include itself without end.
  const others = new Map([...context.includes].filter(([other]) => other !== target));
  return [...readBlocks(included.text, others, context.parse, included.path).blocks];
}

/** The words of an included file that is one short paragraph, such as the name of a product; the directive's own without the file. */
function wordsOf({ target, children }: LinkInline, context: BlockContext): string | undefined {
  if (!context.includes.has(target)) return plainText(children);
  const [only, ...others] = includedBlocks(target, context);
  if (only?.kind !== "paragraph" || others.length > 0) return undefined;
  const words = plainText(only.inlines);
  return words.length <= MAX_WORDS ? words : undefined;
}

/** Inlines of a heading or a cell: what is included there is words. */
function wordsIn(nodes: readonly PhrasingContent[], context: BlockContext): readonly Inline[] {
  const inlines = inlinesOf(nodes, context);
  return inlines.length < 3 ? inlines : takeDirectives(inlines, (link) => wordsOf(link, context)).inlines;
}

function brokenTableBlocks(
  node: MdastParagraph,
  broken: NonNullable<ReturnType<typeof findBrokenTable>>,
  start: number,
  end: number,
  context: BlockContext,
): Block[] {
  const cellOf = (piece: Piece): Cell => {
    const lead = piece.text.length - piece.text.trimStart().length;
    const at = start + piece.start + lead;
    const text = piece.text.trim();
    const inlines = inlinesIn(text, at, context);
    return { inlines, span: spanOf(inlines) ?? spanAt(at, at, context) };
  };
  const before = inlinesOf(node.children, context).filter((inline) => inline.span.end <= start + broken.start + context.shift);
  return [
    ...(plainText(before) === ""
      ? []
      : [{ kind: "paragraph", inlines: before, span: spanAt(start, start + broken.start, context) } as const]),
    {
      kind: "table",
      header: broken.header.map(cellOf),
      rows: broken.rows.map((row) => ({ cells: row.cells.map(cellOf), span: spanAt(start + row.start, start + row.end, context) })),
      span: spanAt(start + broken.start, end, context),
      delimiterCells: broken.delimiterCells ?? 0,
    },
  ];
}

/** Inlines of a piece of the document, read by itself. */
function inlinesIn(text: string, at: number, context: BlockContext): Inline[] {
  const first = context.parse(text).children[0];
  if (first?.type !== "paragraph") return text === "" ? [] : [{ kind: "text", text, span: spanAt(at, at + text.length, context) }];
  return inlinesOf(first.children, { ...context, source: text, shift: context.shift + at });
}

/** Rows behind a blank line belong to the table above them. */
function attachOrphanRows(blocks: readonly Block[]): Block[] {
  const attached: Block[] = [];
  for (const block of blocks) {
    const previous = attached.at(-1);
    if (block.kind === "table" && block.header.length === 0 && previous?.kind === "table") {
      attached[attached.length - 1] = {
        ...previous,
        rows: [...previous.rows, ...block.rows],
        span: { ...previous.span, end: block.span.end },
      };
    } else attached.push(block);
  }
  return attached;
}
