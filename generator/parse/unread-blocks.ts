import type { Table } from "./block.js";
import { plainText } from "./inline.js";
import type { Page, PageKind } from "./page.js";
import { nestedBlocks } from "./reader/fences.js";
import type { Reading } from "./reading.js";
import { walkSections, type Section } from "./section.js";
import { CLOUD_TABLE_HEADERS } from "./vocabulary/columns.js";

/** On pages that tell rather than declare, tables and code are prose. */
const TELLING: ReadonlySet<PageKind> = new Set(["conceptual", "root"]);

/** Counts tables and fences, and reports those of a page with facts that became none. */
export function countBlocks(root: Section, kind: PageKind, reading: Reading): Page["counts"] {
  const counts = { tables: 0, tablesRead: 0, fences: 0, fencesRead: 0 };
  for (const { section } of walkSections(root)) {
    for (const block of nestedBlocks(section.blocks)) {
      if (block.kind === "table") {
        counts.tables++;
        if (reading.isRead(block)) counts.tablesRead++;
        else if (isCloudTable(block)) reading.saw("table/clouds");
        else if (!TELLING.has(kind)) reportTable(block, reading);
      } else if (block.kind === "fence") {
        counts.fences++;
        if (reading.isRead(block)) counts.fencesRead++;
        // A tab beside that of the HTTP message shows the same in another language.
        else if (section.tabs.has(block)) continue;
        else if (!TELLING.has(kind)) reading.report("page/unread-fence", block.span, { language: block.language });
      }
    }
  }
  return counts;
}

/** Whether a table says in which clouds the service runs. */
function isCloudTable({ header }: Table): boolean {
  return header.length > 0 && header.every((cell) => CLOUD_TABLE_HEADERS.has(plainText(cell.inlines).toLowerCase()));
}

function reportTable(block: Table, reading: Reading): void {
  const header = block.header.map((cell) => plainText(cell.inlines)).join(" | ");
  reading.report("page/unread-table", block.header[0]?.span ?? block.span, { header });
}
