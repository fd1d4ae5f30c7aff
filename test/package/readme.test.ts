import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { mockFetch as makeMock, MockFetch, MockSet } from "../../templates/runtime/mock.js";
import { run } from "../cli/run.js";
import { COMPILERS } from "../support/compilers.js";
import { writeFiles } from "../support/folder.js";

/**
 * Each example of a generated README is a program: it compiles as it stands, and runs against the documented answers.
 *
 * All that it needs beside the package is `client`, which the first example makes, and `getToken`, which is the reader's.
 */
const root = join(import.meta.dirname, "../..");
const STRICTEST = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noUnusedLocals: true,
};
const CORPUS = "../shared/corpus/graph-2018/api-reference/v1.0";

/** Packages, and the places of the examples that they have. */
const PACKAGES = [
  { name: "docwright-client", docs: undefined, lacks: ["parseFlags"] },
  {
    name: "archive-client",
    docs: "test/package/archive=v1.0",
    lacks: ["expand:", "toArray", "deltaLink", "odata`", "responseOf", "isKnown", '"@odata.type"] ===', "uploadSession"],
  },
  { name: "corpus-client", docs: CORPUS, lacks: ["parseFlags"] },
];

/** What a service answers to the last piece of an upload, and what its monitor says of an operation that has ended. */
const UPLOADED = { id: "1", name: "soundings.zip", size: 3 };
const ENDED = { status: "completed", percentageComplete: 100, resourceId: "2" };

/** What each kind of example is known by. */
const KINDS = [
  ...[
    "createClient(",
    "fromTokenCredential(",
    "@ts-expect-error",
    "expand:",
    "toArray",
    "deltaLink",
    "odata`",
    '"If-Match": etag',
    "isApiError(",
  ],
  ...["withResponse(", "responseOf(", "isKnown(", "parseFlags(", '"@odata.type"] ===', "batch(", "uploadSession(", "monitor("],
  ...["leastPrivileged(", "mockFetch(", ".validate("],
];

describe.each(PACKAGES)("the README of $name", ({ name, docs, lacks }) => {
  const [pages = ""] = docs?.split("=") ?? [];
  const isPresent = existsSync(join(root, pages));
  let project = "";
  let folder = join(root, "generated");
  let examples: readonly string[] = [];

  beforeAll(async () => {
    project = realpathSync(mkdtempSync(join(tmpdir(), "docwright-readme-")));
    if (docs !== undefined) {
      folder = join(project, "client");
      const given = ["--docs", docs, "--root", pages, "--out", folder, "--name", name, "--quiet"];
      expect(await run(root, "generate", "--jobs", "1", ...given)).toMatchObject({ status: 0 });
    }
    examples = Array.from(readFileSync(join(folder, "README.md"), "utf8").matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);
    mkdirSync(join(project, "node_modules"));
    symlinkSync(folder, join(project, "node_modules", name), "dir");
    writeFiles(project, {
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify({ compilerOptions: STRICTEST, include: ["*.ts"] }),
      "prelude.d.ts": "declare function getToken(scopes: readonly string[]): Promise<string>;",
      "node_modules/@azure/identity/package.json": '{ "type": "module", "main": "index.js" }',
      "node_modules/@azure/identity/index.js": 'export class DefaultAzureCredential { getToken = async () => ({ token: "token" }); }',
      "node_modules/@azure/identity/index.d.ts":
        "export declare class DefaultAzureCredential { getToken(scopes: string | string[]): Promise<{ token: string } | null>; }",
      ...Object.fromEntries(examples.map((code, nth) => [`example${nth}.ts`, programOf(code)])),
    });
  }, 300_000);
  afterAll(() => {
    rmSync(project, { recursive: true });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.skipIf(!isPresent)("has an example of each kind that there is something to show for", () => {
    const all = examples.join("\n");
    expect(KINDS.filter((kind) => !all.includes(kind)).map((kind) => kind.replace(/\($/, ""))).toEqual(lacks);
  });

  it.skipIf(!isPresent).each(COMPILERS)("compiles with TypeScript $version", ({ compile }) => {
    expect(compile(project)).toBe("");
  });

  it.skipIf(!isPresent).each([
    { end: "as documented", status: undefined },
    { end: "or fails with an error that it catches", status: 404 },
  ])("runs, $end", async ({ status }) => {
    vi.stubGlobal("getToken", () => Promise.resolve("token"));
    const error = vi.spyOn(console, "error").mockReturnValue();
    const log = vi.spyOn(console, "log").mockReturnValue();
    expect(examples.length).toBeGreaterThan(9);
    for (const [nth, code] of examples.entries()) {
      if (status !== undefined && !code.includes("catch (")) continue;
      const fetch = await fetchFor(folder, calledIn(code), status);
      vi.stubGlobal("fetch", fetch);
      await import(pathToFileURL(join(project, `example${nth}.js`)).href + `?${status}`);
      const faults = fetch.calls.flatMap(({ fault }) => fault ?? []);
      expect({ code, faults, called: new Set(fetch.calls.flatMap(({ operation }) => operation ?? [])) }).toEqual({
        code,
        faults: [],
        // An example with a `fetch` of its own says itself what was called.
        called: new Set(code.includes("mockFetch(") ? [] : calledIn(code).map(([, operation]) => operation)),
      });
      if (code.includes("await uploadSession(")) expect(log).toHaveBeenLastCalledWith(UPLOADED);
      if (code.includes("await monitor(")) expect(log).toHaveBeenLastCalledWith(ENDED.resourceId);
      if (code.includes("mockFetch(")) expect(log).toHaveBeenLastCalledWith(calledIn(code).map(([, operation]) => operation));
    }
    expect(error.mock.calls).toEqual(status === undefined ? [] : [[404, "NotFound", undefined]]);
  });
});

/** An example as a module: it imports the `client` of the first one, unless it makes its own. */
function programOf(code: string): string {
  return code.includes("const client =")
    ? `${code}\nexport { client };\n`
    : `import { client } from "./example0.js";\n${code}\nexport { client };\n`;
}

/** The functions that an example imports from areas: their modules and names. */
function calledIn(code: string): readonly (readonly [module: string, name: string])[] {
  return Array.from(code.matchAll(/^import \{([^}]*)\} from "[\w-]+\/((?:v\d|beta)[^"/]*\/[^"]+)";$/gm)).flatMap(
    ([, names = "", module = ""]) => names.split(",").flatMap((name) => (name.trim() ? [[module, name.trim()] as const] : [])),
  );
}

/** Answers as documented, or with a failure; what an upload and a monitor are told is beside the documentation. */
async function fetchFor(folder: string, called: ReturnType<typeof calledIn>, status: number | undefined): Promise<MockFetch> {
  const load = async (module: string): Promise<unknown> => import(pathToFileURL(join(folder, `dist/${module}.js`)).href);
  const { mockFetch } = (await load("runtime/mock")) as { readonly mockFetch: typeof makeMock };
  const sets = await Promise.all(
    called.map(async ([module, name]) => {
      const { [name]: mock } = (await load(`mock/${module}`)) as MockSet;
      return mock ? { [name]: mock } : {};
    }),
  );
  const failure = status === undefined ? undefined : { status, body: { error: { code: "NotFound" } } };
  const answers = failure ? Object.fromEntries(called.map(([, name]) => [name, failure])) : {};
  return mockFetch(sets, answers, {
    unknown: ({ method }) => (method === "PUT" ? { status: 201, body: UPLOADED } : { body: ENDED }),
  });
}
