import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { snapshot, temporaryFolder } from "../support/folder.js";
import { DOCS, PAGE, run } from "./run.js";

const FAULTY = PAGE.replace("GET /things/{id}", "GET things/{id}");
const WITH_COMMENT = `${PAGE}\n<!-- { "blockType": "ignored", } -->\n`;

/** Documentation with a fault that can be mended in each of two files, one of them an included one. */
const FILES = {
  ...DOCS,
  "docs/v1.0/api/thing-get.md": FAULTY,
  "docs/v1.0/api/thing-list.md": `# List things\n\n[!INCLUDE [x](../../includes/request.md)]\n`,
  "docs/includes/request.md": "## HTTP request\r\n\r\n```http\r\nGET things\r\n```\r\n",
};

const check = (folder: string, ...words: string[]): ReturnType<typeof run> =>
  run(folder, "check", "--docs", "docs/v1.0", "--root", "docs", ...words);

describe("--fix", () => {
  it("mends what is certain in pages and included files, and reports the rest", async () => {
    const folder = temporaryFolder({
      ...FILES,
      "docs/v1.0/resources/thing.md": DOCS["docs/v1.0/resources/thing.md"].replace("Int32", "[x](x.md)"),
    });
    const before = snapshot(folder);
    const { status, out, error } = await check(folder, "--fix", "--fail-on", "warning");
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(error).toMatch(/type\/unresolved/);
    expect(error).not.toMatch(/request\/no-slash/);
    expect(error).toContain("  2 fixed.\n");
    expect(snapshot(folder)).toEqual({
      ...before,
      "docs/v1.0/api/thing-get.md": PAGE,
      "docs/includes/request.md": "## HTTP request\r\n\r\n```http\r\nGET /things\r\n```\r\n",
    });
  });

  it("writes nothing where there is nothing to mend", async () => {
    const folder = temporaryFolder(DOCS);
    const path = join(folder, "docs/v1.0/api/thing-get.md");
    const { mtimeNs } = statSync(path, { bigint: true });
    expect(await check(folder, "--fix")).toMatchObject({ status: 0 });
    expect(statSync(path, { bigint: true }).mtimeNs).toBe(mtimeNs);
  });

  it("keeps the byte order mark, the permissions and links", async () => {
    const folder = temporaryFolder({ ...DOCS, "docs/pages/a.md": `\uFEFF${FAULTY}` });
    chmodSync(join(folder, "docs/pages/a.md"), 0o640);
    symlinkSync("../../pages/a.md", join(folder, "docs/v1.0/api/thing-put.md"));
    expect(await check(folder, "--fix")).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "docs/pages/a.md"), "utf8")).toBe(`\uFEFF${PAGE}`);
    expect(statSync(join(folder, "docs/pages/a.md")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, "docs/v1.0/api/thing-put.md"), "utf8")).toBe(`\uFEFF${PAGE}`);
  });

  it("leaves a file alone whose bytes are not UTF-8: they would be lost", async () => {
    const bytes = Buffer.concat([Buffer.from(FAULTY), Buffer.from([0xff, 0x0a])]);
    const folder = temporaryFolder({ ...DOCS, "docs/v1.0/api/thing-get.md": bytes });
    const { error } = await check(folder, "--fix");
    expect(error).toMatch(/request\/no-slash/);
    expect(readFileSync(join(folder, "docs/v1.0/api/thing-get.md"))).toEqual(bytes);
  });
});

describe("--fix --dry-run", () => {
  it("prints a patch that git applies, and writes nothing", async () => {
    const files = {
      ...FILES,
      "docs/v1.0/api/thing-put.md": WITH_COMMENT.replace("GET", "PUT"),
      "docs/v1.0/api/bom.md": "\uFEFF# Patch thing\n\n## HTTP request\n\n```http\nPATCH things/{id}\n```\n",
      "docs/v1.0/api/end.md": FAULTY.trimEnd().replace("GET", "POST") + '\n<!-- {\n "blockType": "ignored",\n} -->',
    };
    const [dry, wet] = [temporaryFolder(files), temporaryFolder(files)];
    const before = snapshot(dry);
    const { status, out, error } = await check(dry, "--fix", "--dry-run");
    expect(status).toBe(0);
    expect(snapshot(dry)).toEqual(before);
    expect(out).toContain("--- a/docs/v1.0/api/thing-get.md\n+++ b/docs/v1.0/api/thing-get.md\n@@ -5,7 +5,7 @@\n");
    expect(out).toContain("-GET things/{id}\n+GET /things/{id}\n");
    expect(error).not.toMatch(/request\/no-slash/);
    execFileSync("git", ["apply", "-"], { cwd: dry, input: out });
    await check(wet, "--fix");
    expect(snapshot(dry)).toEqual(snapshot(wet));
  });

  it("prints nothing where there is nothing to mend", async () => {
    expect(await check(temporaryFolder(DOCS), "--fix", "--dry-run")).toMatchObject({ status: 0, out: "" });
  });

  it.each([
    [["--dry-run"], /name both/],
    [["--fix", "--dry-run", "--reporter", "json"], /prints a patch to stdout/],
    [["--fix", "--dry-run", "--baseline", "b.json", "--update-baseline"], /writes nothing/],
  ])("refuses %j", async (words, message) => {
    const { status, error } = await check(temporaryFolder(DOCS), ...words);
    expect(status).toBe(2);
    expect(error).toMatch(message);
  });
});

describe("a baseline", () => {
  const UNRESOLVED = DOCS["docs/v1.0/resources/thing.md"].replace("Int32", "[gone](gone.md)");
  const files = { ...DOCS, "docs/v1.0/resources/thing.md": UNRESOLVED };
  const accept = async (folder: string): Promise<void> => {
    expect(await check(folder, "--baseline", "b.json", "--update-baseline", "--fail-on", "warning")).toMatchObject({ status: 0 });
  };

  it("accepts what it lists: only what is new counts and is shown", async () => {
    const folder = temporaryFolder(files);
    await accept(folder);
    const known = await check(folder, "--baseline", "b.json", "--fail-on", "warning");
    expect(known).toMatchObject({ status: 0, out: "" });
    expect(known.error).not.toMatch(/type\/unresolved/);
    expect(known.error).toContain("1 in the baseline");
    writeFileSync(join(folder, "docs/v1.0/api/thing-get.md"), PAGE.replace("[thing]", "[part]").replace("thing.md", "part.md"));
    const grown = await check(folder, "--baseline", "b.json", "--fail-on", "warning");
    expect(grown).toMatchObject({ status: 1 });
    expect(grown.error).toMatch(/thing-get\.md:\d+:\d+ warning type\/unresolved/);
    expect(grown.error).not.toMatch(/thing\.md:10:\d+ warning/);
  });

  it("is sorted, a line for each finding, with code and path", async () => {
    const folder = temporaryFolder(files);
    await accept(folder);
    const text = readFileSync(join(folder, "b.json"), "utf8");
    expect(text.split("\n")[3]).toMatch(
      /^ {4}\{"path":"v1\.0\/resources\/thing\.md","code":"type\/unresolved","fingerprint":"[0-9a-f]{16}"\}$/,
    );
    await accept(folder);
    expect(readFileSync(join(folder, "b.json"), "utf8")).toBe(text);
  });

  it("knows findings again that have moved, and no others", async () => {
    const folder = temporaryFolder(files);
    await accept(folder);
    const path = join(folder, "docs/v1.0/resources/thing.md");
    writeFileSync(path, UNRESOLVED.replace("Stands for a thing.", "Stands for\na\nthing.").replace("|size|", "|size  |"));
    expect(await check(folder, "--baseline", "b.json", "--fail-on", "warning")).toMatchObject({ status: 0 });
    writeFileSync(path, `${UNRESOLVED}|depth|[gone](gone.md)|How large it is.|\n`);
    const { error } = await check(folder, "--baseline", "b.json", "--fail-on", "warning");
    expect(error.match(/warning type\/unresolved/g)).toHaveLength(1);
  });

  it("says what does not occur any more, and drops it when it is updated", async () => {
    const folder = temporaryFolder(files);
    await accept(folder);
    writeFileSync(join(folder, "docs/v1.0/resources/thing.md"), DOCS["docs/v1.0/resources/thing.md"]);
    expect((await check(folder, "--baseline", "b.json")).error).toContain("1 finding of the baseline does not occur any more");
    const updated = await check(folder, "--baseline", "b.json", "--update-baseline");
    expect(updated.error).not.toContain("any more");
    expect(JSON.parse(readFileSync(join(folder, "b.json"), "utf8"))).toEqual({ version: 1, findings: [] });
  });

  it("may be named in the configuration", async () => {
    const config = JSON.stringify({ sources: [{ docs: "docs/v1.0" }], root: "docs", baseline: "accepted.json" });
    const folder = temporaryFolder({ ...files, "docwright.config.json": config });
    expect(await run(folder, "check")).toMatchObject({
      status: 2,
      error: expect.stringMatching(/accepted\.json` cannot be read/) as string,
    });
    expect(await run(folder, "check", "--update-baseline")).toMatchObject({ status: 0 });
    expect(await run(folder, "check", "--fail-on", "warning")).toMatchObject({ status: 0 });
  });

  it.each([
    [["--update-baseline"], /no baseline to update/],
    [["--baseline", "none.json"], /none\.json` cannot be read: it does not exist/],
    [["--baseline", "docs/v1.0/api/thing-get.md"], /is no baseline/],
    [["--baseline", "b.json", "--update-baseline", "--changed-since", "HEAD"], /all files/],
  ])("refuses %j", async (words, message) => {
    const { status, error } = await check(temporaryFolder(DOCS), ...words);
    expect(status).toBe(2);
    expect(error).toMatch(message);
  });
});
