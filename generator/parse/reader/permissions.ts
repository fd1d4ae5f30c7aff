import type { Cell, List, Paragraph } from "../block.js";
import { flatten } from "../grammar/flat-text.js";
import { parsePermissionCell, type Alternatives } from "../grammar/permission-cell.js";
import { plainText, spanOf, type Inline } from "../inline.js";
import type { PermissionClaim } from "../page.js";
import type { Reading } from "../reading.js";
import type { Section } from "../section.js";
import { BEFORE_MARKED_SCOPES, BEHIND_MARKED_SCOPES, BETWEEN_MARKED_SCOPES } from "../vocabulary/permission-words.js";
import { isPermissionTable, readPermissionTable } from "./permission-table.js";

/** Reads what a permissions section says: tables, or else a list, or else an italic paragraph; with several parts, each for what its heading says. */
export function readPermissions(section: Section, reading: Reading): PermissionClaim[] {
  const parts = partsOf(section).map((part) => ({ part, ...readPart(part, reading) }));
  const hasTables = parts.some(({ tables }) => tables.length > 0);
  const speaking = parts
    .map(({ part, tables, others }) => ({ part, claims: hasTables ? tables : others }))
    .filter(({ claims }) => claims.length > 0);
  if (speaking.length < 2) return speaking.flatMap(({ claims }) => claims);
  reading.saw("permissions/parts");
  return speaking.flatMap(({ part, claims }) => (part === section ? claims : claims.map((claim) => claimFor(part, claim))));
}

/** A section and all below it. */
function partsOf(section: Section): Section[] {
  return [section, ...section.sections.flatMap(partsOf)];
}

function claimFor({ text }: Section, claim: PermissionClaim): PermissionClaim {
  return { ...claim, scenario: claim.scenario === undefined ? text : `${text}: ${claim.scenario}` };
}

function readPart({ blocks }: Section, reading: Reading): { readonly tables: PermissionClaim[]; readonly others: PermissionClaim[] } {
  const tables: PermissionClaim[] = [];
  const others: PermissionClaim[] = [];
  for (const block of blocks) {
    if (block.kind === "table" && isPermissionTable(block)) tables.push(...readPermissionTable(block, reading));
    else if (block.kind === "list") {
      const claims = listClaims(block, reading);
      if (claims.length > 0) reading.saw("permissions/list");
      others.push(...claims);
    } else if (block.kind === "paragraph") {
      const permissions = markedScopes(block, reading);
      if (permissions.length > 0) {
        reading.saw("permissions/paragraph");
        others.push({ account: "any", permissions, span: block.span });
      }
    }
  }
  return { tables, others };
}

/** The bullets that only name permissions, together; each with words and a colon before them as a scenario of its own. */
function listClaims(list: List, reading: Reading): PermissionClaim[] {
  const paragraphs = list.items.flatMap((item) => item.filter((part) => part.kind === "paragraph"));
  const permissions = paragraphs.flatMap(({ inlines, span }) => scopesOf(inlines, span, reading));
  if (permissions.length > 0) return [{ account: "any", permissions, span: list.span }];
  return paragraphs.flatMap(({ inlines, span }): PermissionClaim[] => {
    const text = plainText(inlines);
    const colon = text.lastIndexOf(": ");
    const scenario = text.slice(0, Math.max(colon, 0)).split(":", 1)[0]?.trim() ?? "";
    if (scenario === "" || SCOPE.test(scenario) || !isScopes(text.slice(colon + 1))) return [];
    return [{ account: "any", permissions: parsePermissionCell(inlines, spanOf(inlines) ?? span, reading), scenario, span }];
  });
}

/** How much of the text before or behind a name can tie it to the word for what it is. */
const REACH = 80;

/** Permissions in italics or bold: alone in a paragraph, or beside the word for them; other names of the paragraph are none. */
function markedScopes({ inlines, span }: Paragraph, reading: Reading): Alternatives {
  const flat = flatten(inlines);
  const { text } = flat.content;
  const lists: MarkedName[][] = [];
  let end = 0;
  for (const { inline, ...place } of flat.marks) {
    if ((inline.kind !== "emphasis" && inline.kind !== "strong") || place.start < end || !isScopes(text.slice(place.start, place.end)))
      continue;
    const between = text.slice(end, place.start);
    if (lists.length > 0 && between.length <= REACH && BETWEEN_MARKED_SCOPES.test(between)) lists.at(-1)?.push({ inline, ...place });
    else lists.push([{ inline, ...place }]);
    end = place.end;
  }
  return lists
    .filter((list) => inlines.length === 1 || isAskedFor(text, list))
    .flatMap((list) => list.flatMap(({ inline }) => scopesOf(inline.children, span, reading)));
}

interface MarkedName {
  readonly inline: Extract<Inline, { kind: "emphasis" | "strong" }>;
  readonly start: number;
  readonly end: number;
}

/** Whether the word for permissions stands directly before a list of names or directly behind it. */
function isAskedFor(text: string, list: readonly MarkedName[]): boolean {
  const start = list[0]?.start ?? 0;
  const end = list.at(-1)?.end ?? 0;
  return (
    BEFORE_MARKED_SCOPES.test(text.slice(Math.max(0, start - REACH), start)) || BEHIND_MARKED_SCOPES.test(text.slice(end, end + REACH))
  );
}

/** In running text only what looks like a scope is one: `Mail.Read`. */
function scopesOf(inlines: Cell["inlines"], span: Cell["span"], reading: Reading): Alternatives {
  return isScopes(plainText(inlines)) ? parsePermissionCell(inlines, spanOf(inlines) ?? span, reading) : [];
}

/** A name with a dot inside. */
const SCOPE = /\w\.\w/;

function isScopes(text: string): boolean {
  return /^[\w.\s,;*`+&-]+$/.test(text) && SCOPE.test(text);
}
