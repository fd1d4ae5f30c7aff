import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { snapshot, temporaryFolder } from "../support/folder.js";
import { DOCS, PAGE, run } from "./run.js";

const GENERATE = ["generate", "--docs", "docs/v1.0", "--out", "out", "--no-build"];

describe("generate", () => {
  it("writes the package, its manifest and what every page gave", async () => {
    const folder = temporaryFolder({
      ...DOCS,
      "docs/v1.0/overview.md": "# Things\n\nAbout things.\n\n[!INCLUDE [x](../shared/x.md)]\n",
      "docs/shared/x.md": "More.\n",
    });
    const { status, out, error } = await run(folder, ...GENERATE);
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(error).toMatch(/^docwright: 3 pages, 1 type, 1 operation; out: \d+ created, 0 updated, 0 deleted, 0 unchanged\.\n$/);
    const files = snapshot(join(folder, "out"));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["docwright.coverage.json", "docwright.manifest.json", "openapi/v1.0.json"]));
    expect(JSON.parse(files["docwright.coverage.json"] ?? "")).toEqual({
      pages: [
        {
          version: "v1.0",
          path: "../shared/x.md",
          kind: "include",
          gave: { operations: 0, types: 0, enums: 0, examples: 0 },
          reason: expect.any(String) as string,
        },
        { version: "v1.0", path: "api/thing-get.md", kind: "api", gave: { operations: 1, types: 0, enums: 0, examples: 0 } },
        {
          version: "v1.0",
          path: "overview.md",
          kind: "conceptual",
          gave: { operations: 0, types: 0, enums: 0, examples: 0 },
          reason: expect.any(String) as string,
        },
        { version: "v1.0", path: "resources/thing.md", kind: "resource", gave: { operations: 0, types: 1, enums: 0, examples: 0 } },
      ],
    });
    for (const content of Object.values(files)) expect(content).not.toContain(folder);
  });

  it("writes nothing the second time, and says so", async () => {
    const folder = temporaryFolder(DOCS);
    await run(folder, ...GENERATE);
    const before = snapshot(folder);
    expect(await run(folder, ...GENERATE, "--check")).toMatchObject({ status: 0 });
    expect((await run(folder, ...GENERATE)).error).toContain("out is up to date.");
    expect(snapshot(folder)).toEqual(before);
  });

  it("with --check writes nothing, lists what would change and ends with 1", async () => {
    const folder = temporaryFolder(DOCS);
    expect(await run(folder, ...GENERATE, "--check")).toMatchObject({
      status: 1,
      error: expect.stringContaining("  create openapi/v1.0.json\n") as string,
    });
    expect(existsSync(join(folder, "out"))).toBe(false);
    await run(folder, ...GENERATE);
    writeFileSync(join(folder, "docs/v1.0/api/thing-get.md"), PAGE.replace("/things/", "/items/"));
    const before = snapshot(join(folder, "out"));
    expect(await run(folder, ...GENERATE, "--check")).toMatchObject({
      status: 1,
      error: expect.stringContaining("  update openapi/v1.0.json\n") as string,
    });
    expect(snapshot(join(folder, "out"))).toEqual(before);
  });

  it("reports as JSON what it found and changed", async () => {
    const folder = temporaryFolder(DOCS);
    const { out } = await run(folder, ...GENERATE, "--reporter", "json");
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [],
      changes: { created: expect.arrayContaining(["openapi/v1.0.json"]) as string[], updated: [], deleted: [] },
    });
  });

  it("does not fail for findings unless asked to", async () => {
    const folder = temporaryFolder({ ...DOCS, "docs/v1.0/api/binary.md": Uint8Array.of(0) });
    expect(await run(folder, ...GENERATE)).toMatchObject({ status: 0, error: expect.stringContaining("error file/binary") as string });
    expect(await run(folder, ...GENERATE, "--fail-on", "error")).toMatchObject({ status: 1 });
    const coverage: unknown = JSON.parse(readFileSync(join(folder, "out/docwright.coverage.json"), "utf8"));
    expect(coverage).toHaveProperty(
      ["pages", 0],
      expect.objectContaining({ path: "api/binary.md", kind: "unread", reason: "The file is no text." }),
    );
  });

  it("writes nothing where a file cannot be read: the previous output stays whole", async () => {
    const folder = temporaryFolder(DOCS);
    await run(folder, ...GENERATE);
    const before = snapshot(join(folder, "out"));
    mkdirSync(join(folder, "docs/v1.0/api/folder.md"));
    symlinkSync("loop.md", join(folder, "docs/v1.0/api/loop.md"));
    writeFileSync(join(folder, "docs/v1.0/api/thing-get.md"), PAGE.replace("/things/", "/items/"));
    const { status, error } = await run(folder, ...GENERATE);
    expect(status).toBe(1);
    expect(error).toContain("a file could not be read; nothing was written");
    expect(error.match(/file\/unreadable/g)).toHaveLength(2);
    expect(snapshot(join(folder, "out"))).toEqual(before);
  });

  it("does not read its own output as documentation", async () => {
    const folder = temporaryFolder(DOCS);
    await run(folder, "generate", "--docs", "docs/v1.0", "--out", "docs/v1.0/out", "--no-build");
    expect((await run(folder, "generate", "--docs", "docs/v1.0", "--out", "docs/v1.0/out", "--no-build")).error).toContain("is up to date");
  });

  it("writes a package that other runs do not read as documentation", async () => {
    const folder = temporaryFolder(DOCS);
    await run(folder, "generate", "--docs", "docs/v1.0", "--out", "docs/v1.0/client", "--no-build");
    const { status, error } = await run(folder, "check", "--docs", "docs/v1.0", "--no-types");
    expect([status, error]).toEqual([
      0,
      expect.stringContaining("`v1.0/client` is a package that docwright wrote; it was not read as documentation."),
    ]);
    expect(error).toContain("docwright: 2 pages, 1 type, 1 operation");
  });

  it("gives the same bytes whatever lay in the folder, whatever the order of sources", async () => {
    const other = { "docs/beta/api/part-get.md": PAGE.replaceAll("thing", "part") };
    const [one, two] = [temporaryFolder({ ...DOCS, ...other }), temporaryFolder({ ...other, ...DOCS })];
    await run(one, ...GENERATE);
    await run(one, ...GENERATE, "--docs", "docs/beta");
    await run(two, "generate", "--docs", "docs/beta", "--docs", "docs/v1.0", "--out", "out", "--no-build");
    expect(snapshot(join(one, "out"))).toEqual(snapshot(join(two, "out")));
  });

  it.each([
    ["someone else's files", { "out/mine.txt": "mine" }, /holds files that docwright did not write, such as `mine\.txt`/],
    ["a file in the place of the folder", { out: "mine" }, /is no folder/],
    ["someone else's manifest", { "out/docwright.manifest.json": "[]" }, /is no manifest of docwright/],
  ])("refuses %s, and nothing is lost", async (_, files, message) => {
    const folder = temporaryFolder({ ...DOCS, ...files });
    const before = snapshot(folder);
    const { status, error } = await run(folder, ...GENERATE);
    expect(error).toMatch(message);
    expect(status).toBe(2);
    expect(snapshot(folder)).toEqual(before);
  });

  it("says where the output cannot be written", async () => {
    const folder = temporaryFolder({ ...DOCS, file: "mine" });
    expect(await run(folder, "generate", "--docs", "docs/v1.0", "--out", "file/out", "--no-build")).toMatchObject({
      status: 2,
      error: expect.stringMatching(/cannot be written: .*Nothing was changed/) as string,
    });
  });

  it("builds the package, JavaScript and declarations among its files", async () => {
    const folder = temporaryFolder(DOCS);
    expect(await run(folder, "generate", "--docs", "docs/v1.0", "--out", "out", "--name", "@example/things")).toMatchObject({ status: 0 });
    const files = snapshot(join(folder, "out"));
    expect(JSON.parse(files["package.json"] ?? "")).toMatchObject({
      name: "@example/things",
      exports: { ".": { default: "./dist/index.js" } },
    });
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "src/index.ts", "tsconfig.json", "README.md"]),
    );
    expect(await run(folder, ...GENERATE.slice(0, -1), "--name", "@example/things", "--check")).toMatchObject({ status: 0 });
  });

  it("keeps published names with --update-names", async () => {
    const folder = temporaryFolder(DOCS);
    expect(await run(folder, ...GENERATE, "--check", "--update-names")).toMatchObject({
      status: 1,
      error: expect.stringContaining("  update docwright.names.json\n") as string,
    });
    await run(folder, ...GENERATE);
    expect(existsSync(join(folder, "docwright.names.json"))).toBe(false);
    await run(folder, ...GENERATE, "--update-names");
    const lock = readFileSync(join(folder, "docwright.names.json"), "utf8");
    expect(lock).toContain('"getThing"');
    writeFileSync(join(folder, "docwright.names.json"), lock.replace('"getThing"', '"fetchThing"'));
    await run(folder, ...GENERATE, "--update-names");
    expect(readFileSync(join(folder, "docwright.names.json"), "utf8")).toContain('"fetchThing"');
    expect(Object.values(snapshot(join(folder, "out/src"))).join("\n")).toContain("function fetchThing");
  });

  it("writes no package whose names cannot be kept", async () => {
    const config = { sources: [{ docs: "docs/v1.0" }], out: "out", names: "missing/names.json" };
    const folder = temporaryFolder({ ...DOCS, "docwright.config.json": JSON.stringify(config) });
    const { status, error } = await run(folder, "generate", "--no-build", "--update-names");
    expect(error).toMatch(/names\.json` cannot be written/);
    expect([status, snapshot(join(folder, "out"))]).toEqual([2, {}]);
  });

  it("refuses a broken lock before it reads anything", async () => {
    const folder = temporaryFolder({ ...DOCS, "docwright.names.json": "[" });
    expect(await run(folder, ...GENERATE)).toMatchObject({ status: 2, error: expect.stringContaining("is no lock of names") as string });
  });
});
