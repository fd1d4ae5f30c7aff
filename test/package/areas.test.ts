import { execFile } from "node:child_process";
import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MockSet, mockFetch } from "../../templates/runtime/mock.js";
import { COMPILERS } from "../support/compilers.js";
import { writeFiles } from "../support/folder.js";
import { serveDocumented, type DocumentedService } from "./documented-service.js";
import { entryPoints, packGenerated, type Packed } from "./packed.js";
import type { Arrived } from "./servers.js";

/** A program for each area of the packed package, run against a server that answers what the documentation shows. */
const root = join(import.meta.dirname, "../..");
const sources = join(import.meta.dirname, "areas");
const AREAS = ["v1.0", "beta"].flatMap((version) =>
  readdirSync(join(sources, version))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${version}/${name.replace(".ts", "")}`),
);
const STRICTEST = {
  ...{ target: "es2022", lib: ["es2022"], module: "nodenext", types: ["node"], skipLibCheck: false },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: true },
  ...{ verbatimModuleSyntax: true, isolatedModules: true },
};
/** Headers that every request has, or that the platform's `fetch` adds. */
const USUAL =
  /^(?:accept.*|authorization|cache-control|client-request-id|connection|content-length|host|pragma|sec-fetch-mode|transfer-encoding|user-agent)$/;

let packed: Packed;
beforeAll(() => {
  packed = packGenerated();
  writeFiles(packed.project, { "package.json": '{ "type": "module" }' });
  cpSync(sources, join(packed.project, "areas"), { recursive: true });
  symlinkSync(join(root, "node_modules/@types"), join(packed.project, "node_modules/@types"));
});
afterAll(() => {
  packed.remove();
});

it("there is one for each area", () => {
  const areas = entryPoints(packed).filter((path) => /^docwright-client\/(?:v1\.0|beta)\//.test(path));
  expect(AREAS.map((area) => `docwright-client/${area}`).sort()).toEqual([...areas].sort());
});

it.each(COMPILERS)("all compile with TypeScript $version", ({ version, compile }) => {
  const project = `tsconfig-${version}.json`;
  const compilerOptions = { ...STRICTEST, rootDir: "areas", outDir: `built-${version}` };
  writeFiles(packed.project, { [project]: JSON.stringify({ compilerOptions, include: ["areas"] }) });
  expect(compile(join(packed.project, project))).toBe("");
});

describe.each(AREAS)("the program of %s", (area) => {
  let mocks: MockSet;
  let service: DocumentedService;
  beforeAll(async () => {
    const load = (module: string): Promise<unknown> => import(pathToFileURL(join(packed.folder, "dist", `${module}.js`)).href);
    const mock = (await load("runtime/mock")) as { mockFetch: typeof mockFetch };
    mocks = { ...((await load(`mock/${area}`)) as MockSet) };
    service = await serveDocumented(mock.mockFetch, mocks);
  });
  afterAll(() => {
    service.close();
  });

  it("gets what the documentation shows", async () => {
    const run = promisify(execFile)(process.execPath, [`built-5.9/${area}.js`, service.api.origin, service.storage.origin], {
      cwd: packed.project,
    });
    await expect(run).resolves.toEqual({ stdout: "", stderr: "" });
    expect(service.calls().filter(({ answeredBy }) => answeredBy === "refusal")).toEqual([]);
  });

  it("sends this", async () => {
    const told = service.api.arrived.map(tell).join("\n").replaceAll(service.api.origin, "https://api.example");
    await expect(told).toMatchFileSnapshot(join(sources, `${area}.http`));
  });

  it("calls every function of the area", () => {
    const answered = service.calls().filter(({ answeredBy }) => answeredBy !== "answer");
    expect(Object.keys(mocks).filter((name) => !answered.some(({ operation }) => operation === name))).toEqual([]);
  });

  it("gives its token to the API with every request, and to nobody else", () => {
    expect(new Set(service.api.arrived.map(({ headers }) => headers.authorization))).toEqual(new Set(["Bearer stub-token"]));
    expect(service.storage.arrived.filter((request) => JSON.stringify(request.headers).includes("stub-token"))).toEqual([]);
  });
});

/** A request as text: its line, its headers but for the usual ones, its body. */
function tell({ line, headers, body }: Arrived): string {
  const own = Object.entries(headers).filter(([name]) => !USUAL.test(name));
  const text = new TextDecoder().decode(body).replace(/("client-request-id":)"[^"]*"/g, '$1"*"');
  return [line, ...own.map(([name, value]) => `${name}: ${String(value)}`), ...(text ? ["", text] : []), ""].join("\n");
}
