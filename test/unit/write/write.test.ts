import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OutputFile } from "../../../generator/emit/output-file.js";
import { MANIFEST_PATH } from "../../../generator/discover/output-manifest.js";
import { readManifest } from "../../../generator/write/manifest.js";
import { isChange, planWrite, type WritePlan } from "../../../generator/write/plan.js";
import { replaceFile } from "../../../generator/write/replace-file.js";
import { writePlan } from "../../../generator/write/write.js";
import { snapshot, temporaryFolder, writeFiles } from "../../support/folder.js";

const file = (path: string, content: string, ...sources: string[]): OutputFile => ({ path, content, sources });
const outline = (plan: WritePlan): string[] => plan.changes.map(({ kind, path }) => `${kind} ${path}`);

function write(out: string, ...files: OutputFile[]): WritePlan {
  const plan = planWrite(out, files);
  writePlan(plan);
  return plan;
}

describe("a first run", () => {
  it("makes the folder, its files and the manifest", () => {
    const out = join(temporaryFolder(), "deep/out");
    expect(outline(write(out, file("src/b.ts", "b", "y.md", "x.md", "x.md"), file("a.json", "{}")))).toEqual([
      "create a.json",
      "create src/b.ts",
    ]);
    expect(Object.keys(snapshot(out))).toEqual(["a.json", "docwright.manifest.json", "src/b.ts"]);
    expect(readManifest(out)?.map(({ path, sources }) => [path, sources])).toEqual([
      ["a.json", []],
      ["src/b.ts", ["x.md", "y.md"]],
    ]);
  });

  it("takes an empty folder and a fresh repository", () => {
    const out = temporaryFolder({ ".git/config": "" });
    write(out, file("a", "a"));
    expect(Object.keys(snapshot(out))).toContain("a");
  });
});

describe("a further run", () => {
  it("writes nothing where nothing differs", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "a"), file("b/c", "c"));
    const before = statSync(join(out, "a")).mtimeMs;
    const folder = statSync(out).mtimeMs;
    const plan = write(out, file("b/c", "c"), file("a", "a"));
    expect(isChange(plan)).toBe(false);
    expect(plan.kept).toBe(2);
    expect(statSync(join(out, "a")).mtimeMs).toBe(before);
    expect(statSync(out).mtimeMs).toBe(folder);
  });

  it("writes what differs, deletes what is stale with its empty folders, and keeps the rest", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "a"), file("b", "b"), file("old/deep/c", "c"), file("old/d", "d"));
    writeFiles(out, { "old/mine": "mine" });
    const plan = write(out, file("a", "a"), file("b", "B"), file("e", "e"));
    expect(outline(plan)).toEqual(["update b", "create e", "delete old/d", "delete old/deep/c"]);
    expect(Object.keys(snapshot(out))).toEqual(["a", "b", "docwright.manifest.json", "e", "old/mine"]);
    expect(existsSync(join(out, "old/deep"))).toBe(false);
  });

  it("makes files that were removed again, and mends files that were edited", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "a"), file("b", "b"));
    unlinkSync(join(out, "a"));
    writeFileSync(join(out, "b"), "edited");
    expect(outline(write(out, file("a", "a"), file("b", "b")))).toEqual(["create a", "update b"]);
    expect(snapshot(out)).toMatchObject({ a: "a", b: "b" });
  });

  it("leaves stale files alone that were edited", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "a"), file("b", "b"));
    writeFileSync(join(out, "b"), "edited");
    const plan = write(out, file("a", "a"));
    expect(plan.released).toEqual(["b"]);
    expect(snapshot(out)["b"]).toBe("edited");
    expect(isChange(planWrite(out, [file("a", "a")]))).toBe(false);
  });

  it("gives the same folder whatever lay in it before", () => {
    const [one, other] = [join(temporaryFolder(), "out"), join(temporaryFolder(), "out")];
    write(one, file("x/y", "1"), file("a", "2"));
    write(one, file("a", "a"), file("b", "b"));
    write(other, file("b", "b"), file("a", "a"));
    expect(snapshot(one)).toEqual(snapshot(other));
  });

  it("replaces a file by a folder of its name, and the other way round", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "a"));
    expect(() => planWrite(out, [file("a/b", "b")])).toThrow(/`.*a` is no folder/);
  });
});

describe("other people's files", () => {
  it.each([
    ["files without a manifest", { "notes.txt": "mine" }, /holds files that docwright did not write, such as `notes.txt`/],
    ["a broken manifest", { [MANIFEST_PATH]: "{" }, /is no manifest of docwright/],
    [
      "a manifest that names a file outside",
      { [MANIFEST_PATH]: '{"files":[{"path":"../x","sha256":"","sources":[]}]}' },
      /is no manifest of docwright/,
    ],
    [
      "a manifest that names an absolute file",
      { [MANIFEST_PATH]: '{"files":[{"path":"/etc/x","sha256":"","sources":[]}]}' },
      /is no manifest of docwright/,
    ],
  ])("a folder with %s is refused and stays as it is", (_, files, message) => {
    const out = temporaryFolder(files);
    expect(() => planWrite(out, [file("a", "a")])).toThrow(message);
    expect(snapshot(out)).toEqual(files);
  });

  it("a file that stands where one is to be written is refused, one with the same content is taken over", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "a"));
    writeFiles(out, { b: "mine", c: "c" });
    expect(() => planWrite(out, [file("a", "a"), file("b", "b")])).toThrow(/`b` would be overwritten/);
    expect(outline(write(out, file("a", "a"), file("c", "c")))).toEqual([]);
    expect(readManifest(out)?.map(({ path }) => path)).toEqual(["a", "c"]);
    expect(snapshot(out)["b"]).toBe("mine");
  });

  it("is never reached through a link", () => {
    const folder = temporaryFolder({ "secret/a": "a" });
    const out = join(folder, "out");
    write(out, file("x", "x"));
    symlinkSync("../secret", join(out, "src"));
    symlinkSync("../secret/a", join(out, "a"));
    expect(() => planWrite(out, [file("src/a", "b")])).toThrow(/is a symbolic link/);
    expect(() => planWrite(out, [file("a", "b")])).toThrow(/is a symbolic link/);
    expect(snapshot(join(folder, "secret"))).toEqual({ a: "a" });
  });

  it("is not deleted through a link in a stale path", () => {
    const folder = temporaryFolder({ "secret/a": "a" });
    const out = join(folder, "out");
    write(out, file("src/a", "a"), file("b", "b"));
    rmSync(join(out, "src"), { recursive: true });
    symlinkSync("../secret", join(out, "src"));
    expect(() => planWrite(out, [file("b", "b")])).toThrow(/is a symbolic link/);
    expect(snapshot(join(folder, "secret"))).toEqual({ a: "a" });
  });

  it("a file in the place of the output is refused", () => {
    const folder = temporaryFolder({ out: "mine" });
    expect(() => planWrite(join(folder, "out"), [file("a", "a")])).toThrow(/is no folder/);
    expect(() => planWrite(join(folder, "out/deep"), [file("a", "a")])).not.toThrow();
    expect(() => write(join(folder, "out/deep"), file("a", "a"))).toThrow(/cannot be written: .* Nothing was changed/);
    expect(snapshot(folder)).toEqual({ out: "mine" });
  });
});

describe("a run that fails on the way", () => {
  it("leaves the folder as it was", () => {
    const out = join(temporaryFolder(), "out");
    write(out, file("a", "1"), file("b", "1"), file("old", "1"));
    const before = snapshot(out);
    const plan = planWrite(out, [file("a", "2"), file("b", "2"), file("c/d", "2"), file("z/e", "2")]);
    // Behind the plan's back a file takes the place of a folder that the last file needs.
    writeFiles(out, { z: "in the way" });
    expect(() => {
      writePlan(plan);
    }).toThrow(/cannot be written/);
    unlinkSync(join(out, "z"));
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(out)).not.toContain("c");
  });

  it("takes the folder away that it made", () => {
    const folder = temporaryFolder({});
    const out = join(folder, "out");
    const plan = planWrite(out, [file("a", "a"), file(`${"n".repeat(300)}/x`, "b")]);
    expect(() => {
      writePlan(plan);
    }).toThrow(/its name is too long/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("paths", () => {
  it.each(["../a", "a/../../b", "/a", "a//b", "C:/a", "a\\b", "a\u0000", "", "con.", "a "])("%j is a fault of docwright", (path) => {
    expect(() => planWrite(join(temporaryFolder(), "out"), [file(path, "")])).toThrow(/is not safe/);
  });

  it("that differ in case only are a fault of docwright", () => {
    expect(() => planWrite(join(temporaryFolder(), "out"), [file("a", ""), file("A", "")])).toThrow(/two files/);
  });
});

describe("replaceFile", () => {
  it("writes one file, and says where it cannot", () => {
    const folder = temporaryFolder({ "names.json": "1" });
    replaceFile(join(folder, "names.json"), "2");
    expect(snapshot(folder)).toEqual({ "names.json": "2" });
    expect(() => {
      replaceFile(join(folder, "none/names.json"), "2");
    }).toThrow(/cannot be written: it does not exist/);
    expect(readFileSync(join(folder, "names.json"), "utf8")).toBe("2");
  });
});
