import { existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { run } from "../cli/run.js";
import { snapshot, temporaryFolder, writeFiles } from "../support/folder.js";

/** A type with a base, a relationship and an enumeration of its own, so that pages depend on one another. */
function typePage(name: string, more = ""): string {
  return [
    `# ${name} resource type`,
    "",
    `Inherits from [thing](thing.md). It is a ${name}.`,
    "",
    "[!INCLUDE [note](../../includes/note.md)]",
    "",
    "## Properties",
    "",
    "|Property|Type|Description|",
    "|:---|:---|:---|",
    `|${name}Size|Int32|How large it is.|`,
    `|state|${name}State|Its state. Possible values are: \`on\`, \`off\`.|`,
    ...(more === "" ? [] : [more]),
    "",
    "## JSON representation",
    "",
    `<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.${name}" } -->`,
    "```json",
    JSON.stringify({ id: "string", [`${name}Size`]: 1, state: "on" }, undefined, 2),
    "```",
    "",
  ].join("\n");
}

function getPage(name: string, description: string, state: unknown = "on"): string {
  return [
    `# Get ${name}`,
    "",
    description,
    "",
    "## Permissions",
    "",
    "|Permission type|Permissions (from least to most privileged)|",
    "|:---|:---|",
    "|Delegated (work or school account)|Things.Read.All|",
    "",
    "## HTTP request",
    "",
    "```http",
    `GET /${name}s/{id}`,
    "```",
    "",
    "## Response",
    "",
    `If successful, this method returns a \`200 OK\` response code and a [${name}](../resources/${name}.md) object in the response body.`,
    "",
    "## Example",
    "",
    "```http",
    `GET https://graph.microsoft.com/v1.0/${name}s/7`,
    "```",
    "",
    "```http",
    "HTTP/1.1 200 OK",
    "Content-type: application/json",
    "",
    JSON.stringify({ id: "7", [`${name}Size`]: 3, state }),
    "```",
    "",
  ].join("\n");
}

const NAMES = ["lamp", "door", "lock", "fan"];
const BASE = "docs/v1.0/resources/thing.md";
const INCLUDE = "docs/includes/note.md";

function basePage(property: string): string {
  return `# thing resource type\n\nThe base.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n|${property}|String|One more.|\n`;
}

const DOCS: Readonly<Record<string, string>> = {
  [BASE]: basePage("label"),
  [INCLUDE]: "A note.\n",
  "docwright.config.json": JSON.stringify({ levels: {} }),
  ...Object.fromEntries(
    NAMES.flatMap((name) => [
      [`docs/v1.0/resources/${name}.md`, typePage(name)],
      [`docs/v1.0/api/${name}-get.md`, getPage(name, `Gets a ${name}.`)],
    ]),
  ),
};

/** A change of the documentation or of its configuration, such as people make. */
interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  readonly word: "one" | "two" | "three";
}

const KINDS = ["prose", "value", "row", "break", "mend", "delete", "rename", "add", "touch", "base", "include", "levels"] as const;

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.constantFrom(...NAMES),
  word: fc.constantFrom("one", "two", "three"),
});

function apply(folder: string, { kind, name, word }: Edit): void {
  const type = `docs/v1.0/resources/${name}.md`;
  const operation = `docs/v1.0/api/${name}-get.md`;
  const place = (path: string): string => join(folder, path);
  switch (kind) {
    case "prose":
      writeFiles(folder, { [operation]: getPage(name, `Gets ${word} ${name}.`) });
      break;
    case "value":
      writeFiles(folder, { [operation]: getPage(name, "Gets it.", { one: ["on"], two: { on: true }, three: null }[word]) });
      break;
    case "row":
      writeFiles(folder, { [type]: typePage(name, `|${word}|String|Number ${word}.|`) });
      break;
    case "break":
      writeFiles(folder, { [type]: typePage(name).replace("|:---|:---|:---|", "|:---|:---|") });
      break;
    case "mend":
      writeFiles(folder, { [type]: typePage(name) });
      break;
    case "add":
      writeFiles(folder, { [`docs/v1.0/api/${name}-${word}.md`]: getPage(name, "Again.").replaceAll(`/${name}s/`, `/${word}/${name}s/`) });
      break;
    case "delete":
      rmSync(place(operation), { force: true });
      break;
    case "rename":
      if (existsSync(place(operation))) renameSync(place(operation), place(`docs/v1.0/api/${word}-${name}.md`));
      break;
    case "touch":
      utimesSync(place(type), new Date(), new Date());
      break;
    case "base":
      writeFiles(folder, { [BASE]: basePage(word) });
      break;
    case "include":
      writeFiles(folder, { [INCLUDE]: `The ${word} note.\n\n[!INCLUDE [other](${word}.md)]\n` });
      break;
    case "levels":
      writeFiles(folder, { "docwright.config.json": JSON.stringify({ levels: { "include/missing": word === "one" ? "error" : "off" } }) });
      break;
  }
}

const GENERATE = ["generate", "--docs", "docs/v1.0", "--root", "docs", "--name", "client", "--no-build"];
const CHECK = ["check", "--docs", "docs/v1.0", "--root", "docs", "--reporter", "json"];

it("gives after every change what a clean run gives", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 6 }), async (edits) => {
      const folder = temporaryFolder(DOCS);
      await run(folder, ...GENERATE, "--out", "out");
      for (const change of edits) {
        apply(folder, change);
        const incremental = await run(folder, ...GENERATE, "--out", "out", "--reporter", "json");
        rmSync(join(folder, "clean"), { recursive: true, force: true });
        const clean = await run(folder, ...GENERATE, "--out", "clean", "--reporter", "json", "--no-cache");
        expect(snapshot(join(folder, "out"))).toEqual(snapshot(join(folder, "clean")));
        expect(findingsOf(incremental.out)).toEqual(findingsOf(clean.out));
        const again = await run(folder, ...GENERATE, "--out", "out");
        expect(again.error).toContain("out is up to date");
        const checked = await run(folder, ...CHECK, "--no-types", "--cache-dir", "cache");
        expect(checked).toEqual(await run(folder, ...CHECK, "--no-types", "--no-cache"));
      }
    }),
    { numRuns: process.env["CI"] ? 20 : 3 },
  );
});

it("finds after every change what a compiler finds that has seen nothing", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 6 }), async (edits) => {
      const folder = temporaryFolder(DOCS);
      await run(folder, ...CHECK, "--cache-dir", "cache");
      for (const change of edits) {
        apply(folder, change);
        expect(await run(folder, ...CHECK, "--cache-dir", "cache")).toEqual(await run(folder, ...CHECK, "--no-cache"));
      }
    }),
    { numRuns: process.env["CI"] ? 10 : 2 },
  );
});

function findingsOf(report: string): unknown {
  return (JSON.parse(report) as { diagnostics: unknown }).diagnostics;
}

it("rebuilds a cache that is damaged, and says so", async () => {
  const folder = temporaryFolder(DOCS);
  await run(folder, ...GENERATE, "--out", "out");
  const before = snapshot(join(folder, "out"));
  for (const name of ["run", "outputs", "pages-3"]) {
    const path = join(folder, "out/.docwright-cache", name);
    if (existsSync(path)) writeFileSync(path, readFileSync(path, "utf8").replace(/[a-z]{3}(?=[^a-z]*$)/, "zzz"));
  }
  const { error } = await run(folder, ...GENERATE, "--out", "out");
  expect(error).toContain("was damaged; it is made anew");
  expect(snapshot(join(folder, "out"))).toEqual(before);
  expect((await run(folder, ...GENERATE, "--out", "out")).error).not.toContain("damaged");
});

it("trusts no file of the output that was edited", async () => {
  const folder = temporaryFolder(DOCS);
  await run(folder, ...GENERATE, "--out", "out");
  const before = snapshot(join(folder, "out"));
  writeFiles(folder, { "out/README.md": "mine" });
  expect((await run(folder, ...GENERATE, "--out", "out")).error).toContain("1 updated");
  expect(snapshot(join(folder, "out"))).toEqual(before);
});
