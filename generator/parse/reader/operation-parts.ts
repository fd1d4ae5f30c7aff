import { located, type Located } from "../../text/span.js";
import type { Block, Table } from "../block.js";
import { parseBodyStatement } from "../grammar/body-statement.js";
import { parseQueryStatement } from "../grammar/query-statement.js";
import { parseResponseSentence } from "../grammar/response-sentence.js";
import type { Inline } from "../inline.js";
import type { BodyClaim, HeaderRow, ParameterRow, PermissionClaim, PropertyRow, QueryClaim, ResponseClaim } from "../page.js";
import type { Reading } from "../reading.js";
import { allBlocks, headingSpan, walkSections, type Section } from "../section.js";
import { firstHeader } from "../table-view.js";
import type { SectionRole } from "../vocabulary/headings.js";
import { readHeaders } from "./header-table.js";
import { readPermissions } from "./permissions.js";
import { isPropertyTable, readPropertyRows } from "./property-table.js";

/** What the sections of one operation say beside its request lines. */
export interface OperationParts {
  readonly permissions: readonly PermissionClaim[];
  readonly headers: readonly HeaderRow[];
  readonly query: QueryClaim;
  readonly parameters: readonly ParameterRow[];
  readonly body: BodyClaim;
  readonly response: ResponseClaim;
}

const NO_RESPONSE: ResponseClaim = { kind: "unsaid", statuses: [], delta: false };

/** Reads the parts of an operation from its sections, given in the page's order. */
export function readParts(sections: readonly Section[], reading: Reading): OperationParts {
  const withRole = (...roles: readonly SectionRole[]): Section[] =>
    sections.filter((section) => section.role !== undefined && roles.includes(section.role));
  const queryTables = withRole("query-parameters").flatMap((section) => tablesOf(section));
  return {
    permissions: withRole("permissions").flatMap((section) => readPermissions(section, reading)),
    headers: withRole("request-headers").flatMap((section) => tablesOf(section).flatMap((table) => readHeaders(table, reading))),
    query: readQuery(withRole("query-parameters"), queryTables, reading),
    parameters: [
      ...withRole("path-parameters").flatMap((section) => readParameters(section, "path", reading)),
      ...withRole("function-parameters", "parameters").flatMap((section) => readParameters(section, "function", reading)),
      ...withRole("query-parameters").flatMap((section) => readParameters(section, "query", reading)),
    ],
    body: readBody(withRole("request-body"), reading),
    response: readResponse(withRole("response"), reading),
  };
}

function tablesOf(section: Section): Table[] {
  return [...allBlocks(section)].filter((block) => block.kind === "table");
}

function readQuery(sections: readonly Section[], tables: readonly Table[], reading: Reading): QueryClaim {
  let supported: Located<boolean> | undefined;
  const options = new Map<string, Located<string>>();
  // A statement without names means all options; what is explained behind it does not restrict them, a table does.
  let all = false;
  for (const section of sections) {
    for (const block of allBlocks(section)) {
      for (const inlines of paragraphsIn(block)) {
        const claim = parseQueryStatement(inlines, reading);
        supported ??= claim.supported;
        all ||= claim.supported?.value === true && claim.options.length === 0;
        if (!all) for (const option of claim.options) if (!options.has(option.value)) options.set(option.value, option);
      }
    }
  }
  for (const table of tables) {
    for (const row of table.rows) {
      const [cell] = row.cells;
      const text =
        cell?.inlines
          .map((inline) => ("text" in inline ? inline.text : ""))
          .join("")
          .trim() ?? "";
      if (cell === undefined || !/^\$[a-z]+$/i.test(text)) continue;
      options.set(text.toLowerCase(), located(text.toLowerCase(), cell.span));
      supported ??= located(true, cell.span);
    }
  }
  return { ...(supported && { supported }), options: [...options.values()] };
}

function paragraphsIn(block: Block): (readonly Inline[])[] {
  if (block.kind === "paragraph") return [block.inlines];
  if (block.kind === "list") return block.items.flatMap((item) => item.flatMap(paragraphsIn));
  return [];
}

function readParameters(section: Section, place: ParameterRow["in"], reading: Reading): ParameterRow[] {
  const rows: ParameterRow[] = [];
  for (const table of tablesOf(section)) {
    if (!isPropertyTable(table) && firstHeader(table) !== "name") continue;
    if (place === "query") reading.saw("query/table");
    else reading.saw(place === "path" ? "parameters/path" : "parameters/function");
    for (const { name, type, description, facets, values } of readPropertyRows(table, reading)) {
      if (name.value.startsWith("$")) continue;
      rows.push({
        in: place,
        name,
        type,
        description,
        ...(facets.required !== undefined && { required: facets.required }),
        ...(values && { values }),
      });
    }
  }
  return rows;
}

function readBody(sections: readonly Section[], reading: Reading): BodyClaim {
  let claim: Omit<BodyClaim, "rows"> = { kind: "unsaid" };
  const rows: PropertyRow[] = [];
  let parameters = false;
  for (const section of sections) {
    for (const block of allBlocks(section)) {
      if (block.kind === "table") {
        if (!isPropertyTable(block)) continue;
        parameters ||= firstHeader(block).startsWith("parameter");
        rows.push(...readPropertyRows(block, reading));
      } else if (block.kind === "paragraph" && claim.kind === "unsaid")
        claim = { ...parseBodyStatement(block.inlines, reading), span: block.span };
    }
  }
  if (rows.length === 0) return { ...claim, rows };
  const named = parameters && claim.kind !== "representation";
  reading.saw(named || claim.kind === "parameters" ? "body/parameters" : "body/table");
  if (named) return { ...claim, kind: "parameters", rows };
  return { ...claim, kind: claim.kind === "unsaid" || claim.kind === "none" ? "properties" : claim.kind, rows };
}

function readResponse(sections: readonly Section[], reading: Reading): ResponseClaim {
  let first: ResponseClaim | undefined;
  for (const section of sections) {
    if (section.sections.filter((inner) => /^(?:csv|json)$/i.test(inner.text)).length > 1) reading.saw("response/several");
    for (const { section: part } of walkSections(section)) {
      for (const block of part.blocks) {
        if (block.kind !== "paragraph") continue;
        const claim = { ...parseResponseSentence(block.inlines, reading), span: block.span };
        if (claim.kind !== "unsaid") return claim;
        if (claim.statuses.length > 0) first ??= claim;
      }
    }
  }
  const [section] = sections;
  if (first === undefined && section !== undefined) reading.report("response/unreadable", headingSpan(section), {});
  return first ?? NO_RESPONSE;
}
