import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/folder.js";
import { DOCS, PAGE, run } from "./run.js";

const THING = DOCS["docs/v1.0/resources/thing.md"];

/** Findings of every kind: with a fix, with another place, of a file that is no text, suppressed, in an included file with an odd name. */
const FILES = {
  "docs/v1.0/api/thing-get.md": PAGE.replace("GET /things", "GET things"),
  "docs/v1.0/api/binary.md": Uint8Array.of(0, 1, 2),
  "docs/v1.0/resources/thing.md": `${THING}|more|[gone](gone.md)|\u00e4\u{1f600}|\n|other|[gone](gone.md)|x <!-- docwright-disable-line type/unresolved -- soon -->|\n`,
  "docs/v1.0/resources/thing2.md": THING.replace("Int32", "String"),
  "docs/v1.0/api/thing-list.md": "# List things\n\n[!INCLUDE [x](../../includes/re%20quest.md)]\n[!INCLUDE [x](../../includes/none.md)]\n",
  "docs/includes/a.md": "x",
};

const check = (folder: string, ...words: string[]): ReturnType<typeof run> =>
  run(folder, "check", "--docs", "docs/v1.0", "--root", "docs", ...words);

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../support/sarif/sarif-2.1.0-rtm.5.json"), "utf8"));
// It is written for draft 4, and uses nothing that later drafts read in another way but the names of these two.
delete schema.id;
delete schema.$schema;
const validator = addFormats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
const isSarif = validator.compile(schema);

/** What the tests look at of a result. */
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly { readonly physicalLocation: unknown }[];
  readonly suppressions: readonly unknown[];
  readonly relatedLocations?: readonly unknown[];
}

describe("sarif", () => {
  it("is valid, and says where, why, what mends it and what was accepted", async () => {
    const folder = temporaryFolder(FILES);
    await check(folder, "--baseline", "b.json", "--update-baseline");
    const { out } = await check(temporaryFolder(FILES), "--reporter", "sarif", "--quiet");
    const log = JSON.parse(out);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [{ tool, columnKind, invocations }] = log.runs;
    const results: readonly Result[] = log.runs[0].results;
    expect(columnKind).toBe("utf16CodeUnits");
    expect(invocations[0].executionSuccessful).toBe(true);
    const slash = results.find(({ ruleId }) => ruleId === "request/no-slash");
    expect(tool.driver.rules[slash?.ruleIndex ?? -1]).toMatchObject({
      id: "request/no-slash",
      shortDescription: { text: "`{path}` does not start with a slash." },
      help: { text: "Start the path with a slash." },
      defaultConfiguration: { level: "note" },
    });
    expect(slash).toMatchObject({
      level: "note",
      message: { text: "`things/{id}` does not start with a slash." },
      suppressions: [],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "v1.0/api/thing-get.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 8, startColumn: 5, endLine: 8, endColumn: 16, charOffset: 57, charLength: 11 },
          },
        },
      ],
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 57, charLength: 0 }, insertedContent: { text: "/" } }] }] },
      ],
      partialFingerprints: { "docwright/v1": expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    const binary = results.find(({ ruleId }) => ruleId === "file/binary");
    expect(binary?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: "v1.0/api/binary.md", uriBaseId: "%SRCROOT%" } });
    const unresolved = results.filter(({ ruleId }) => ruleId === "type/unresolved");
    expect(unresolved.map(({ suppressions }) => suppressions)).toEqual([[], [{ kind: "inSource", justification: "soon" }]]);
    expect(results.some(({ relatedLocations = [] }) => relatedLocations.length > 0)).toBe(true);
    expect(out).not.toContain(folder);
  });

  it("tells what is new from what is in the baseline", async () => {
    const folder = temporaryFolder({ ...DOCS, "docs/v1.0/api/thing-get.md": FILES["docs/v1.0/api/thing-get.md"] });
    await check(folder, "--baseline", "b.json", "--update-baseline");
    const { out } = await check(folder, "--baseline", "b.json", "--reporter", "sarif");
    const log = JSON.parse(out);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    expect(log.runs[0].results).toMatchObject([{ baselineState: "unchanged", suppressions: [{ kind: "external" }] }]);
  });

  it("of generate is valid, too, and says when a file could not be read", async () => {
    const large = { ...DOCS, "docs/v1.0/api/large.md": Buffer.alloc(2 * 1024 * 1024, "# A\n") };
    const { status, out } = await run(
      temporaryFolder(large),
      "generate",
      "--docs",
      "docs/v1.0",
      "--no-build",
      "--reporter",
      "sarif",
      "--quiet",
    );
    const log = JSON.parse(out);
    expect(status).toBe(1);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
  });
});

describe("github", () => {
  it("writes a workflow command for each finding, from the working folder", async () => {
    const { out } = await check(temporaryFolder(FILES), "--reporter", "github");
    expect(out).toContain(
      "::notice file=docs/v1.0/api/thing-get.md,line=8,col=5,endLine=8,endColumn=16,title=request/no-slash::`things/{id}` does not start with a slash. Start the path with a slash.\n",
    );
    expect(out).toContain("::error file=docs/v1.0/api/binary.md,line=1,col=1,endLine=1,endColumn=2,title=file/binary::");
    expect(out.match(/^::/gm)).toHaveLength(out.split("\n").length - 1);
  });

  it("lets no page begin a command of its own", async () => {
    const folder = temporaryFolder({ "docs/a,b:c%.md": "# A\n\n## HTTP request\n\n```http\nGET a/%0A::error::x\n```\n" });
    const { out } = await run(folder, "check", "--docs", "docs", "--reporter", "github");
    expect(out).toContain("file=docs/a%2Cb%3Ac%25.md,");
    expect(out).toContain("%250A");
    expect(out.match(/^::/gm)).toHaveLength(out.split("\n").length - 1);
  });
});

describe("json", () => {
  it("has fixes, fingerprints and the summary", async () => {
    const { out } = await check(temporaryFolder(FILES), "--reporter", "json");
    const { summary, ...report } = JSON.parse(out);
    const diagnostics: readonly { readonly code: string }[] = report.diagnostics;
    expect(diagnostics.find(({ code }) => code === "request/no-slash")).toMatchObject({
      fix: [{ path: "v1.0/api/thing-get.md", span: { start: { line: 8, column: 5, offset: 57 } }, text: "/" }],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(summary).toMatchObject({
      errors: 1,
      codes: { "type/unresolved": 1 },
      fixable: 1,
      fixed: 0,
      suppressed: 1,
      inBaseline: 0,
      counts: { page: 4, type: 1, operation: 1 },
    });
  });
});
