import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { OperationMeta, PermissionRow } from "../../templates/runtime/meta.js";

/** The modules of facts of the built package say what the tables of the pages say. */
const root = join(import.meta.dirname, "../..");
const built = join(root, "generated/dist");

const LABELS: ReadonlyMap<string, PermissionRow["account"]> = new Map([
  ["Delegated (work or school account)", "delegatedWork"],
  ["Delegated (personal Microsoft account)", "delegatedPersonal"],
  ["Application", "application"],
]);

async function modulesOf(folder: string): Promise<{ area: string; functions: string[]; facts: [string, OperationMeta][] }[]> {
  const load = async (path: string) => (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  const areas = readdirSync(join(built, "meta", folder)).filter((name) => name.endsWith(".js"));
  return Promise.all(
    areas.map(async (area) => ({
      area: `${folder}/${basename(area, ".js")}`,
      functions: Object.entries(await load(join(built, folder, area))).flatMap(([name, value]) =>
        typeof value === "function" ? [name] : [],
      ),
      facts: Object.entries(await load(join(built, "meta", folder, area))) as [string, OperationMeta][],
    })),
  );
}

const modules = (await Promise.all(["v1.0", "beta"].map(modulesOf))).flat();

/** The rows of the usual table of a page, read by themselves; nothing where the page has another form. */
function usualRows(text: string): PermissionRow[] | undefined {
  const tables = [...text.matchAll(/^\|Permission type\|Permissions \(from least to most privileged\)\|\n\|:---.*\n((?:\|.*\n)+)/gm)];
  const lines = tables[0]?.[1]?.trimEnd().split("\n") ?? [];
  const rows = tables.length > 1 ? [] : lines.map((line) => line.slice(1, -1).split("|"));
  if (rows.length !== LABELS.size || rows.some(([label = "", cell = ""]) => !LABELS.has(label) || cell === "" || cell === "None."))
    return undefined;
  return rows.map(([label = "", cell = ""]) => ({
    account: LABELS.get(label) ?? "any",
    alternatives: cell === "Not supported." ? [] : cell.split(", ").map((scopes) => scopes.split(" and ")),
  }));
}

describe("the facts of operations", () => {
  it.each(modules)("stand for every function of $area", ({ functions, facts }) => {
    expect(facts.map(([name]) => name)).toEqual(functions);
  });

  it("have the permissions of their pages' tables", () => {
    let compared = 0;
    for (const [name, { page, permissions }] of modules.flatMap(({ facts }) => facts)) {
      const { pathname, searchParams } = new URL(page ?? "");
      const version = searchParams.get("view") === "graph-rest-beta" ? "beta" : "v1.0";
      const rows = usualRows(
        readFileSync(join(root, "specs", version, "api", `${basename(pathname)}.md`), "utf8").replaceAll("\r\n", "\n"),
      );
      if (rows === undefined) continue;
      expect({ name, permissions }).toEqual({ name, permissions: rows });
      compared++;
    }
    expect(compared).toBeGreaterThan(30);
  });

  it.each<[string, string, PermissionRow[]]>([
    [
      "most privileged first",
      "createEnterpriseCodeSigningCertificate",
      [
        { account: "delegatedWork", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
        { account: "delegatedPersonal", alternatives: [] },
        { account: "application", alternatives: [["DeviceManagementApps.ReadWrite.All"]] },
      ],
    ],
    [
      "a column for each account",
      "listCalendarView",
      [
        { account: "delegatedWork", alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]], scenario: "user calendar" },
        { account: "delegatedPersonal", alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]], scenario: "user calendar" },
        { account: "application", alternatives: [["Calendars.Read"], ["Calendars.ReadWrite"]], scenario: "user calendar" },
        { account: "delegatedWork", alternatives: [["Group.Read.All"], ["Group.ReadWrite.All"]], scenario: "group calendar" },
        { account: "delegatedPersonal", alternatives: [], scenario: "group calendar" },
        { account: "application", alternatives: [], scenario: "group calendar" },
      ],
    ],
    [
      "a row for each scenario",
      "deleteAttachment",
      [
        { account: "any", alternatives: [["Mail.ReadWrite"]], scenario: "In messages" },
        { account: "any", alternatives: [["Calendars.ReadWrite"]], scenario: "In events" },
      ],
    ],
    [
      "a table below each of two headings",
      "listMethods",
      [
        {
          account: "delegatedWork",
          alternatives: [["UserAuthenticationMethod.Read"], ["UserAuthenticationMethod.ReadWrite"]],
          scenario: "Permissions acting on self",
        },
        { account: "delegatedPersonal", alternatives: [], scenario: "Permissions acting on self" },
        { account: "application", alternatives: [], scenario: "Permissions acting on self" },
        {
          account: "delegatedWork",
          alternatives: [["UserAuthenticationMethod.Read.All"], ["UserAuthenticationMethod.ReadWrite.All"]],
          scenario: "Permissions acting on other users",
        },
        { account: "delegatedPersonal", alternatives: [], scenario: "Permissions acting on other users" },
        {
          account: "application",
          alternatives: [["UserAuthenticationMethod.Read.All"], ["UserAuthenticationMethod.ReadWrite.All"]],
          scenario: "Permissions acting on other users",
        },
      ],
    ],
    ["no table", "listMailFolders", [{ account: "any", alternatives: [["Mail.ReadBasic"], ["Mail.Read"], ["Mail.ReadWrite"]] }]],
  ])("have those of other forms: %s", (_, name, permissions) => {
    expect(modules.flatMap(({ facts }) => facts).find(([known]) => known === name)?.[1].permissions).toEqual(permissions);
  });
});
