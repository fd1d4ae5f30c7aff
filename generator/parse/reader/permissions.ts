import type { Cell, Table } from "../block.js";
import { accountOf, parsePermissionCell, type Alternatives } from "../grammar/permission-cell.js";
import { plainText, spanOf } from "../inline.js";
import type { AccountKind, PermissionClaim } from "../page.js";
import type { Reading } from "../reading.js";
import { allBlocks, type Section } from "../section.js";
import { firstHeader, viewTable, type TableView } from "../table-view.js";
import { MOST_PRIVILEGED_FIRST, PERMISSION_TABLE_HEADERS } from "../vocabulary/columns.js";

/** Reads what a permissions section says: tables, or else a list, or else an italic paragraph. */
export function readPermissions(section: Section, reading: Reading): PermissionClaim[] {
  const tables: PermissionClaim[] = [];
  const others: PermissionClaim[] = [];
  for (const block of allBlocks(section)) {
    if (block.kind === "table" && isPermissionTable(block)) tables.push(...readPermissionTable(block, reading));
    else if (block.kind === "list") {
      const permissions = block.items.flatMap((item) =>
        item.flatMap((part) => (part.kind === "paragraph" ? scopesOf(part.inlines, part.span, reading) : [])),
      );
      if (permissions.length > 0) {
        reading.saw("permissions/list");
        others.push({ account: "any", permissions, span: block.span });
      }
    } else if (block.kind === "paragraph" && block.inlines.length === 1 && block.inlines[0]?.kind === "emphasis") {
      const permissions = scopesOf(block.inlines[0].children, block.span, reading);
      if (permissions.length > 0) {
        reading.saw("permissions/paragraph");
        others.push({ account: "any", permissions, span: block.span });
      }
    }
  }
  return tables.length > 0 ? tables : others;
}

/** Whether a table is one of permissions. */
export function isPermissionTable(table: Table): boolean {
  return PERMISSION_TABLE_HEADERS.has(firstHeader(table));
}

/** In running text only what looks like a scope is one: `Mail.Read`. */
function scopesOf(inlines: Cell["inlines"], span: Cell["span"], reading: Reading): Alternatives {
  const text = plainText(inlines);
  return /^[\w.\s,;*`+&-]+$/.test(text) && /\w\.\w/.test(text) ? parsePermissionCell(inlines, spanOf(inlines) ?? span, reading) : [];
}

function readPermissionTable(table: Table, reading: Reading): PermissionClaim[] {
  const view = viewTable(table, reading);
  reading.read(table);
  const reversed = view.columns.some((column) => MOST_PRIVILEGED_FIRST.test(column.text));
  reading.saw(reversed ? "permissions/most-first" : "permissions/least-first");
  const claims = claimsOf(view, reading);
  return reversed ? claims.map((claim) => ({ ...claim, permissions: claim.permissions.toReversed() })) : claims;
}

function claimsOf(view: TableView, reading: Reading): PermissionClaim[] {
  const accounts = view.columns.map((column) => accountOf(column.text));
  if (accounts.slice(1).some((account) => account !== undefined)) return matrixClaims(view, accounts, reading);
  const labelled = view.rows.some((row) => accountOf(labelOf(row.cells[0])) !== undefined);
  return labelled ? accountClaims(view, reading) : scenarioClaims(view, reading);
}

/** One row for each scenario, one column for each kind of account. */
function matrixClaims(view: TableView, accounts: readonly (AccountKind | undefined)[], reading: Reading): PermissionClaim[] {
  reading.saw("permissions/matrix");
  return view.rows.flatMap((row) =>
    row.cells.flatMap((cell, index): PermissionClaim[] => {
      const account = accounts[index];
      if (account === undefined) return [];
      return [{ account, permissions: permissionsIn(cell, reading), scenario: labelOf(row.cells[0]), span: cell.span }];
    }),
  );
}

/** One row for each kind of account; a row with another label belongs to the account above it. */
function accountClaims(view: TableView, reading: Reading): PermissionClaim[] {
  const claims: PermissionClaim[] = [];
  let current: AccountKind | undefined;
  let umbrella = false;
  for (const row of view.rows) {
    const [first, ...others] = row.cells;
    const label = labelOf(first);
    const account = accountOf(label);
    if (account !== undefined) {
      current = account;
      umbrella = others.every((cell) => plainText(cell.inlines) === "");
    } else if (!umbrella && first !== undefined) reading.report("permission/unknown-row", first.span, { label });
    else reading.saw("permissions/umbrella");
    if (account !== undefined && umbrella) continue;
    others.forEach((cell, index) => {
      const scenario = others.length > 1 ? view.columns[index + 1]?.text : account === undefined ? label : undefined;
      claims.push({
        account: account ?? (umbrella ? current : undefined) ?? "any",
        permissions: permissionsIn(cell, reading),
        ...(scenario !== undefined && { scenario }),
        span: cell.span,
      });
    });
  }
  return claims;
}

/** Pairs of a scenario and its permissions. */
function scenarioClaims(view: TableView, reading: Reading): PermissionClaim[] {
  return view.rows.flatMap((row) => {
    const claims: PermissionClaim[] = [];
    for (let index = 0; index + 1 < row.cells.length; index += 2) {
      const scenario = labelOf(row.cells[index]);
      const cell = row.cells[index + 1];
      if (cell !== undefined && scenario !== "")
        claims.push({ account: "any", permissions: permissionsIn(cell, reading), scenario, span: cell.span });
    }
    return claims;
  });
}

function permissionsIn(cell: Cell, reading: Reading): Alternatives {
  return parsePermissionCell(cell.inlines, cell.span, reading);
}

function labelOf(cell: Cell | undefined): string {
  return plainText(cell?.inlines ?? []);
}
