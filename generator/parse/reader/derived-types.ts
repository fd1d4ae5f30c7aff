import type { Block, List, Table } from "../block.js";
import { parseDerivedSentence } from "../grammar/derived-sentence.js";
import { flatten } from "../grammar/flat-text.js";
import { parseTypeNameAfter } from "../grammar/type-name-after.js";
import { firstLink, plainText, spanOf } from "../inline.js";
import type { Reading } from "../reading.js";
import { walkSections, type Section } from "../section.js";
import type { NamedTypeExpression } from "../type-expression.js";

/** Reads the types that a page says are derived from its own: in a section of theirs, in a sentence, or in a list behind one. */
export function readDerivedTypes(root: Section, own: string, reading: Reading): readonly NamedTypeExpression[] {
  const types: NamedTypeExpression[] = [];
  for (const { section, ancestors } of walkSections(root)) {
    const inside = [...ancestors, section].some(({ role }) => role === "derived-types");
    let announced = inside;
    for (const block of section.blocks) {
      if (block.kind === "paragraph") {
        const said = parseDerivedSentence(block.inlines, own);
        types.push(...said.types);
        announced = inside || said.announces;
      } else if (block.kind === "list" && announced) types.push(...namesInList(block));
      else if (block.kind === "table" && inside) {
        reading.read(block);
        types.push(...namesInTable(block));
      }
    }
  }
  if (types.length > 0) reading.saw("resource/derived-types");
  return [...new Map(types.map((type) => [type.name.toLowerCase(), type])).values()];
}

function namesInTable(table: Table): NamedTypeExpression[] {
  return table.rows.flatMap(({ cells: [cell] }) => (cell && parseTypeNameAfter(flatten(cell.inlines), 0, "any")) ?? []);
}

/** The first link of each item. */
function namesInList(list: List): NamedTypeExpression[] {
  return list.items.flatMap((item: readonly Block[]) => {
    const [first] = item;
    const link = first?.kind === "paragraph" ? firstLink(first.inlines) : undefined;
    const span = link && (spanOf(link.children) ?? link.span);
    return link && span ? [{ kind: "named", name: plainText(link.children), target: link.target, span }] : [];
  });
}
