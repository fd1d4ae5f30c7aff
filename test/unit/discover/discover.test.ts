import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { discover, type SourceFiles } from "../../../generator/discover/discover.js";
import { temporaryFolder, writeFiles } from "../../support/folder.js";

const pathsOf = (source: SourceFiles | undefined): string[] => source?.pages.map(({ file }) => file.path) ?? [];
const briefly = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, path, span }) => `${code} ${path} ${span.start}-${span.end}`);

function discoverOne(docs: string, root?: string): { source: SourceFiles | undefined; diagnostics: readonly Diagnostic[] } {
  const [documentation, diagnostics] = discover([{ docs, ...(root !== undefined && { root }) }]);
  return { source: documentation.sources[0], diagnostics };
}

describe("pages", () => {
  it("are found in ordinal order, in any layout, whatever the case of the ending", () => {
    const folder = temporaryFolder({
      "d/b.md": "b",
      "d/a/Z.MD": "z",
      "d/a/a.md": "a",
      "d/x.txt": "",
      "d/.git/x.md": "",
      "d/node_modules/m/README.md": "",
    });
    expect(pathsOf(discoverOne(join(folder, "d")).source)).toEqual(["a/Z.MD", "a/a.md", "b.md"]);
  });

  it("can be one file alone", () => {
    const folder = temporaryFolder({ "d/b.md": "b", "d/a.md": "a" });
    const { source } = discoverOne(join(folder, "d/b.md"));
    expect(source?.pages.map(({ file }) => [file.path, file.rootPath])).toEqual([["b.md", "d/b.md"]]);
  });

  it("have paths from the root: the given one, the git work tree, or the parent", () => {
    const folder = temporaryFolder({ "r/x/d/a.md": "a" });
    const rootPath = (root?: string): string | undefined => discoverOne(join(folder, "r/x/d"), root).source?.pages[0]?.file.rootPath;
    expect(rootPath()).toBe("d/a.md");
    expect(rootPath(folder)).toBe("r/x/d/a.md");
    mkdirSync(join(folder, "r/.git"));
    expect(rootPath()).toBe("x/d/a.md");
  });

  it("leave the output folder out", () => {
    const folder = temporaryFolder({ "d/a.md": "a", "d/out/README.md": "made" });
    const [documentation] = discover([{ docs: join(folder, "d") }], [join(folder, "d/out")]);
    expect(pathsOf(documentation.sources[0])).toEqual(["a.md"]);
  });

  it("leave out packages that docwright wrote, and tells of them", () => {
    const made = { "client/README.md": "made", "client/docwright.manifest.json": "{}", "client/src/a.md": "made" };
    const folder = temporaryFolder({
      "d/a.md": "a",
      "d/client.md": "about",
      ...Object.fromEntries(Object.entries(made).map(([path, text]) => [`d/${path}`, text])),
    });
    const { source, diagnostics } = discoverOne(join(folder, "d"));
    expect([pathsOf(source), source?.packages, diagnostics]).toEqual([["a.md", "client.md"], ["d/client"], []]);
    expect(pathsOf(discoverOne(join(folder, "d/client")).source)).toEqual(["README.md", "src/a.md"]);
  });

  it("keep their text, count lines when asked, and have the hash of their bytes", () => {
    const folder = temporaryFolder({ "d/a.md": "\uFEFF# A\r\nx" });
    const file = discoverOne(join(folder, "d")).source?.pages[0]?.file;
    expect(file).toMatchObject({ text: "# A\r\nx", bom: true, badUtf8: false });
    expect(file?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(file?.lineIndex.point(5)).toEqual({ line: 2, column: 1, offset: 5 });
  });
});

describe("bad input", () => {
  it.each([
    ["a missing folder", "none", /`.*none` cannot be read: it does not exist/],
    ["an empty folder", "empty", /holds no Markdown file/],
    ["a file that is no page", "d/x.txt", /neither a folder nor a Markdown file/],
  ])("%s is wrong usage", (_, path, message) => {
    const folder = temporaryFolder({ "d/x.txt": "" });
    mkdirSync(join(folder, "empty"));
    expect(() => discoverOne(join(folder, path))).toThrow(message);
  });

  it("a root that does not hold the documentation is wrong usage", () => {
    const folder = temporaryFolder({ "d/a.md": "", "e/b.md": "" });
    expect(() => discoverOne(join(folder, "d"), join(folder, "e"))).toThrow(/does not lie below the root/);
  });

  it("a binary file, a file of bad UTF-8 and a file of 20 MB are findings; the rest is read", { timeout: 5000 }, () => {
    const folder = temporaryFolder({
      "d/a.md": "# A",
      "d/b.md": Uint8Array.of(137, 80, 78, 71, 0, 0),
      "d/c.md": Buffer.concat([Buffer.from("caf"), Buffer.of(0xe9), Buffer.from(" au lait")]),
      "d/d.md": Buffer.alloc(20 * 1024 * 1024, "| a "),
    });
    const { source, diagnostics } = discoverOne(join(folder, "d"));
    expect(pathsOf(source)).toEqual(["a.md", "c.md"]);
    expect(source?.dropped.map(({ path }) => path)).toEqual(["b.md", "d.md"]);
    expect(briefly(diagnostics)).toEqual(["file/binary d/b.md 0-0", "file/bad-utf8 d/c.md 3-4", "file/too-large d/d.md 0-0"]);
    expect(diagnostics[2]?.message).toContain("20 MiB");
  });

  it("a file that cannot be read is an error: a dangling link, a folder named like a page, a missing permission", () => {
    const folder = temporaryFolder({ "d/a.md": "# A", "d/secret.md": "# S" });
    symlinkSync("nowhere.md", join(folder, "d/dangling.md"));
    mkdirSync(join(folder, "d/folder.md"));
    chmodSync(join(folder, "d/secret.md"), 0);
    const { source, diagnostics } = discoverOne(join(folder, "d"));
    const unreadable = diagnostics.map(({ code, path, message }) => [code, path, message]);
    expect(pathsOf(source)).toContain("a.md");
    expect(unreadable).toContainEqual(["file/unreadable", "d/dangling.md", "The file cannot be read: it does not exist."]);
    expect(unreadable).toContainEqual(["file/unreadable", "d/folder.md", "The file cannot be read: it is a folder."]);
    if (process.getuid?.() !== 0)
      expect(unreadable).toContainEqual(["file/unreadable", "d/secret.md", "The file cannot be read: permission denied."]);
  });

  it("loops of links are not followed", () => {
    const folder = temporaryFolder({ "d/api/a.md": "# A" });
    symlinkSync(".", join(folder, "d/self"));
    symlinkSync("..", join(folder, "d/api/up"));
    symlinkSync("round", join(folder, "d/round"));
    symlinkSync("round.md", join(folder, "d/round.md"));
    const { source, diagnostics } = discoverOne(join(folder, "d"));
    expect(pathsOf(source)).toEqual(["api/a.md"]);
    expect(briefly(diagnostics).sort()).toEqual([
      "file/link-loop d/api/up 0-0",
      "file/link-loop d/round 0-0",
      "file/link-loop d/self 0-0",
      "file/unreadable d/round.md 0-0",
    ]);
  });

  it("folders that link to each other many times over are read once", { timeout: 5000 }, () => {
    const folder = temporaryFolder({ "d/0/a.md": "# A" });
    for (let level = 1; level < 40; level++) {
      mkdirSync(join(folder, `d/${level}`));
      for (const name of ["x", "y"]) symlinkSync(`../${level - 1}`, join(folder, `d/${level}/${name}`));
    }
    expect(pathsOf(discoverOne(join(folder, "d")).source)).toEqual(["0/a.md"]);
  });

  it("links that leave the root are not followed, links inside it are", () => {
    const folder = temporaryFolder({ "r/d/a.md": "# A", "r/other/b.md": "# B", "secret/s.md": "# S" });
    symlinkSync("../../secret", join(folder, "r/d/out"));
    symlinkSync("../../secret/s.md", join(folder, "r/d/s.md"));
    symlinkSync("../other", join(folder, "r/d/in"));
    const { source, diagnostics } = discoverOne(join(folder, "r/d"));
    expect(pathsOf(source)).toEqual(["a.md", "in/b.md"]);
    expect(briefly(diagnostics)).toEqual(["file/outside-root d/out 0-0", "file/outside-root d/s.md 0-0"]);
  });
});

describe("includes", () => {
  const includesOf = (source: SourceFiles | undefined): Record<string, string> =>
    Object.fromEntries([...(source?.pages[0]?.includes ?? [])].map(([target, { path }]) => [target, path]));
  const page = (...targets: string[]): string => targets.map((target) => `[!INCLUDE [x](${target})]\n`).join("\n");

  it("are found relative to the page and from the root, whatever the case, with what they include", () => {
    const folder = temporaryFolder({
      "r/d/api/a.md": page("../../Includes/One.md", "/includes/two.md", "~/includes/two.md", "b%20c.md"),
      "r/includes/one.md": page("deep/three.md"),
      "r/includes/deep/three.md": "three",
      "r/includes/two.md": "two",
      "r/d/api/b c.md": "b c",
    });
    const { source, diagnostics } = discoverOne(join(folder, "r/d"));
    expect(includesOf(source)).toEqual({
      "../../Includes/One.md": "includes/one.md",
      "/includes/two.md": "includes/two.md",
      "~/includes/two.md": "includes/two.md",
      "b%20c.md": "d/api/b c.md",
      "deep/three.md": "includes/deep/three.md",
    });
    expect(source?.includes.map(({ path }) => path)).toEqual([
      "../includes/deep/three.md",
      "../includes/one.md",
      "../includes/two.md",
      "api/b c.md",
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("never leave the root, not by dots, not by a link, not by a drive", () => {
    const folder = temporaryFolder({
      "r/d/a.md": page("../../secret.md", "..%2F..%2Fsecret.md", "link/secret.md", "C:/secret.md", "..\\..\\secret.md"),
      "secret.md": "s",
    });
    symlinkSync("../..", join(folder, "r/d/link"));
    const { source, diagnostics } = discoverOne(join(folder, "r/d"));
    expect(includesOf(source)).toEqual({});
    expect(diagnostics.map(({ code }) => code)).toEqual([...Array<string>(5).fill("file/outside-root"), "file/outside-root"]);
    expect(diagnostics.every(({ message }) => !message.includes(folder))).toBe(true);
  });

  it("that are missing are reported, unless their whole folder is", () => {
    const folder = temporaryFolder({ "r/d/a.md": page("../includes/gone.md", "../absent/x/y.md", "gone.md"), "r/includes/one.md": "" });
    expect(briefly(discoverOne(join(folder, "r/d")).diagnostics)).toEqual([
      "include/missing d/a.md 14-33",
      expect.stringMatching(/^include\/missing d\/a\.md /),
    ]);
  });

  it("that are no Markdown are not read", () => {
    const folder = temporaryFolder({ "r/d/a.md": page("../.env"), "r/.env": "SECRET=1" });
    const { source, diagnostics } = discoverOne(join(folder, "r/d"));
    expect(includesOf(source)).toEqual({});
    expect(diagnostics.map(({ code }) => code)).toEqual(["include/not-markdown"]);
  });

  it("that include themselves or each other are cut", () => {
    const folder = temporaryFolder({
      "r/d/a.md": page("a.md", "i/b.md"),
      "r/d/i/b.md": page("../i/c.md"),
      "r/d/i/c.md": page("b.md", "../a.md"),
    });
    const { diagnostics } = discoverOne(join(folder, "r/d/a.md"));
    expect(briefly(diagnostics).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "include/cycle d/a.md",
      "include/cycle d/i/c.md",
      "include/cycle d/i/c.md",
    ]);
  });

  it("that double at every level are cut before they fill the memory", { timeout: 5000 }, () => {
    const files: Record<string, string> = { "r/d/a.md": page("i0.md"), "r/d/i31.md": "end" };
    for (let level = 0; level < 14; level++) files[`r/d/i${level}.md`] = `${page(`i${level + 1}.md`).repeat(8)}${"x".repeat(1000)}`;
    const folder = temporaryFolder(files);
    const { source, diagnostics } = discoverOne(join(folder, "r/d/a.md"));
    expect(includesOf(source)).toEqual({});
    expect(diagnostics.map(({ code }) => code)).toContain("include/too-large");
  });

  it("of 5,000 levels are cut", () => {
    const files: Record<string, string> = { "r/d/a.md": page("i0.md") };
    for (let level = 0; level < 5000; level++) files[`r/d/i${level}.md`] = page(`i${level + 1}.md`);
    const { diagnostics } = discoverOne(join(temporaryFolder(files), "r/d/a.md"));
    expect(diagnostics.map(({ code }) => code)).toEqual(["include/too-large"]);
  });

  it("that are unreadable, binary or too large are reported once, however many pages include them", () => {
    const folder = temporaryFolder({ "r/d/a.md": page("../i/x.md"), "r/d/b.md": page("../i/x.md"), "r/i/x.md": Uint8Array.of(0) });
    expect(briefly(discoverOne(join(folder, "r/d")).diagnostics)).toEqual(["file/binary i/x.md 0-0"]);
  });
});

describe("several sources", () => {
  it("have paths from the folder that holds all roots", () => {
    const folder = temporaryFolder({ "one/v1.0/a.md": "", "two/beta/a.md": "" });
    const [documentation] = discover([{ docs: join(folder, "one/v1.0") }, { docs: join(folder, "two/beta") }]);
    expect(documentation.base).toBe(folder);
    expect(documentation.sources.map((source) => [source.version, source.pages[0]?.file.path, source.pages[0]?.file.rootPath])).toEqual([
      ["v1.0", "a.md", "one/v1.0/a.md"],
      ["beta", "a.md", "two/beta/a.md"],
    ]);
  });

  it("take the version that is given before the path's", () => {
    const folder = temporaryFolder({});
    writeFiles(folder, { "beta/a.md": "" });
    writeFileSync(join(folder, "beta/b.md"), "");
    const [documentation] = discover([{ docs: join(folder, "beta"), version: "v2.0" }]);
    expect(documentation.sources[0]?.version).toBe("v2.0");
  });
});
