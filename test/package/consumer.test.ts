import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMPILERS } from "../support/compilers.js";
import { writeFiles } from "../support/folder.js";
import { entryPoints, packGenerated, type Packed } from "./packed.js";

/** Users' projects: every way to resolve, compile, bundle and load the packed package. */
const root = join(import.meta.dirname, "../..");
const PROGRAMS = Object.fromEntries(
  ["mailbox.ts", "stub.ts", "observe.mjs"].map((name) => [name, readFileSync(join(import.meta.dirname, "programs", name), "utf8")]),
);
const STRICTEST = { isolatedModules: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
const NODE = { module: "nodenext" };
const BUNDLER = { module: "esnext", moduleResolution: "bundler" };
const SETTINGS = [
  { name: "nodenext", options: NODE },
  { name: "bundler", options: BUNDLER },
  ...Object.entries(STRICTEST).map(([name, value]) => ({ name, options: { ...NODE, [name]: value } })),
  { name: "bundler with all of these", options: { ...BUNDLER, ...STRICTEST } },
  { name: "Node's types instead of the browser's", options: { ...NODE, lib: ["es2022"], types: ["node"] } },
];

let packed: Packed;
beforeAll(() => {
  packed = packGenerated();
  writeFiles(packed.project, { "package.json": '{ "type": "module" }', ...PROGRAMS });
  symlinkSync(join(root, "node_modules/@types"), join(packed.project, "node_modules/@types"));
});
afterAll(() => {
  packed.remove();
});

/** Runs Node in the user's project; gives what it prints, or the fault. */
function node(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: packed.project, encoding: "utf8" });
  return status === 0 ? stdout : stderr + stdout;
}

/** The slow compiler sees every setting where time does not matter, else the two that differ most. */
const settingsFor = (version: string) =>
  process.env["CI"] || version === "7" ? SETTINGS : SETTINGS.filter(({ name }) => name === "nodenext" || name.endsWith("all of these"));

describe.each(COMPILERS)("a program compiled with TypeScript $version", ({ version, compile }) => {
  it.each(settingsFor(version))("has no errors: $name", ({ options }) => {
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      ...options,
    };
    const project = `tsconfig-${version}.json`;
    writeFiles(packed.project, { [project]: JSON.stringify({ compilerOptions, files: ["stub.ts"] }) });
    expect(compile(join(packed.project, project))).toBe("");
  });
});

/** A program, bundled; nothing of it may be missing or warned of. By default it is `mailbox.ts` with its stub of the service. */
async function bundle(options: BuildOptions, contents = 'export { visitStub } from "./stub.js";'): Promise<string> {
  const { outputFiles, warnings, metafile } = await build({
    stdin: { contents, resolveDir: packed.project },
    ...options,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  const [output] = Object.values(metafile.outputs);
  const left = new Set(output?.imports.map(({ path }) => path));
  expect([...left]).toEqual(
    options.packages === "external" ? ["docwright-client", "docwright-client/v1.0", "docwright-client/v1.0/users"] : [],
  );
  return outputFiles.map(({ text }) => text).join("");
}

describe("the program", () => {
  const TOLD = ["user Ada", "! First", "- Second", "page of 1", "page of 1", "true 404 itemNotFound"];

  it("runs in Node as CommonJS: require()", async () => {
    const text = await bundle({ platform: "node", format: "cjs", packages: "external" });
    writeFiles(packed.project, {
      "program.cjs": `${text}\nmodule.exports.visitStub().then((told) => console.log(JSON.stringify(told)));\n`,
    });
    expect(JSON.parse(node("program.cjs"))).toEqual(TOLD);
  });

  it("runs where there are the web's objects and nothing of Node", async () => {
    const text = await bundle({ platform: "browser", format: "iife", globalName: "program", minify: true });
    const web = { AbortController, AbortSignal, Blob, FormData, Headers, ReadableStream, Response, URL, URLSearchParams, TextEncoder };
    const context = createContext({ ...web, setTimeout, clearTimeout });
    expect(runInContext("[typeof process, typeof Buffer, typeof require, typeof global].join()", context)).toBe(
      "undefined,undefined,undefined,undefined",
    );
    const told = (await runInContext(`${text}; program.visitStub()`, context)) as string[];
    expect([...told]).toEqual(TOLD);
  });
});

describe("a browser's bundle of one call", () => {
  it.each([
    { name: "a PATCH", call: 'updateUser(client, { userId: "u" }, { body: { displayName: "x" } })', most: 3 },
    { name: "a list", call: 'listMessages(client, {}, { select: ["subject"], top: 50 }).toArray()', most: 4.5 },
  ])("is at most $most KB with gzip for $name", async ({ call, most }) => {
    const program = `import { createClient } from "docwright-client";
      import { ${call.slice(0, call.indexOf("("))} } from "docwright-client/v1.0/users";
      const client = createClient({ auth: () => "token" });
      export const run = () => ${call};`;
    const text = await bundle({ platform: "browser", format: "esm", target: "es2022", minify: true }, program);
    expect(text).toContain("/users/{userId}");
    expect(gzipSync(text, { level: 9 }).length / 1024).toBeLessThanOrEqual(most);
  });
});

describe("importing", () => {
  const changesBy = (...modules: readonly string[]) => JSON.parse(node("observe.mjs", ...modules)) as unknown;

  it("leaves the global object and the built-in prototypes as they were, whatever the subpath", () => {
    const modules = entryPoints(packed);
    expect(modules).toContain("docwright-client/v1.0/users");
    expect(changesBy(...modules)).toEqual(Object.fromEntries(modules.map((module) => [module, []])));
  });

  it("is seen where it changes something", () => {
    writeFiles(packed.project, { "change.js": "globalThis.left = 1;\nArray.prototype.behind = 2;\nString.prototype.trim = String;\n" });
    expect(changesBy("./change.js")).toEqual({ "./change.js": ["String.prototype.trim", "left", "Array.prototype.behind"] });
  });
});
