import { located, type Located } from "../../text/span.js";
import type { Block, Table } from "../block.js";
import { parseBodyStatement } from "../grammar/body-statement.js";
import { parseQueryStatement } from "../grammar/query-statement.js";
import { parseResponseSentence } from "../grammar/response-sentence.js";
import { plainText, spanOf, type Inline } from "../inline.js";
import type { BodyClaim, OperationDeclaration, ParameterRow, PropertyRow, QueryClaim, ResponseClaim } from "../page.js";
import type { Reading } from "../reading.js";
import { allBlocks, headingSpan, partsOf, type Section } from "../section.js";
import { firstHeader } from "../table-view.js";
import { NO_REQUEST_BODY, OFFERED_BODY } from "../vocabulary/body-phrases.js";
import { columnRole } from "../vocabulary/columns.js";
import type { SectionRole } from "../vocabulary/headings.js";
import { COMMON_OPTIONS, DELTA_TOKEN, INCLUSION, STATE_TOKENS } from "../vocabulary/query-words.js";
import { DELTA } from "../vocabulary/response-phrases.js";
import { nestedBlocks } from "./fences.js";
import { mediaTypeOfBody, readHeaderSection } from "./header-table.js";
import { readPermissions } from "./permissions.js";
import { isPropertyTable, readPropertyRows } from "./property-table.js";

/** What the sections of one operation say beside its request lines. */
export type OperationParts = Pick<OperationDeclaration, "permissions" | "headers" | "query" | "parameters" | "body" | "response">;

const NO_RESPONSE: ResponseClaim = { kind: "unsaid", statuses: [], delta: false };

/** Reads the parts of an operation from its sections, given in the page's order. */
export function readParts(sections: readonly Section[], reading: Reading): OperationParts {
  const withRole = (...roles: readonly SectionRole[]): Section[] =>
    sections.filter((section) => section.role !== undefined && roles.includes(section.role));
  const query = withRole("query-parameters");
  const response = withRole("response");
  const queryTables = query.flatMap((section) => tablesOf(section));
  const isDelta = queryTables.flatMap(optionsOfTable).some(({ value }) => value === DELTA_TOKEN);
  const headers = withRole("request-headers").flatMap((section) => readHeaderSection(section, reading));
  return {
    permissions: withRole("permissions").flatMap((section) => readPermissions(section, reading)),
    headers,
    query: readQuery(query, queryTables, reading),
    parameters: [
      ...withRole("path-parameters").flatMap((section) => readParameters(section, "path", reading)),
      ...withRole("address-parameters").flatMap((section) => readParameters(section, "address", reading)),
      ...withRole("function-parameters", "parameters").flatMap((section) => readParameters(section, "function", reading)),
      ...query.flatMap((section) => readParameters(section, "query", reading)),
    ],
    body: withMediaType(readBody(withRole("request-body"), reading), headers),
    response: withOtherStatuses(readResponse(response, isDelta, reading), response),
  };
}

function tablesOf(section: Section): Table[] {
  return allBlocks(section).filter((block) => block.kind === "table");
}

function readQuery(sections: readonly Section[], tables: readonly Table[], reading: Reading): QueryClaim {
  const statements = sections.flatMap((section) =>
    allBlocks(section).flatMap((block) => paragraphsIn(block).map((inlines) => parseQueryStatement(inlines, reading))),
  );
  // A statement about all options is not restricted by what explains them, but by a table.
  const all = statements.some((statement) => statement.all);
  const named = [...(all ? [] : statements.flatMap(({ options }) => options)), ...tables.flatMap(optionsOfTable)];
  const denied = new Set(statements.flatMap((statement) => statement.denied.map(({ value }) => value)));
  const supported = statements.find((statement) => statement.supported)?.supported ?? (named[0] && located(true, named[0].span));
  const options = new Map(named.map((option) => [option.value, option]));
  if ([...options.keys()].every((option) => STATE_TOKENS.has(option))) options.clear();
  if (options.size === 0 && denied.size > 0 && supported?.value)
    for (const option of COMMON_OPTIONS) options.set(option, located(option, supported.span));
  const exhaustive = options.size > 0 || supported?.value === false ? isExhaustive(sections, options) : false;
  return {
    ...(supported && { supported }),
    options: [...options.values()].filter(({ value }) => !denied.has(value)),
    ...(exhaustive && { exhaustive }),
  };
}

/** Whether sections name no other options than these, and do not say that there are others. */
function isExhaustive(sections: readonly Section[], options: ReadonlyMap<string, unknown>): boolean {
  const text = textOfAll(sections);
  return !INCLUSION.test(text) && [...text.matchAll(/\$[a-z]+/gi)].every(([name]) => options.has(name.toLowerCase()));
}

function textOfAll(sections: readonly Section[]): string {
  return sections.flatMap((section) => nestedBlocks(allBlocks(section)).map(textOf)).join("\n");
}

function textOf(block: Block): string {
  if (block.kind === "paragraph") return plainText(block.inlines);
  return block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.map(({ inlines }) => plainText(inlines))).join("\n") : "";
}

/** The options in the first column of a table. */
function optionsOfTable(table: Table): Located<string>[] {
  return table.rows.flatMap(({ cells: [cell] }) => {
    const text = plainText(cell?.inlines ?? []).toLowerCase();
    return cell !== undefined && /^\$[a-z]+$/.test(text) ? [located(text, cell.span)] : [];
  });
}

function paragraphsIn(block: Block): (readonly Inline[])[] {
  if (block.kind === "paragraph") return [block.inlines];
  if (block.kind === "list") return block.items.flatMap((item) => item.flatMap(paragraphsIn));
  return [];
}

function readParameters(section: Section, place: ParameterRow["in"], reading: Reading): ParameterRow[] {
  const rows: ParameterRow[] = [];
  for (const table of tablesOf(section)) {
    if (!isPropertyTable(table) && !isUntyped(table, place)) continue;
    reading.saw(place === "query" ? "query/table" : `parameters/${place}`);
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

/** Whether a table lists parameters without types; in other places than the address, most such tables list query options. */
function isUntyped(table: Table, place: ParameterRow["in"]): boolean {
  const header = firstHeader(table);
  return header === "name" || (place === "address" && columnRole(header) === "name");
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
      else if (block.kind === "paragraph" && claim.kind === "none" && isOffer(plainText(block.inlines)))
        claim = { ...claim, offered: true };
    }
  }
  if (rows.length === 0) return { ...claim, rows };
  const named = parameters && claim.kind !== "representation";
  reading.saw(named || claim.kind === "parameters" ? "body/parameters" : "body/table");
  if (named) return { ...claim, kind: "parameters", rows };
  return { ...claim, kind: claim.kind === "unsaid" || claim.kind === "none" ? "properties" : claim.kind, rows };
}

/** Where the section of a body that is no JSON leaves it open, the header field may say what the body is. */
function withMediaType(claim: BodyClaim, headers: OperationParts["headers"]): BodyClaim {
  const mediaType = claim.kind === "media" && claim.mediaType === undefined ? mediaTypeOfBody(headers) : undefined;
  return mediaType === undefined ? claim : { ...claim, mediaType };
}

function isOffer(text: string): boolean {
  return OFFERED_BODY.test(text) && !NO_REQUEST_BODY.test(text);
}

/**
 * @param takesState Whether the request can have the state of a list of changes, so that the response is one.
 */
function readResponse(sections: readonly Section[], takesState: boolean, reading: Reading): ResponseClaim {
  const bySection = sections.map((section) => readResponseSection(section, reading));
  const claims = bySection.flat();
  const delta = takesState || claims.some((claim) => claim.delta) || linksTable(sections, reading);
  const said = claims.find((claim) => claim.kind !== "unsaid");
  if (said !== undefined) {
    const beside = bySection.find((own) => own.includes(said)) ?? [];
    const described = said.kind === "stream" ? claims.find(({ kind }) => kind === "typed")?.type : undefined;
    return { ...withOtherSuccess(withStatuses(said, beside), claims), delta, ...(described && { described }) };
  }
  const [section] = sections;
  const withStatus = claims.find((claim) => claim.statuses.length > 0);
  if (withStatus === undefined && section !== undefined) reading.report("response/unreadable", headingSpan(section), {});
  return withStatus ?? NO_RESPONSE;
}

/** Adds the numbers in the text of the sections that may be statuses and are not claimed. */
function withOtherStatuses(claim: ResponseClaim, sections: readonly Section[]): ResponseClaim {
  const claimed = new Set(claim.statuses.map(({ value }) => value));
  const numbers = new Set(Array.from(textOfAll(sections).matchAll(/\b[1-5]\d\d\b/g), ([number]) => Number(number)));
  const others = [...numbers].filter((number) => !claimed.has(number));
  return others.length === 0 ? claim : { ...claim, otherStatuses: others };
}

/** What the paragraphs of a section claim. */
function readResponseSection(section: Section, reading: Reading): readonly ResponseClaim[] {
  if (section.sections.filter((inner) => /^(?:csv|json)$/i.test(inner.text)).length > 1) reading.saw("response/several");
  return ownBlocks(section).flatMap((block) =>
    paragraphsIn(block).map((inlines) => ({ ...parseResponseSentence(inlines, reading), span: spanOf(inlines) ?? block.span })),
  );
}

/** What a section says itself or in parts: sections about errors, say, that stand below it are not about the response of success. */
function ownBlocks(section: Section): readonly Block[] {
  return [...section.blocks, ...partsOf(section).flatMap(ownBlocks)];
}

/** Whether a table lists the links that a delta function returns beside its objects. */
function linksTable(sections: readonly Section[], reading: Reading): boolean {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const [table] = tables.filter(({ rows }) => rows.some(({ cells: [cell] }) => DELTA.test(plainText(cell?.inlines ?? []))));
  if (table === undefined) return false;
  reading.read(table);
  reading.saw("response/delta");
  return true;
}

/** The sentence that names the type may leave the statuses to another one of its section. */
function withStatuses(said: ResponseClaim, claims: readonly ResponseClaim[]): ResponseClaim {
  if (said.statuses.length > 0) return said;
  const other = claims.find(({ kind, statuses }) => kind === "unsaid" && statuses.some(({ value }) => value >= 200 && value < 300));
  return other === undefined ? said : { ...said, statuses: other.statuses };
}

/** Where one sentence promises no body, another may promise one with another status. */
function withOtherSuccess(said: ResponseClaim, claims: readonly ResponseClaim[]): ResponseClaim {
  if (said.kind !== "none") return said;
  const known = new Set(said.statuses.map(({ value }) => value));
  const isOther = ({ kind, statuses }: ResponseClaim): boolean =>
    kind === "typed" && statuses.some(({ value }) => value >= 200 && value < 300 && !known.has(value));
  const other = claims.find(isOther);
  return other === undefined ? said : { ...other, statuses: [...said.statuses, ...other.statuses] };
}
