import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { snapshot } from "../support/folder.js";
import { describePackage, packGenerated, type Packed } from "./packed.js";

/** What npm publishes of a generated package is complete, typed, and holds nothing of the machine that made it. */
const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "../..");

/** Paths of a machine: a folder of a user or of a build, a drive, a file URL. A `/` behind a word is a path of the API. */
const MACHINE_PATH = /(?<![\w}).:/-])\/(?:home|Users|tmp|var|private|mnt|opt|work|builds?)\/\S*|\b[A-Z]:\\\w\S*|\bfile:\/\/\S*/g;

describe("the packed package", () => {
  let packed: Packed;
  beforeAll(() => {
    packed = packGenerated();
  });
  afterAll(() => {
    packed.remove();
  });
  const files = () => Object.entries(snapshot(packed.folder));

  it("holds the description, the notice, and JavaScript with declarations; nothing else", () => {
    const kinds = packed.paths.map((path) => path.replace(/^dist\/.*?((?:\.d)?\.\w+)$/, "dist/*$1"));
    expect([...new Set(kinds)]).toEqual(["NOTICE", "README.md", "dist/*.d.ts", "dist/*.js", "package.json"]);
    const manifest = JSON.parse(readFileSync(join(packed.folder, "package.json"), "utf8"));
    const published = Object.values<{ types: string; default: string }>(manifest.exports).filter((target) => typeof target !== "string");
    const modules = packed.paths.filter((path) => path.endsWith(".js"));
    expect(modules.filter((path) => !path.startsWith("dist/chunks/"))).toEqual(
      [...new Set(published.map((target) => target.default.replace("./", "")))].sort(),
    );
    expect(packed.paths).toEqual(expect.arrayContaining(published.map(({ types }) => types.replace("./", ""))));
  });

  it("is as its description says for every tool: publint", async () => {
    const { messages } = await publint({ pkgDir: packed.folder, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it("has types wherever it has code: are-the-types-wrong", () => {
    const program = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
    // Resolutions that know neither `exports` nor ES modules are not promised.
    const words = [program, packed.tarball, "--profile", "esm-only", "--no-definitely-typed", "--format", "ascii", "--no-emoji"];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  });

  it("needs nothing and runs nothing when it is installed", () => {
    const description = describePackage(packed);
    expect(description).toMatchObject({ type: "module", sideEffects: false, engines: { node: ">=20.19" } });
    for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies", "bin"])
      expect(description, key).not.toHaveProperty(key);
    expect(Object.keys(description.scripts ?? {})).toEqual(["build", "test"]);
  });

  it("names no place, user or host of the machine that made it", () => {
    const wordsOf = (text: string) => new Set(text.match(/[\w.-]+/g));
    // A name that the documentation itself uses says nothing.
    const documented = wordsOf(Object.values(snapshot(join(root, "specs"))).join("\n"));
    const names = [hostname(), userInfo().username].filter((name) => !documented.has(name));
    const found = files().flatMap(([path, text]) => {
      const words = wordsOf(text);
      const faults = [
        ...(text.match(MACHINE_PATH) ?? []),
        ...(text.includes(root) ? [root] : []),
        ...names.filter((name) => words.has(name)),
      ];
      return faults.map((fault) => `${path}: ${fault}`);
    });
    expect(found).toEqual([]);
  });

  it.each(["/home/ada/x", "at /tmp/docwright-1", "C:\\Users\\ada", "file:///srv/x"])("would notice %s", (text) => {
    expect(text.match(MACHINE_PATH)).not.toBeNull();
  });

  it("declares no any", () => {
    const found = files()
      .filter(([path]) => path.endsWith(".d.ts"))
      .flatMap(([path, text]) => placesOfAny(path, text));
    expect(found).toEqual([]);
    expect(placesOfAny("some.d.ts", "export declare const x: readonly any[];")).toEqual(["some.d.ts:1"]);
  });
});

/** Where the type `any` is written, as `file:line`. */
function placesOfAny(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) places.push(`${path}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}
