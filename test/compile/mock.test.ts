import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, Script, type Context } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readNameLock } from "../../generator/config/names-lock.js";
import { planNames } from "../../generator/emit/names.js";
import { buildSchema } from "../../generator/model/build.js";
import type { Operation, OperationExample } from "../../generator/model/schema.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import type { MockFetch, MockSet } from "../../templates/runtime/mock.js";
import { jsonText } from "../../generator/text/json-text.js";
import { readJson } from "../../generator/text/json.js";
import { parse } from "../support/parse.js";
import { discoverSpecs } from "../support/specs.js";

/** The functions of the built package, called as the pages' examples call them, get the pages' answers from the package's own mock. */
const root = join(import.meta.dirname, "../..");
const dist = join(root, "generated/dist");

type Module = Readonly<Record<string, unknown>>;
type Call = (client: unknown, path: object, options: object) => unknown;
type Answered = OperationExample & { readonly response: NonNullable<OperationExample["response"]> };

const load = async (module: string): Promise<Module> => (await import(pathToFileURL(join(dist, `${module}.js`)).href)) as Module;
const { createClient } = (await load("index")) as { createClient: (options: object) => unknown };
const { mockFetch } = (await load("runtime/mock")) as { mockFetch: (sets: MockSet, answers?: object) => MockFetch };

const EXAMPLES = ["v1.0", "beta"].flatMap((version) => {
  const pages = discoverSpecs(version).map(({ file, includes }) => parsePage(file, { includes }, parse)[0]);
  const [schema] = buildSchema(pages, { version });
  const names = planNames([schema], readNameLock(join(root, "docwright.names.json")))[0].versions.get(version);
  return schema.operations.flatMap((operation) =>
    operation.examples.flatMap((example, nth) => {
      const published = names?.operations.get(operation.id);
      return hasResponse(example) && published
        ? [{ title: `${version} ${operation.id} ${nth}`, module: `${version}/${published.area}`, name: published.name, operation, example }]
        : [];
    }),
  );
});

function hasResponse(example: OperationExample): example is Answered {
  return example.response !== undefined;
}

describe("the mock of the package made from specs/", () => {
  it.each(EXAMPLES)("answers $title", async ({ module, name, operation, example }) => {
    const { [name]: run } = (await load(module)) as Record<string, Call>;
    const mocks = (await load(`mock/${module}`)) as MockSet;
    const { response } = example;
    const failure = (response.status ?? 200) >= 400 && mocks[name]?.examples.findIndex(({ status }) => status === response.status);
    const fetch = mockFetch(mocks, typeof failure === "number" ? { [name]: { example: failure } } : {});
    const statuses: number[] = [];
    const onResponse = ({ status }: Response): unknown => statuses.push(status);
    const client = createClient({ auth: () => "token", fetch });
    const answer = await valueOf(() => run?.(client, pathOf(operation, example), { ...optionsOf(operation, example), onResponse }));
    expect(fetch.calls[0]).toMatchObject({ operation: name, answeredBy: typeof failure === "number" ? "answer" : "example" });
    expect(answer).toEqual(documentedValue(response));
    // A redirect is followed to its end.
    if (response.status !== undefined) expect(statuses).toEqual([response.status === 302 ? 200 : response.status]);
  });

  it("is asked all examples", () => {
    expect(EXAMPLES.length).toBeGreaterThan(55);
  });
});

/** Values for the template that the example's address fits. */
function pathOf({ paths }: Operation, { request }: Answered): Record<string, string> {
  const path = request.target.replace(/^https?:\/\/[^/]*\/[^/]*/, "").replace(/\?.*$/, "");
  for (const { template } of paths) {
    const names: string[] = [];
    const pattern = template.replace(/[.$()*]/g, "\\$&").replace(/\{(\+?)([^{}]+)\}/g, (_, several: string, name: string) => {
      names.push(name);
      return several ? "(.+)" : "([^/]+)";
    });
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match) return Object.fromEntries([["at", template], ...names.map((name, at) => [name, match[at + 1] ?? ""] as const)]);
  }
  throw new Error(`${path} fits none of ${paths.map(({ template }) => template).join(", ")}`);
}

function optionsOf({ requestBody }: Operation, { request }: Answered): object {
  const query = [...new URLSearchParams(request.target.split("?")[1] ?? "")];
  const { root: value } = request.body && requestBody?.kind !== "media" ? readJson(request.body) : {};
  // A text is sent as it is.
  const body = value ? jsonText(value, (text) => text) : request.body?.text;
  return {
    headers: Object.fromEntries(request.headers.map(({ name, value }) => [name, value])),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(body !== undefined && { body }),
  };
}

/** What a function gives, as the wire had it: of a list its first page, of bytes their text, of a failure its body. */
async function valueOf(run: () => unknown): Promise<unknown> {
  try {
    const result = run();
    if (Object(result) instanceof Promise) {
      const value = await result;
      return value instanceof Blob ? parsed(await value.text()) : value;
    }
    for await (const { body } of (result as { byPage(): AsyncIterable<{ body: unknown }> }).byPage()) return body;
    return undefined;
  } catch (error) {
    const { body } = error as { body?: unknown };
    if (body === undefined) throw error;
    return body;
  }
}

function documentedValue({ status, body }: Answered["response"]): unknown {
  if (status === 302) return "";
  return body && parsed(body.text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

describe("without Node.js", () => {
  /** Loads a built module and all that it imports into a context that has the platform's fetch classes and nothing else. */
  function loader(context: Context): (path: string) => unknown {
    const loaded = new Map<string, object>();
    const read = (path: string): unknown => {
      const known = loaded.get(path);
      if (known) return known;
      const exports = {};
      loaded.set(path, exports);
      const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
      const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), { compilerOptions });
      const run = new Script(`(function (require, exports) { ${outputText} })`).runInContext(context) as (...given: unknown[]) => void;
      run((module: string) => read(join(dirname(path), module)), exports);
      return exports;
    };
    return read;
  }

  it("calls and their mocks run", async () => {
    const { Request, Response, Headers, URL, URLSearchParams, TextDecoder, AbortSignal, ReadableStream } = globalThis;
    const context = createContext({ Request, Response, Headers, URL, URLSearchParams, TextDecoder, AbortSignal, ReadableStream });
    const read = loader(context);
    const main = read(join(dist, "index.js"));
    const mock = read(join(dist, "runtime/mock.js"));
    const users = read(join(dist, "v1.0/users.js"));
    const mocks = read(join(dist, "mock/v1.0/users.js"));
    const run = new Script(`(async (main, mock, users, mocks) => {
      const client = main.createClient({ auth: () => "token", fetch: mock.mockFetch(mocks, { getUser: { body: { displayName: "Ada" } } }) });
      return [typeof process, typeof Buffer, await users.getUser(client), (await users.listUsers(client).toArray()).length > 0];
    })`).runInContext(context) as (...given: unknown[]) => Promise<unknown[]>;
    expect(existsSync(join(dist, "mock/v1.0/users.js"))).toBe(true);
    expect(await run(main, mock, users, mocks)).toEqual(["undefined", "undefined", { displayName: "Ada" }, true]);
  });
});
