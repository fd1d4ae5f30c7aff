import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { snapshot, temporaryFolder } from "../support/folder.js";
import { DOCS, PAGE, run, THING } from "./run.js";

const ROW = "|size|[gone](gone.md)|How large it is.|\n";
const UNRESOLVED = THING.replace("|size|Int32|How large it is.|\n", ROW);
const TABLE = UNRESOLVED.slice(UNRESOLVED.indexOf("|Property"));
const CODE = "type/unresolved";

/** The findings of a type's page, and how many were suppressed. */
async function found(
  page: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ findings: readonly string[]; suppressed: number }> {
  const folder = temporaryFolder({ ...DOCS, "docs/v1.0/resources/thing.md": page, ...more });
  const { out } = await run(folder, "check", "--docs", "docs/v1.0", "--root", "docs", "--reporter", "json");
  const { summary, ...report } = JSON.parse(out);
  const diagnostics: readonly { code: string; line: number; message: string }[] = report.diagnostics;
  const findings = diagnostics.map(({ code, line, message }) => `${line} ${code} ${message}`);
  return { findings, suppressed: summary.suppressed };
}

const withComment = (comment: string, page = UNRESOLVED): string => page.replace(TABLE, `${comment}\n${TABLE}`);

describe("a comment suppresses the findings", () => {
  it.each([
    ["of the table behind it", withComment(`<!-- docwright-disable-next-line ${CODE} -- soon -->`)],
    ["of the table behind it and a blank line", withComment(`<!-- docwright-disable-next-line ${CODE} -- soon -->\n`)],
    ["of its own line", UNRESOLVED.replace("How large it is.", `How large it is. <!-- docwright-disable-line ${CODE} -- soon -->`)],
    ["from it to the end", withComment(`<!-- docwright-disable ${CODE} -- soon -->`)],
    ["from it to another", `${withComment(`<!-- docwright-disable ${CODE} -- soon -->`)}\n<!-- docwright-enable ${CODE} -->\n`],
    ["of several codes", withComment(`<!-- docwright-disable-next-line ${CODE}, table/no-name -- soon -->`).replace("|id|", "||")],
    ["written over several lines", withComment(`<!--\n  docwright-disable-next-line\n  ${CODE} -- soon:\n  next week\n-->`)],
    ["with CR LF", withComment(`<!-- docwright-disable-next-line ${CODE} -- soon -->`).replaceAll("\n", "\r\n")],
  ])("%s", async (_what, page) => {
    expect(await found(page)).toMatchObject({ findings: [], suppressed: page.includes("table/no-name") ? 2 : 1 });
  });

  it("of a fence behind it, as a whole", async () => {
    const api = PAGE.replace("```http", "<!-- docwright-disable-next-line request/no-slash -- as the service says -->\n\n```http").replace(
      "GET /things/{id}",
      "GET /things/{id}\nPATCH things/{id}",
    );
    expect(await found(THING, { "docs/v1.0/api/thing-get.md": api })).toEqual({ findings: [], suppressed: 1 });
  });

  it("of an annotation behind it, as a whole, and the annotation still speaks of its fence", async () => {
    const annotation =
      '<!-- docwright-disable-next-line annotation/repaired -- kept as it is -->\n<!-- {\n  "blockType": "ignored",\n} -->\n```http';
    expect(await found(THING, { "docs/v1.0/api/thing-get.md": PAGE.replace("```http", annotation) })).toEqual({
      findings: [],
      suppressed: 1,
    });
  });

  it("of an included file, in that file", async () => {
    const included = "## HTTP request\n\n<!-- docwright-disable-next-line request/no-slash -- short -->\n```http\nGET things\n```\n";
    const api = "# List things\n\n[!INCLUDE [x](../../includes/x.md)]\n\n## Response\n\nReturns `204 No Content`.\n";
    const files = (text: string): Record<string, string> => ({ "docs/v1.0/api/thing-list.md": api, "docs/includes/x.md": text });
    expect((await found(THING, files(included.replace(/<!--.*-->\n/, "")))).findings).toHaveLength(1);
    expect(await found(THING, files(included))).toEqual({ findings: [], suppressed: 1 });
  });

  it("that have no place of their own, where it stands before all else", async () => {
    const page = THING.replace("# thing resource type\n", "");
    expect((await found(page)).findings.join()).toContain("page/no-title");
    const comment = "<!-- docwright-disable page/no-title -- the site adds it -->";
    const { findings, suppressed } = await found(`---\ntitle: x\n---\n\n${comment}\n\n${page}`);
    expect(findings.join()).not.toContain("page/no-title");
    expect(suppressed).toBe(1);
  });
});

describe("a comment does not suppress the findings", () => {
  it.each([
    ["of another code", withComment("<!-- docwright-disable-next-line table/no-name -- x -->"), "suppression/unused"],
    [
      "of lines further down",
      UNRESOLVED.replace("Stands", `<!-- docwright-disable-next-line ${CODE} -- x -->\nStands`),
      "suppression/unused",
    ],
    ["behind the end", withComment(`<!-- docwright-disable ${CODE} -- x -->\n\n<!-- docwright-enable ${CODE} -->`), "suppression/unused"],
    ["behind the end of all", withComment(`<!-- docwright-disable ${CODE} -- x -->\n\n<!-- docwright-enable -->`), "suppression/unused"],
    ["before it", `${UNRESOLVED}\n<!-- docwright-disable ${CODE} -- x -->\n`, "suppression/unused"],
    ["where it is shown in a fence", withComment(`\`\`\`md\n<!-- docwright-disable ${CODE} -- x -->\n\`\`\`\n`), "page/unread-fence"],
    ["where it is shown as code", UNRESOLVED.replace("How large it is.", `\`<!-- docwright-disable-line ${CODE} -- x -->\``), undefined],
    ["without an end", `${UNRESOLVED}\n<!-- docwright-disable-next-line ${CODE} -- x\n`, undefined],
  ])("%s", async (_what, page, other) => {
    const { findings, suppressed } = await found(page);
    expect(suppressed).toBe(0);
    expect(findings.map((line) => line.split(" ")[1]).toSorted()).toEqual([other, CODE].filter((code) => code !== undefined).toSorted());
  });
});

describe("a comment is reported", () => {
  it.each([
    [
      "without a reason",
      `<!-- docwright-disable-next-line ${CODE} -->`,
      "suppression/no-reason The comment does not say why the finding is accepted.",
    ],
    [
      "with a code that is not known",
      `<!-- docwright-disable-next-line ${CODE}, type/unresolve -- x -->`,
      "suppression/unknown-code There is no finding `type/unresolve`; `type/unresolved` is known.",
    ],
    [
      "with the name of a property that all objects have",
      `<!-- docwright-disable-next-line ${CODE}, toString -- x -->`,
      "suppression/unknown-code There is no finding `toString`.",
    ],
    [
      "without a code",
      `<!-- docwright-disable ${CODE} -- x -->\n<!-- docwright-disable-next-line -- x -->`,
      "suppression/malformed The comment suppresses nothing: it names no code.",
    ],
    [
      "with another word",
      `<!-- docwright-disable ${CODE} -- x -->\n<!-- docwright-disable-nextline ${CODE} -- x -->`,
      "suppression/malformed The comment suppresses nothing: `docwright-disable-nextline` is unknown; `docwright-disable-next-line` is known.",
    ],
    [
      "that is of no use",
      `<!-- docwright-disable-next-line ${CODE}, table/no-name -- x -->`,
      "suppression/unused There is no `table/no-name` here to suppress.",
    ],
    [
      "that enables what is not disabled",
      `<!-- docwright-disable-next-line ${CODE} -- x -->\n${TABLE}\n<!-- docwright-enable ${CODE} -->\n`,
      `suppression/unused There is no \`${CODE}\` here to suppress.`,
    ],
  ])("%s", async (_what, comment, finding) => {
    const page = comment.includes(TABLE) ? UNRESOLVED.replace(TABLE, comment) : withComment(comment);
    const { findings, suppressed } = await found(page);
    expect(findings.map((line) => line.replace(/^\d+ /, ""))).toEqual([finding]);
    expect(suppressed).toBe(1);
  });

  it("never by generate, which does not look for all that comments may speak of", async () => {
    const folder = temporaryFolder({
      ...DOCS,
      "docs/v1.0/resources/thing.md": withComment("<!-- docwright-disable-next-line table/no-name -->"),
    });
    const { error } = await run(folder, "generate", "--docs", "docs/v1.0", "--no-build");
    expect(error).not.toMatch(/suppression\//);
    expect(error).toMatch(/type\/unresolved/);
  });
});

it("--fix takes comments away that are of no use, and then all is as it was", async () => {
  const folder = temporaryFolder(DOCS);
  const before = snapshot(folder);
  const path = join(folder, "docs/v1.0/resources/thing.md");
  writeFileSync(
    path,
    THING.replace("\n\n## Properties", "\n\n<!-- docwright-disable-next-line type/unresolved, table/no-name -- x -->\n## Properties"),
  );
  expect((await run(folder, "check", "--docs", "docs/v1.0", "--fix")).error).toMatch(/; 0 findings/);
  expect(snapshot(folder)["docs/v1.0/resources/thing.md"]).toBe(
    before["docs/v1.0/resources/thing.md"]?.replace("\n\n## Prop", "\n\n\n## Prop"),
  );
});

it("thousands of comments take no longer than their text", async () => {
  const many = `<!-- docwright-disable ${CODE} -- x -->\n<!-- docwright-disable-next-line xx -- x -->\n`.repeat(3000);
  const rows = Array.from({ length: 3000 }, (_, index) => `|p${index}|[gone](gone.md)|x|\n`).join("");
  const { suppressed } = await found(`${THING.replace("## Properties", `${many}\n${"<!--".repeat(700)}\n\n## Properties`)}${rows}`);
  expect(suppressed).toBe(0);
});
