import ts from "typescript";
import { describe, expect, it } from "vitest";
import { maskCredentials } from "../../../generator/text/credentials.js";
import type { Operation, OperationExample } from "../../../generator/model/schema.js";
import type { OperationMock } from "../../../templates/runtime/mock.js";
import { body, example, operation, property, response, schema } from "../openapi/schema-builders.js";
import { AWKWARD_NAMES, faultsIn, PAYLOADS } from "./canary.js";
import { COMPILERS } from "../../support/compilers.js";
import { compileWith, contentOf, emitPackage } from "./emit-sample.js";

/** The mock of an operation, as its module has it. */
async function mockOf(facts: Partial<Operation>, descriptions = true): Promise<OperationMock> {
  const files = emitPackage([schema({ operations: [operation("thing-get", ["/things/{id}"], { title: "Get thing", ...facts })] })], {
    descriptions,
  });
  expect(faultsIn(files)).toEqual([]);
  const source = contentOf(files, "src/mock/v1.0/things.ts");
  const compilerOptions = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const loaded = (await import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`)) as { getThing: OperationMock };
  return loaded.getThing;
}

const answers = async (examples: readonly OperationExample[], facts: Partial<Operation> = {}, descriptions = true) =>
  (await mockOf({ examples, ...facts }, descriptions)).examples;

describe("a documented answer in the package", () => {
  const UNREADABLE = "[".repeat(101);
  const TRANSPORT = [
    { name: "Content-Length", value: "99" },
    { name: "Content-Type", value: "application/json" },
    { name: "Location", value: "https://files.example/1?sig=abcdef&x=1" },
    { name: "Odd name", value: "1" },
    { name: "X-Odd", value: "a\u2028b" },
  ];
  it.each([
    ["JSON without its blanks", { body: '{ "a": [ 1, true, null ] }' }, { json: '{"a":[1,true,null]}' }],
    ["JSON with faults that can be read through", { body: '{ "a": 1, ... }' }, { json: '{"a":1}' }],
    ["JSON that cannot be read, where there is no other", { body: UNREADABLE }, { text: UNREADABLE }],
    ["a number", { body: "893" }, { json: "893" }],
    ["text", { body: "BEGIN:VCARD" }, { text: "BEGIN:VCARD" }],
    ["nothing where the status has no body", { status: 204, body: "{}" }, { status: 204 }],
    ["header fields but the transport's", { headers: TRANSPORT }, { headers: { location: "https://files.example/1?sig=***&x=1" } }],
  ])("is %s", async (_name, shown, want) => {
    const [answer, ...others] = await answers([example("GET", "/things/1", shown)]);
    expect(answer).toEqual({ status: 200, ...want });
    expect(others).toEqual([]);
  });

  it("is the first of those that were asked alike", async () => {
    const shown = [
      example("GET", "/things/1", { body: UNREADABLE }),
      example("GET", "/things/1", { body: '{"n":1}' }),
      example("GET", "/things/2", { body: '{"n":2}' }),
      example("GET", "/things/1?$Select=n&$top=1", { body: '{"n":3}' }),
      example("GET", "/things/9", { status: 404, body: '{"n":4}' }),
      example("POST", "/things", { sent: '{"@odata.type":"#a","name":"x"}', body: '{"n":5}' }),
    ];
    expect(await answers(shown)).toEqual([
      { status: 200, json: '{"n":1}' },
      { request: ["$select", "$select=n", "$top", "$top=1"], status: 200, json: '{"n":3}' },
      { status: 404, json: '{"n":4}' },
      { request: ["@odata.type=#a", "name"], status: 200, json: '{"n":5}' },
    ]);
  });

  it("leads a redirect somewhere", async () => {
    const to = (value: string) => example("GET", "/things/1", { status: 302, headers: [{ name: "Location", value }] });
    expect(await answers([to("..."), to("https://files.example/1")])).toEqual([
      { status: 302, headers: { location: "https://files.example/1" } },
    ]);
  });

  it.each([
    [[response({ status: 204 })], { status: 204 }],
    [[response({ status: 201, kind: "object" })], { status: 201, json: "{}" }],
    [[response({ kind: "collection" })], { status: 200, json: '{"value":[]}' }],
    [[response({ status: 302, kind: "redirect" })], { status: 200 }],
    [[], { status: 200, json: "{}" }],
  ])("is what the facts allow where there is none: %j", async (responses, want) => {
    const failure = example("GET", "/things/1", { status: 404 });
    expect(await mockOf({ responses, examples: [failure] })).toMatchObject({ examples: [{ status: 404 }], otherwise: want });
  });
});

describe("what a mock checks", () => {
  it.each([
    ["no query options where none are listed", {}, {}],
    [
      "listed query options, and those that examples show",
      { queryOptions: ["$select", "$deltaToken"], examples: [example("GET", "/things?$filter=a&b=1")] },
      { query: ["$select", "$deltatoken", "$filter"] },
    ],
    [
      "the header fields that a caller must give",
      {
        headers: [
          { name: "Authorization", required: true },
          { name: "If-Match", required: true },
          { name: "Prefer", required: false },
        ],
      },
      { headers: ["If-Match"] },
    ],
    ["that there is a body", { requestBody: body() }, { body: "required" }],
    ["parameters that may be left out", { requestBody: body({ kind: "parameters", properties: [property("a")] }) }, { body: "optional" }],
    ["that there is none", {}, {}],
    ["a body that only an example shows", { examples: [example("GET", "/things/1", { sent: "{}" })] }, { body: "optional" }],
  ] satisfies [string, Partial<Operation>, object][])("%s", async (_name, facts, want) => {
    const { query, headers, body } = await mockOf(facts);
    expect({ query, headers, body }).toEqual(want);
  });
});

describe("credentials are masked", () => {
  it.each([
    ["eyJhbGciOiJSUzI1NiIsImtpZCI6.eyJzdWIiOiIx.c2ln", "", "***"],
    ["https://x.example/a?sv=1&sig=ab%2Bc%3D&se=2", "", "https://x.example/a?sv=1&sig=***&se=2"],
    ["https://x.example/a?tempauth=abc", "", "https://x.example/a?tempauth=***"],
    ["Bearer abcdef0123456789", "", "Bearer ***"],
    ["grant_type=x&client_secret=abc", "", "grant_type=x&client_secret=***"],
    [
      "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
      "",
      "-----BEGIN RSA PRIVATE KEY-----***-----END RSA PRIVATE KEY-----",
    ],
    ["xWwvJ]6NMw+bWH-d", "password", "***"],
    ["x", "newPassword", "***"],
    ["x", "secretText", "***"],
    ["x", "clientSecret", "***"],
    ["x", "accessToken", "***"],
    ["", "password", ""],
    ["alphanumeric", "passwordRequiredType", "alphanumeric"],
    ["https://x.example/a?design=1&sign=2", "", "https://x.example/a?design=1&sign=2"],
    ["keyJar", "name", "keyJar"],
  ])("%j of %j", (text, name, want) => {
    expect(maskCredentials(text, name)).toBe(want);
  });

  it("wherever they stand in an answer", async () => {
    const token = "eyJhbGciOiJSUzI1NiIs.eyJzdWIiOiIxMjM0.c2ln";
    const shown = [
      example("GET", `/things/1?t=${token}`, { body: JSON.stringify({ list: [{ deep: token, passwords: ["a"], password: ["b"] }] }) }),
      example("GET", "/things/2", { body: `token: ${token}` }),
    ];
    expect(await answers(shown)).toEqual([
      { request: ["t", "t=***"], status: 200, json: '{"list":[{"deep":"***","passwords":["a"],"password":["***"]}]}' },
      { status: 200, text: "token: ***" },
    ]);
  });
});

describe("without descriptions", () => {
  it("texts of several words give way, values stay", async () => {
    const shown = [
      example("GET", "/things/1", { body: '{"id":"AAM=","at":"2026-01-01T00:00:00Z","body":{"content":"Dear all"},"n":1}' }),
      example("GET", "/things/1?a=b", { body: "Some text." }),
    ];
    expect(await answers(shown, {}, false)).toEqual([
      { status: 200, json: '{"id":"AAM=","at":"2026-01-01T00:00:00Z","body":{"content":"…"},"n":1}' },
      { request: ["a", "a=b"], status: 200, text: "…" },
    ]);
  });
});

describe("whatever an example says", () => {
  it.each([...PAYLOADS, ...AWKWARD_NAMES])("%j arrives as it was", async (payload) => {
    const value = JSON.stringify([Object.fromEntries([[payload, payload]]), payload]);
    const [first, second] = await answers([
      example("GET", "/things/1", { body: value }),
      example("GET", `/things/1?q=${encodeURIComponent(payload.replace(/\p{Surrogate}/gu, ""))}`, { body: `text ${payload}` }),
    ]);
    expect(JSON.parse(first?.json ?? "")).toEqual(JSON.parse(value));
    expect(second?.text).toBe(`text ${payload}`);
  });
});

describe.each(COMPILERS)("with TypeScript $version", ({ compile }) => {
  it("mocks are taken by a client, and answers are by their names", () => {
    const files = emitPackage([schema({ operations: [operation("thing-get", ["/things/{id}"], { title: "Get thing" })] })]);
    const consumer = `
      import { createClient } from "./index.js";
      import { mockFetch } from "./runtime/mock.js";
      import * as things from "./mock/v1.0/things.js";
      const fetch = mockFetch(things, { getThing: { body: { name: "Ada" } } });
      export const client = createClient({ auth: () => "token", baseUrl: "https://api.example.com", fetch });
      export const names: readonly (string | undefined)[] = fetch.calls.map(({ operation }) => operation);
      // @ts-expect-error there is no such function
      mockFetch([things, { other: things.getThing }], { getThings: {} });
    `;
    expect(compileWith(compile, files, { consumer })).toBe("");
  });
});
