import type { Cell, Table } from "../block.js";
import { flatten } from "../grammar/flat-text.js";
import { accountOf, distinct, parsePermissionText } from "../grammar/permission-cell.js";
import { plainText } from "../inline.js";
import type { AccountKind, PermissionClaim } from "../page.js";
import type { Reading } from "../reading.js";
import { firstHeader, viewTable, type TableView } from "../table-view.js";
import {
  LEAST_PRIVILEGED_FIRST,
  MOST_PRIVILEGED_FIRST,
  PERMISSION_TABLE_HEADERS,
  permissionColumnRole,
  type PermissionColumnRole,
} from "../vocabulary/columns.js";
import { LEFTOVER_PHRASES } from "../vocabulary/leftover-phrases.js";

/** Whether a table is one of permissions. */
export function isPermissionTable(table: Table): boolean {
  return PERMISSION_TABLE_HEADERS.has(firstHeader(table));
}

/** Reads a permissions table: a claim for each kind of account and scenario. */
export function readPermissionTable(table: Table, reading: Reading): PermissionClaim[] {
  const view = viewTable(table, reading);
  reading.read(table);
  const reversed = view.columns.some((column) => MOST_PRIVILEGED_FIRST.test(column.text));
  reading.saw(reversed ? "permissions/most-first" : "permissions/least-first");
  const claims = claimsOf(view, reading).filter((claim) => !isLeftOver(claim));
  if (reversed) return claims.map((claim) => ({ ...claim, permissions: claim.permissions.toReversed(), order: "most-first" }));
  return view.columns.some((column) => LEAST_PRIVILEGED_FIRST.test(column.text))
    ? claims.map((claim) => ({ ...claim, order: "least-first" }))
    : claims;
}

/** Whether all that a claim is read from is what a template had there. */
function isLeftOver({ texts = [] }: PermissionClaim): boolean {
  return texts.length > 0 && texts.every(({ text }) => LEFTOVER_PHRASES.some((phrase) => phrase.test(text)));
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
      return [{ account, ...permissionsIn([cell], reading), scenario: labelOf(row.cells[0]), span: cell.span }];
    }),
  );
}

/**
 * A row for each kind of account, or several, each with alternatives: only the first of them has to name it. A row with another label
 * belongs to the account above it.
 */
function accountClaims(view: TableView, reading: Reading): PermissionClaim[] {
  const groups = columnGroups(view, reading);
  const claims = new Map<string, AccountCells>();
  let label = "";
  let current: AccountKind | undefined;
  let umbrella = false;
  for (const row of view.rows) {
    const [first, ...others] = row.cells;
    label = labelOf(first) || label;
    const account = accountOf(label);
    if (account !== undefined) {
      current = account;
      umbrella = others.every((cell) => plainText(cell.inlines) === "");
    } else if (!umbrella && first !== undefined) reading.report("permission/unknown-row", first.span, { label });
    else reading.saw("permissions/umbrella");
    if (account !== undefined && umbrella) continue;
    const owner = account ?? (umbrella ? current : undefined) ?? "any";
    for (const { columns, header } of groups) {
      const scenario = header ?? (account === undefined ? label : undefined);
      const key = JSON.stringify([owner, account ?? label, scenario]);
      const claim = claims.get(key) ?? { account: owner, scenario, cells: [] };
      if (claim.cells.length > 0) reading.saw("permissions/several-rows");
      claim.cells.push(...columns.map((column) => row.cells[column]).filter((cell) => cell !== undefined));
      claims.set(key, claim);
    }
  }
  return [...claims.values()].map(({ account, scenario, cells }) => ({
    account,
    ...permissionsIn(cells, reading),
    ...(scenario !== undefined && { scenario }),
    span: cells[0]?.span ?? view.table.span,
  }));
}

/** The cells that say together what an account needs. */
interface AccountCells {
  readonly account: AccountKind;
  readonly scenario: string | undefined;
  readonly cells: Cell[];
}

/** Columns whose cells together are one claim of their row. */
interface ColumnGroup {
  readonly columns: readonly number[];
  /** What the claim is for. */
  readonly header?: string;
}

/** The columns with permissions are one group, the least privileged first; each other column is a scenario, named by its header. */
function columnGroups({ columns: [, ...others] }: TableView, reading: Reading): ColumnGroup[] {
  if (others.length === 1) return [{ columns: [1] }];
  const columns = others.map(({ text }, index) => ({ header: text, index: index + 1, role: permissionColumnRole(text) }));
  const withRole = (role: PermissionColumnRole): number[] => columns.filter((column) => column.role === role).map(({ index }) => index);
  const higher = withRole("higher");
  if (higher.length > 0) reading.saw("permissions/higher-column");
  const together = [...withRole("permissions"), ...higher];
  const scenarios = columns.filter(({ role }) => role === undefined).map(({ header, index }) => ({ columns: [index], header }));
  return [...(together.length > 0 ? [{ columns: together }] : []), ...scenarios];
}

/** Pairs of a scenario and its permissions. */
function scenarioClaims(view: TableView, reading: Reading): PermissionClaim[] {
  return view.rows.flatMap((row) => {
    const claims: PermissionClaim[] = [];
    for (let index = 0; index + 1 < row.cells.length; index += 2) {
      const scenario = labelOf(row.cells[index]);
      const cell = row.cells[index + 1];
      if (cell !== undefined && scenario !== "")
        claims.push({ account: "any", ...permissionsIn([cell], reading), scenario, span: cell.span });
    }
    return claims;
  });
}

/** What cells name between them; one that names nothing adds nothing to the others. */
function permissionsIn(cells: readonly Cell[], reading: Reading): Pick<PermissionClaim, "permissions" | "texts"> {
  const texts = cells.map(({ inlines, span }) => flatten(inlines, span).content);
  const parts = texts.map((text) => parsePermissionText(text, reading));
  const named = parts.flat().filter((together) => together.length > 0);
  return { permissions: named.length > 0 ? distinct(named) : (parts[0] ?? []), texts };
}

function labelOf(cell: Cell | undefined): string {
  return plainText(cell?.inlines ?? []);
}
