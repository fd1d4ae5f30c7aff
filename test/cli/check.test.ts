import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { snapshot, temporaryFolder } from "../support/folder.js";
import { DOCS, PAGE, run, THING } from "./run.js";

const UNRESOLVED = THING.replace("Int32", "[gone](gone.md)");

describe("check", () => {
  it("ends with 0 where nothing is wrong, and writes nothing", async () => {
    const folder = temporaryFolder(DOCS);
    const before = snapshot(folder);
    expect(await run(folder, "check", "--docs", "docs/v1.0")).toEqual({
      status: 0,
      out: "",
      error: "docwright: 2 pages, 1 type, 1 operation; 0 findings.\n",
    });
    expect(snapshot(folder)).toEqual(before);
  });

  it("shows findings by path, line and column from the working folder", async () => {
    const folder = temporaryFolder({ "docs/v1.0/resources/thing.md": UNRESOLVED });
    const { status, out, error } = await run(folder, "check", "--docs", "docs/v1.0");
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(error).toMatch(/^docs\/v1\.0\/resources\/thing\.md:10:\d+ warning type\/unresolved /m);
    const below = await run(join(folder, "docs"), "check", "--docs", "v1.0");
    expect(below.error).toMatch(/^v1\.0\/resources\/thing\.md:10:\d+ warning/m);
  });

  it.each([
    ["error", 0],
    ["warning", 1],
    ["never", 0],
  ])("fails on %s: %i", async (failOn, status) => {
    const folder = temporaryFolder({ "docs/v1.0/resources/thing.md": UNRESOLVED });
    expect(await run(folder, "check", "--docs", "docs/v1.0", "--fail-on", failOn)).toMatchObject({ status });
  });

  it("writes JSON to stdout, and nothing else", async () => {
    const folder = temporaryFolder({ "docs/v1.0/resources/thing.md": UNRESOLVED });
    const { out, error } = await run(folder, "check", "--docs", "docs/v1.0", "--reporter", "json", "--quiet");
    expect(error).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [{ code: "type/unresolved", path: "v1.0/resources/thing.md", line: 10 }],
      summary: { errors: 0, warnings: 1 },
    });
  });

  it("reports once what the types of the package refuse as well", async () => {
    const example = '```http\nGET https://api.example.com/v1.0/things/1\n```\n\n```http\nHTTP/1.1 200 OK\n\n{\n  "size": "large"\n}\n```\n';
    const folder = temporaryFolder({ ...DOCS, "docs/v1.0/api/thing-get.md": `${PAGE}\n## Example\n\n${example}` });
    const found = await run(folder, "check", "--docs", "docs/v1.0");
    expect(found.error.match(/^docs\/v1\.0\/api\/thing-get\.md:25:11 warning /gm)).toHaveLength(1);
    expect(await run(folder, "check", "--docs", "docs/v1.0", "--no-types")).toEqual(found);
  });

  it("takes levels from the configuration", async () => {
    const levels = (level: string): string => JSON.stringify({ sources: [{ docs: "docs/v1.0" }], levels: { "type/unresolved": level } });
    const folder = temporaryFolder({ "docs/v1.0/resources/thing.md": UNRESOLVED, "e.json": levels("error"), "o.json": levels("off") });
    expect(await run(folder, "check", "--config", "e.json")).toMatchObject({
      status: 1,
      error: expect.stringContaining("error type/unresolved") as string,
    });
    expect(await run(folder, "check", "--config", "o.json")).toMatchObject({
      status: 0,
      error: expect.stringContaining("0 findings") as string,
    });
  });

  it("takes levels for some files, whose paths start from the configuration", async () => {
    const config = {
      sources: [{ docs: "../docs/v1.0" }],
      levelsByPath: [{ paths: ["../docs/**/old-*.md"], levels: { "type/unresolved": "error" } }],
    };
    const folder = temporaryFolder({
      "docs/v1.0/resources/thing.md": UNRESOLVED,
      "docs/v1.0/resources/old-thing.md": UNRESOLVED.replace("# thing", "# part").replaceAll("gone", "lost"),
      "set/docwright.config.json": JSON.stringify(config),
    });
    const { status, error } = await run(join(folder, "set"), "check");
    expect(status).toBe(1);
    expect(error.match(/\S+ (?:error|warning) type/g)).toEqual([
      "../docs/v1.0/resources/old-thing.md:10:8 error type",
      "../docs/v1.0/resources/thing.md:10:8 warning type",
    ]);
  });

  it("ends with 1 where a file cannot be read, whatever it fails on", async () => {
    const folder = temporaryFolder(DOCS);
    symlinkSync("none.md", join(folder, "docs/v1.0/api/gone.md"));
    const { status, error } = await run(folder, "check", "--docs", "docs/v1.0", "--fail-on", "never", "--quiet");
    expect(status).toBe(1);
    expect(error).toMatch(/docs\/v1\.0\/api\/gone\.md:1:1 error file\/unreadable The file cannot be read: it does not exist\./);
  });

  it("counts the links that it does not follow", async () => {
    const links =
      "[a](https://example.com) [b](/elsewhere) [c](../../concepts/c.md) ![d](images/d.png) [e](../resources/thing.md) [f](#response)";
    const folder = temporaryFolder({ ...DOCS, "docs/v1.0/api/thing-get.md": `${PAGE}\n${links}\n` });
    const { error } = await run(folder, "check", "--docs", "docs/v1.0");
    expect(error).toContain("v1.0: 4 links were not followed: they lead to other sites");
    expect(error).toContain("; 0 findings.");
  });

  it("follows links out of the documentation's folder below the root, and no further where the root is known", async () => {
    const page = `${PAGE}\n[a](../../../README.md) [b](../../../readme.md) [c](../../../NOTES.md) [d](../../../../other/x.md)\n`;
    const folder = temporaryFolder({ "r/README.md": "", "r/docs/v1.0/api/thing-get.md": page, "r/docs/v1.0/resources/thing.md": THING });
    const found = async (...root: string[]): Promise<string[]> => {
      const { out } = await run(folder, "check", "--docs", "r/docs/v1.0", "--reporter", "json", ...root);
      return (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
    };
    expect(await found("--root", "r")).toEqual(["link/case", "link/missing", "link/outside-root"]);
    expect(await found()).toEqual([]);
  });

  it("takes tables of contents for links", async () => {
    const pages = Object.fromEntries(
      [1, 2, 3, 4, 5].map((id) => [`docs/v1.0/api/thing-get${id}.md`, PAGE.replaceAll("things", `things${id}`)]),
    );
    const index = `# Index\n\n${[1, 2, 3, 4].map((id) => `[${id}](api/thing-get${id}.md)`).join(" ")}\n`;
    const docs = { ...pages, "docs/v1.0/resources/thing.md": THING, "docs/v1.0/index.md": index };
    const orphans = async (files: Record<string, string>): Promise<number> => {
      const { error } = await run(temporaryFolder(files), "check", "--docs", "docs/v1.0");
      return error.match(/ page\/orphan /g)?.length ?? 0;
    };
    expect(await orphans(docs)).toBe(1);
    expect(
      await orphans({ ...docs, "docs/v1.0/toc.yml": "- name: Things\n  items:\n  - name: Get\n    href: api/thing-get5.md?x=y\n" }),
    ).toBe(0);
  });

  it("reports bad files of every sort and goes on", async () => {
    const folder = temporaryFolder({
      ...DOCS,
      "docs/v1.0/api/binary.md": Uint8Array.of(0, 1, 2),
      "docs/v1.0/api/large.md": Buffer.alloc(20 * 1024 * 1024, "# A\n\n|a|b|\n"),
      "docs/v1.0/api/climbs.md": `${PAGE}\n[!INCLUDE [x](../../../../secret.md)]\n`,
    });
    symlinkSync("..", join(folder, "docs/v1.0/api/loop"));
    const { status, error } = await run(folder, "check", "--docs", "docs/v1.0");
    expect(status).toBe(1);
    for (const code of ["file/binary", "file/too-large", "file/outside-root", "file/link-loop"])
      expect(error.match(new RegExp(` ${code} `, "g"))).toHaveLength(1);
  });
});

describe("the version", () => {
  it("comes from the option, the path, the examples, or is assumed with a note", async () => {
    const example = `${PAGE}\n## Example\n\n\`\`\`http\nGET https://api.example.com/beta/things/1\n\`\`\`\n`;
    const folder = temporaryFolder({ "docs/a.md": PAGE, "shown/a.md": example, "beta/a.md": PAGE });
    const version = async (docs: string): Promise<string | undefined> => (await run(folder, "dump", "--docs", docs)).out.split(" ")[0];
    expect(await version("docs=v2.0")).toBe("v2.0");
    expect(await version("beta")).toBe("beta");
    expect(await version("shown")).toBe("beta");
    expect(await version("docs")).toBe("v1.0");
    expect((await run(folder, "check", "--docs", "docs")).error).toContain(
      "Nothing says which version `docs` documents; it is taken for v1.0.",
    );
  });

  it("of several sources may be the same: they are merged, and a file of both counts once", async () => {
    const folder = temporaryFolder({
      "one/v1.0/api/thing-get.md": PAGE,
      "two/v1.0/resources/thing.md": THING,
      "two/v1.0/api/thing-get.md": PAGE.replaceAll("thing", "part"),
    });
    const { out, error } = await run(folder, "dump", "--docs", "one/v1.0", "--docs", "two/v1.0", "--docs", "two/v1.0/resources");
    expect(error).toBe("");
    expect(out.match(/ operation /g)).toHaveLength(2);
    expect(out.match(/ type .*thing/g)).toHaveLength(1);
  });
});

describe("dump", () => {
  it("writes sorted lines, the same whatever the order of sources", async () => {
    const folder = temporaryFolder({ ...DOCS, "beta/a.md": PAGE });
    const { out } = await run(folder, "dump", "--docs", "docs/v1.0", "--docs", "beta");
    const lines = out.trimEnd().split("\n");
    expect(lines).toEqual([...lines].sort());
    expect(await run(folder, "dump", "--docs", "beta", "--docs", "docs/v1.0")).toMatchObject({ out });
  });

  it("reads one page alone", async () => {
    const folder = temporaryFolder(DOCS);
    mkdirSync(join(folder, "w"));
    expect((await run(join(folder, "w"), "dump", "--docs", "../docs/v1.0/resources/thing.md")).out).toContain(
      "v1.0 property docs.thing/size Edm.Int32",
    );
  });
});
