import fc from "fast-check";

const WORDS = [
  ...[
    "word",
    "Edm.String",
    "{id}",
    "@odata.type",
    "日本",
    "é",
    "😀",
    "\u00a0",
    "1",
    "2.",
    "-",
    "+",
    "#",
    "=",
    "\\|",
    "\\*",
    "|",
    ":",
    "(",
    "!",
  ],
  ...[
    "`code`",
    "`a|b`",
    "`",
    "*em*",
    "**strong**",
    "_em_",
    "*",
    "**",
    "_",
    "__",
    "\\_",
    "**_**",
    "a_b",
    "~",
    "~~gone~~",
    "<br>",
    "<!-- c -->",
    '<a name="x">',
    "<",
  ],
  ...["[a](b.md)", "[a](<b c>)", "[a][ref]", "[ref]", "![i](x.png)", "[", "](", "]", "[!INCLUDE [x](y.md)]", "[^1]", "[ ]", "[x]"],
  ...["https://a.b/c", "www.a.b", "a@b.co", "<https://a.b/c>", "<a@b.co>", "&amp;", "&nbsp;", "&#35;", "&", "\\\n", "  \n", "\t", "+++"],
  ...["\0", "\uFEFF", "\ud800", "\u2028"],
];

const BLOCKS = [
  ...[
    "---",
    "***",
    "+++",
    "=",
    "    code",
    "\tcode",
    "|",
    "|a|",
    ">",
    "<br>",
    "</div>",
    "<div>\n*x*\n</div>",
    "<!-- {\n} -->",
    "<!-- a\n\nb -->",
  ],
  ...["[ref]: b.md", "[ref]:\n<a b>", '[ref]: c "t"', "[^1]: note", "- [ ] open", "- [x] done", "title\n===", "title\n---", "# Title #"],
  ...[
    "```json\n{}\n```",
    "~~~\na\n\n  b\n~~~",
    "```http\nGET /x\n",
    "````\n```\n````",
    "> **Note:** a\nlazy",
    "1. a\n2. b\n\n   c",
    "- a\n  - b",
  ],
  ...["|Property|Type|\n|:---|:---|\n|id|String|", "a|b\n-|-\nc\n<br>", "|a|b|\n|-|"],
];

const FRONT_MATTER = [
  "---\ntitle: x\n---\n\n",
  "---\nopen\n\n",
  "---\n---\n",
  "--- \na: b\n---  \n",
  "+++\na = 1\n+++\n",
  " ---\na\n---\n",
];

const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(" ", "").map((joint) => words.join(joint)));
const row = fc.array(fc.oneof({ weight: 4, arbitrary: line.map((text) => text.replaceAll("\n", " ")) }, fc.constant("")), {
  minLength: 1,
  maxLength: 4,
});
const table = fc.tuple(row, fc.array(row, { maxLength: 4 })).map(([header, rows]) => {
  const printed = [header, header.map(() => ":---"), ...rows].map((cells) => `|${cells.join("|")}|`);
  return printed.join("\n");
});
const leaf = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  table,
  fc.constantFrom(...BLOCKS),
);
const contained = fc.tuple(fc.constantFrom("> ", "- ", "1. "), leaf).map(([mark, text]) => {
  const prefix = mark === "> " ? mark : " ".repeat(mark.length);
  return mark + text.replaceAll("\n", `\n${prefix}`);
});
const block = fc.oneof({ weight: 5, arbitrary: leaf }, { weight: 1, arbitrary: contained });

/** Whole documents: the dialect's blocks, and whatever else Markdown and its relatives have, among them. */
export function documents(): fc.Arbitrary<string> {
  const joint = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n");
  const body = fc.array(fc.tuple(block, joint), { maxLength: 6 }).map((parts) => parts.map(([text, end]) => text + end).join(""));
  const head = fc.oneof({ weight: 5, arbitrary: fc.constant("") }, fc.constantFrom(...FRONT_MATTER));
  return fc
    .tuple(head, body, fc.constantFrom("", "\n", "  ", "word"), fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"))
    .map(([start, middle, end, eol]) => (start + middle + end).replaceAll("\n", eol));
}
