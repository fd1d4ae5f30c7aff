import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/folder.js";
import { run, type Run } from "./run.js";

const generated = join(import.meta.dirname, "../../generated");

/** A folder with files in which `docwright-client` is the package made from `specs/`. */
function application(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files);
  link(generated, join(folder, "node_modules/docwright-client"));
  return folder;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** The facts of one function in a package of another name, as files below a folder. */
function clientPackage(folder: string, name: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const subpaths = [".", "./v1.0/things", "./meta/v1.0/things", "./meta/v1.0/gone", "./v1.0/gone", "./openapi/*.json", "./package.json"];
  const exports = Object.fromEntries(subpaths.map((subpath) => [subpath, subpath === "./package.json" ? subpath : "./dist/x.js"]));
  return {
    [`${folder}/package.json`]: JSON.stringify({ name, docwright: { format: 1 }, exports }),
    [`${folder}/dist/meta/v1.0/things.js`]: 'throw new Error("run");\nexport * from "./things/a-z.js";\n',
    [`${folder}/dist/meta/v1.0/things/a-z.js`]:
      'export const getThing = { id: "thing-get", method: "GET", permissions: [{ account: "any", alternatives: [["Thing.Read"]] }] };\n',
    ...more,
  };
}

interface Answer {
  readonly accounts: Readonly<Record<string, { readonly scopes: readonly { readonly scope: string }[] }>>;
  readonly operations: readonly { readonly operation: string; readonly uses: readonly unknown[] }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

async function answer(folder: string, ...words: string[]): Promise<Answer & Pick<Run, "status" | "error">> {
  const { status, out, error } = await run(folder, "scopes", "--reporter", "json", ...words);
  return { ...(JSON.parse(out) as Answer), status, error };
}

/** The operations that an application calls. */
async function called(folder: string, ...words: string[]): Promise<string[]> {
  const { operations, status } = await answer(folder, ...words);
  expect(status).toBe(0);
  return operations.map(({ operation }) => operation);
}

const USE = 'import { getThing } from "things/v1.0/things";\ngetThing(client);\n';

describe("the answer", () => {
  const files = {
    "src/mail.ts": `import { createClient, type Client } from "docwright-client";
import { createMessage, getAttachment, listCalendarView, listMessages, type ListMessagesOptions } from "docwright-client/v1.0/users";

const client: Client = createClient({ auth: () => "token" });
export const draft = (options: ListMessagesOptions) => createMessage(client, {}, { body: {} });
for await (const message of listMessages(client)) await getAttachment(client, { messageId: message.id, attachmentId: "1" });
`,
    "src/legacy.cjs": 'const users = require("docwright-client/v1.0/users");\nmodule.exports = () => users.countUsers();\n',
    "src/share.mts": 'export const get = async () => (await import("docwright-client/v1.0/shares")).openSharedItem();\n',
  };

  it("has the least scopes of each kind of account, and why", async () => {
    const { status, out, error } = await run(application(files), "scopes", "src");
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(out).toMatchInlineSnapshot(`
      "Delegated, work or school account
        Files.ReadWrite  for openSharedItem
        Mail.ReadWrite   for createMessage, listMessages
        User.Read.All    for countUsers
        Depending on the use:
          getAttachment, event: Calendars.Read
          getAttachment, message: Mail.Read

      Delegated, personal account
        Files.ReadWrite  for openSharedItem
        Mail.ReadWrite   for createMessage, listMessages
        Depending on the use:
          getAttachment, event: Calendars.Read
          getAttachment, message: Mail.Read
        Not supported: countUsers

      Application
        Files.ReadWrite  for openSharedItem
        Mail.ReadWrite   for createMessage, listMessages
        User.Read.All    for countUsers
        Depending on the use:
          getAttachment, event: Calendars.Read
          getAttachment, message: Mail.Read

      Operations
        openSharedItem  docwright-client/v1.0/shares
          https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0
          src/share.mts:1:79
        countUsers  docwright-client/v1.0/users
          https://learn.microsoft.com/graph/api/users-count?view=graph-rest-1.0
          src/legacy.cjs:2:30
        createMessage  docwright-client/v1.0/users
          https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
          src/mail.ts:5:56
        getAttachment  docwright-client/v1.0/users
          https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
          src/mail.ts:6:57
        listMessages  docwright-client/v1.0/users
          https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
          src/mail.ts:6:29
      "
    `);
  });

  it("is the same as data, whatever the order of the files", async () => {
    const folder = application(files);
    const { status, out } = await run(folder, "scopes", "src", "--reporter", "json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [],
      notices: [],
      accounts: {
        delegatedPersonal: {
          scopes: [
            { scope: "Files.ReadWrite", operations: ["docwright-client/v1.0/shares#openSharedItem"] },
            {
              scope: "Mail.ReadWrite",
              operations: ["docwright-client/v1.0/users#createMessage", "docwright-client/v1.0/users#listMessages"],
            },
          ],
          scenarios: [
            { operation: "docwright-client/v1.0/users#getAttachment", scenario: "event", scopes: ["Calendars.Read"], included: false },
            { scenario: "message", scopes: ["Mail.Read"], included: false },
          ],
          unsupported: ["docwright-client/v1.0/users#countUsers"],
        },
      },
      operations: expect.arrayContaining([
        {
          operation: "docwright-client/v1.0/users#countUsers",
          module: "docwright-client/v1.0/users",
          name: "countUsers",
          id: "users-count",
          page: "https://learn.microsoft.com/graph/api/users-count?view=graph-rest-1.0",
          uses: [{ path: "src/legacy.cjs", line: 2, column: 30 }],
        },
      ]) as unknown,
    });
    const turned = ["src/share.mts", "src/mail.ts", "src/*.cjs", "src/mail.ts"];
    expect((await run(folder, "scopes", ...turned, "--reporter", "json")).out).toBe(out);
  });

  it("tells functions of the same name apart", async () => {
    const text =
      'import { getUser } from "docwright-client/v1.0/users";\nimport { getThing } from "things/v1.0/things";\nimport * as b from "more/v1.0/things";\n';
    const folder = application({
      ...clientPackage("node_modules/things", "things"),
      ...clientPackage("node_modules/more", "more"),
      "a.ts": `${text}getUser(); getThing(); b.getThing();\n`,
    });
    const { out } = await run(folder, "scopes", "a.ts");
    expect(out).toContain("\n  Thing.Read  for more/v1.0/things#getThing, things/v1.0/things#getThing\n  User.Read   for getUser\n");
  });

  it("needs nothing where no operation is used", async () => {
    const folder = application({
      "a.ts":
        'import { createClient } from "docwright-client";\nimport { getUser } from "docwright-client/v1.0/users";\ncreateClient({});\n',
    });
    const { status, out } = await run(folder, "scopes", "a.ts");
    expect(status).toBe(0);
    expect(out).toContain("Application\n  No permission is needed.\n\nNo operation is used.\n");
  });
});

describe("files", () => {
  const names = ["a.ts", "b/c.tsx", "b/d.mjs", "b/[id]/e.jsx", "b/f.d.ts", "b/g.txt", ".h/i.ts", "node_modules/j/k.ts"];
  const files = { ...clientPackage("node_modules/things", "things"), ...Object.fromEntries(names.map((name) => [name, USE])) };

  it.each([
    ["a folder", ["."], ["a.ts", "b/[id]/e.jsx", "b/c.tsx", "b/d.mjs"]],
    ["a pattern", ["**/*.{tsx,mjs}"], ["b/c.tsx", "b/d.mjs"]],
    ["a file with the marks of a pattern", ["b/[id]/e.jsx"], ["b/[id]/e.jsx"]],
    ["one twice", ["a.ts", "./a.ts", "*.ts"], ["a.ts"]],
  ])("are those of %s", async (_, words, paths) => {
    const { operations } = await answer(temporaryFolder(files), ...words);
    expect(operations[0]?.uses).toEqual(paths.map((path) => ({ path, line: 2, column: 1 })));
  });

  it("of a generated package are none of the application", async () => {
    const folder = temporaryFolder({
      ...clientPackage("client", "things", { "client/src/v1.0/things.ts": 'export * from "./things/a-z.js";\n' }),
      "a.ts": 'import { getThing } from "./client/src/v1.0/things.js";\ngetThing();\n',
    });
    expect(await answer(folder, ".")).toMatchObject({ status: 0, diagnostics: [], operations: [{ uses: [{ path: "a.ts" }] }] });
  });
});

describe("the generated package is found", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["in a folder above", { ...clientPackage("node_modules/things", "things"), "apps/one/src/a.ts": USE }, ["apps/one/src"]],
    ["under a scope", { ...clientPackage("node_modules/@x/things", "@x/things"), "a.ts": USE.replace("things", "@x/things") }, ["a.ts"]],
    ["by its own name", { ...clientPackage(".", "things"), "examples/a.ts": USE }, ["examples"]],
    ["by a relative path", { ...clientPackage("out", "things"), "a.ts": USE.replace("things/", "./out/dist/") }, ["a.ts"]],
    [
      "by an import of the application's own package",
      {
        ...clientPackage("client", "things", { "client/dist/v1.0/things.js": "" }),
        "package.json": JSON.stringify({ name: "app", imports: { "#things": "./client/dist/v1.0/things.js" } }),
        "a.ts": USE.replace("things/v1.0/things", "#things"),
      },
      ["a.ts"],
    ],
    ["where the command line says", { ...clientPackage("far/out", "things"), "a.ts": USE }, ["a.ts", "--package", "far/out"]],
    [
      "where the configuration says",
      { ...clientPackage("far/out", "things"), "far/docwright.config.json": '{ "out": "out" }', "a.ts": USE },
      ["a.ts", "--config", "far/docwright.config.json"],
    ],
    [
      "by the facts of its requests",
      { ...clientPackage("node_modules/things", "things"), "a.ts": USE.replaceAll("getThing", "$getThing") },
      ["a.ts"],
    ],
  ])("%s", async (_, files, words) => {
    const [operation, ...others] = await called(temporaryFolder(files), ...words);
    expect(operation).toMatch(/things#getThing$/);
    expect(others).toEqual([]);
  });

  it("by a link of a workspace, once whatever leads to it", async () => {
    const folder = temporaryFolder({
      ...clientPackage("packages/things", "things"),
      "packages/app/a.ts": USE,
      "packages/app/b.ts": USE.replace("things/", "../things/dist/"),
    });
    link("../../things", join(folder, "packages/app/node_modules/things"));
    expect(await called(folder, "packages/app")).toEqual(["things/v1.0/things#getThing"]);
  });

  it("before it is built", async () => {
    const folder = temporaryFolder({
      "node_modules/things/package.json": clientPackage("x", "things")["x/package.json"] ?? "",
      "node_modules/things/src/meta/v1.0/things.ts":
        'import type { OperationMeta } from "../../runtime/meta.js";\nexport const getThing: OperationMeta = { id: "i", method: "GET", permissions: [] };\n',
      "a.ts": USE,
    });
    expect(await answer(folder, "a.ts")).toMatchObject({ accounts: { application: { undocumented: ["things/v1.0/things#getThing"] } } });
  });
});

describe("what is not certain is said", () => {
  const files = clientPackage("node_modules/things", "things");

  it.each([
    ["all of a module", 'import * as things from "things/v1.0/things";\nrun(things);\n', "a.ts:2:5 warning application/whole-module", 0],
    [
      "an operation that is none",
      'import { gone } from "things/v1.0/things";\ngone();\n',
      "a.ts:2:1 warning application/unknown-operation `gone`",
      0,
    ],
    [
      "a module that is none",
      'import { a } from "things/v2.0/things";\na();\n',
      "a.ts:2:1 warning application/unknown-module `things/v2.0/things`",
      0,
    ],
    ["facts that are not there", 'import { a } from "things/v1.0/gone";\na();\n', "a.ts:2:1 error application/no-facts", 1],
    ["a computed name", "await import(name);\n", "a.ts:1:7 info application/computed-import", 0],
    ["a file that is not valid", "const = 1;\n", "a.ts:1:7 error application/syntax", 1],
    ["a file that is no text", "\u0000", "a.ts:1:1 error application/unreadable The file cannot be read: it is no text.", 1],
    [
      "a file that is nested too deeply",
      `x = ${"[".repeat(9999)}`,
      "a.ts:1:1 error application/unreadable The file cannot be read: it is nested",
      1,
    ],
    ["what cannot be found", 'import x from "absent";\nx();\n', "Not found, and not looked into: `absent`.", 0],
  ])("%s, and the rest is answered", async (_, text, message, status) => {
    const result = await run(temporaryFolder({ ...files, "a.ts": text, "b.ts": USE }), "scopes", ".");
    expect(result.error).toContain(message);
    expect(result.out).toContain("Thing.Read  for getThing\n");
    expect(result.status).toBe(status);
  });

  it("all of a module is all of its operations", async () => {
    const folder = application({ "a.ts": 'export * from "docwright-client/v1.0/groups";\n' });
    expect((await called(folder, "a.ts")).length).toBeGreaterThan(2);
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const folder = temporaryFolder({ ...files, "a.ts": "", "b.ts": USE });
    chmodSync(join(folder, "a.ts"), 0);
    expect(await run(folder, "scopes", ".")).toMatchObject({ status: 1, error: expect.stringContaining("permission denied") as string });
  });
});

describe("nothing is run", () => {
  it("neither the application nor the package", async () => {
    const canary = 'globalThis.docwrightCanary = true; throw new Error("run");\n';
    const folder = temporaryFolder({
      ...clientPackage("node_modules/things", "things", { "node_modules/things/dist/x.js": canary }),
      "docwright.config.ts": canary,
      "a.js": `${USE}${canary}`,
    });
    expect(await called(folder, "a.js")).toEqual(["things/v1.0/things#getThing"]);
    expect(globalThis).not.toHaveProperty("docwrightCanary");
  });
});

describe("without an answer it ends with 2 and says why", () => {
  const files = { ...clientPackage("node_modules/things", "things"), "a.ts": "", "other/package.json": '{ "name": "other" }' };

  it.each([
    [[], /missing required argument 'files'/],
    [["none.ts"], /No file of TypeScript or JavaScript is found at `none\.ts`/],
    [["a.ts", "*.md", "none"], /is found at `\*\.md`, `none`/],
    [["a.ts"], /No generated package is used in 1 file\./],
    [["b.ts"], /No generated package is used in 1 file\. Not found, and not looked into: `absent\/v1\.0\/users`\./],
    [["a.ts", "--package", "other"], /`.*other` holds no package that this version of docwright made/],
    [["a.ts", "--config", "none.json"], /none\.json` cannot be read/],
    [["a.ts", "--reporter", "sarif"], /Allowed choices are pretty, json/],
  ])("%j", async (words, message) => {
    const folder = temporaryFolder({ ...files, "b.ts": 'import { getUser } from "absent/v1.0/users";\ngetUser();\n' });
    const { status, out, error } = await run(folder, "scopes", ...words);
    expect(error).toMatch(message);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });
});
