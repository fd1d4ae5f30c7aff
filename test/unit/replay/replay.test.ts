import { describe, expect, it } from "vitest";
import { accountFor } from "../../../generator/replay/account.js";
import { planNames } from "../../../generator/emit/names.js";
import { contractFiles } from "../../../generator/replay/contract-files.js";
import { replayExamples } from "../../../generator/replay/replay.js";
import { wireForm } from "../../../generator/replay/wire-form.js";
import { modelOf } from "../../support/pages.js";

/** Pages of a thing, with one example each. */
function pagesOf({ paths = ["GET /things/{id}"], request, answer = "", response = "" }: Shown) {
  const resource = [
    "# thing resource type",
    "## Properties",
    "|Property|Type|Description|",
    "|:---|:---|:---|",
    "|id|String|Key.|",
    "|name|String|Name.|",
  ];
  const page = [
    "# Use thing",
    "## HTTP request",
    "```http",
    ...paths,
    "```",
    "## Response",
    response ||
      "If successful, this method returns a `200 OK` response code and a [thing](../resources/thing.md) object in the response body.",
    "## Example",
    "### Request",
    "```http",
    request,
    "```",
    ...(answer === "" ? [] : ["### Response", "```http", answer, "```"]),
  ];
  return { "resources/thing.md": `${resource.join("\n")}\n`, "api/thing-use.md": `${page.join("\n")}\n` };
}

interface Shown {
  readonly paths?: readonly string[];
  readonly request: string;
  readonly answer?: string;
  readonly response?: string;
}

async function replayOf(shown: Shown) {
  const pages = pagesOf(shown);
  const { pages: read, schema } = modelOf(pages);
  const replays = await replayExamples({ ...schema, pages: read }, true);
  const account = accountFor(replays, [], new Map());
  const text = pages["api/thing-use.md"];
  return {
    replays,
    account,
    findings: account.diagnostics.map(({ code, message, span }) => `${code} [${text.slice(span.start, span.end)}] ${message}`),
  };
}

const THING = 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "1", "name": "n" }';
function deepAnswer(depth: number): string {
  return `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
}

const LIST =
  "If successful, this method returns a `200 OK` response code and a collection of [thing](../resources/thing.md) objects in the response body.";

describe("a documented request that the client makes", () => {
  it.each<[string, Shown]>([
    ["with a key", { request: "GET https://graph.microsoft.com/v1.0/things/1", answer: THING }],
    ["with a key in parentheses, encoded", { request: "GET https://graph.microsoft.com/v1.0/things('a%20b')", answer: THING }],
    ["with a placeholder", { request: "GET /things/{id}", answer: THING }],
    ["with options of the query in any order", { request: "GET /v1.0/things/1?$select=id,name&$expand=parts($top=1)&x=y", answer: THING }],
    [
      "with an expression and header fields",
      {
        request: "GET /v1.0/things?$filter=name eq 'a''b'&$count=true\nConsistencyLevel: eventual\nAuthorization: Bearer x",
        paths: ["GET /things"],
        response: LIST,
        answer: 'HTTP/1.1 200 OK\n\n{ "value": [{ "id": "1" }] }',
      },
    ],
    [
      "with JSON that is not strict",
      {
        paths: ["POST /things"],
        request: 'POST /things\nContent-type: application/json; charset=utf-8\n\n{ "name": "n", }',
        answer: THING,
      },
    ],
    [
      "with JSON that is a string alone",
      { paths: ["POST /things"], request: 'POST /things\nContent-Type: application/json\n\n"words"', answer: THING },
    ],
    [
      "with text",
      { paths: ["PUT /things/{id}/content"], request: "PUT /things/1/content\nContent-Type: text/plain\n\nwords", answer: THING },
    ],
    ["that fails", { request: "GET /things/1", answer: 'HTTP/1.1 404 Not Found\n\n{ "error": { "code": "gone", "message": "m" } }' }],
    [
      "that gives nothing",
      {
        paths: ["DELETE /things/{id}"],
        request: "DELETE /things/1",
        response: "If successful, this method returns `204 No Content` response code.",
        answer: "HTTP/1.1 204 No Content",
      },
    ],
    [
      "with arguments behind an alias",
      { paths: ["GET /things/near(place={place},far={far})"], request: "GET /things/near(far=true,place=@p)?@p='a'", answer: THING },
    ],
    ["that is nested too deeply to be read", { request: "GET /things/1", answer: deepAnswer(20_000) }],
    [
      "by another of its paths",
      { paths: ["GET /things/{id}", "GET /boxes/{id}/things/{id}"], request: "GET /boxes/1/things/2", answer: THING },
    ],
  ])("%s", async (_, shown) => {
    const { replays, findings } = await replayOf(shown);
    expect(findings).toEqual([]);
    expect(replays.map(({ differences, contract }) => [differences, contract?.operation])).toEqual([[[], "thing-use"]]);
  });
});

describe("one that it does not make is explained where it stands", () => {
  it.each<[string, Shown, string[]]>([
    [
      "another path",
      { request: "GET /v1.0/thing/1", answer: THING },
      [
        "example/unlisted-path [/v1.0/thing/1] No function of the client makes `GET /thing/1`: the request section has `/things/{thingId}`.",
      ],
    ],
    [
      "another version",
      { request: "GET https://graph.microsoft.com/beta/things/1", answer: THING },
      [
        "example/request-differs [https://graph.microsoft.com/beta/things/1] The version of this request is `beta`; the generated client sends `v1.0`.",
      ],
    ],
    [
      "a body with GET",
      { request: 'GET /things/1\nContent-Type: application/json\n\n{ "name": "n" }', answer: THING },
      ['example/not-sendable [{ "name": "n" }] No call makes this request: GET takes no body.'],
    ],
    [
      "a query with an operation that writes and documents none",
      { paths: ["POST /things/{id}/move"], request: "POST /things/1/move?by=2", answer: THING },
      ["example/request-differs [/things/1/move?by=2] The query of this request is `by=2`; the generated client sends none."],
    ],
    [
      "no operation",
      { request: "PATCH /things/1", answer: THING },
      ["example/no-operation [/things/1] No page documents the request `PATCH /things/1`."],
    ],
    [
      "one value where a list is promised",
      { paths: ["GET /things"], request: "GET /things", response: LIST, answer: THING },
      [
        'example/answer-differs [{ "id": "1", "name": "n" }] The example answers with this body; a caller gets InvalidResponse: the answer is not a list.',
      ],
    ],
  ])("%s", async (_, shown, expected) => {
    const { account, findings } = await replayOf(shown);
    expect(findings).toEqual(expected);
    expect(account).toMatchObject({ replayed: 0, explained: 1 });
  });

  it("by what was found there before, if anything was", async () => {
    const { replays, account } = await replayOf({ request: "GET /v1.0/thing/1", answer: THING });
    const [{ span }] = account.diagnostics as [(typeof account.diagnostics)[0]];
    const found = [{ ...account.diagnostics[0], path: "docs/api/thing-use.md", span }] as typeof account.diagnostics;
    const placed = accountFor(replays, found, new Map([["api/thing-use.md", "docs/api/thing-use.md"]]));
    expect(placed).toEqual({ replayed: 0, explained: 1, diagnostics: [] });
  });
});

it("hides credentials in what a package carries of an example", async () => {
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
  const { replays } = await replayOf({
    paths: ["POST /things"],
    request: `POST /things?sig=${token}\nX-Token: ${token}\nContent-Type: application/json\n\n{ "password": "hunter2", "name": "${token}" }`,
    answer: THING,
  });
  expect(replays[0]?.contract).toBeDefined();
  expect(JSON.stringify(replays[0]?.contract)).not.toMatch(/eyJ|hunter2/);
});

describe("targets that mean the same have one form", () => {
  it.each([
    ["/v1.0/users('a%20b')", "https://graph.microsoft.com/v1.0/users/a b"],
    ["/v1.0/x/f(b=2,a='1')", "/v1.0/x/f(a=@p,b=2)?@p='1'"],
    ["/v1.0/x/delta()", "/v1.0/x/delta"],
    ["/v1.0/x?$filter=a+eq+1&$top=2", "/v1.0/x?%24top=2&$filter=a%20eq%201"],
  ])("%s", (first, second) => {
    expect(wireForm(first)).toEqual(wireForm(second));
  });
  it.each([
    ["/v1.0/x/a", "/v1.0/x/A"],
    ["/v1.0/x?a=1", "/v1.0/x?a=2"],
    ["/v1.0/x?t=1+02", "/v1.0/x?t=1 02"],
    ["/v1.0/x", "/beta/x"],
    ["/v1.0/x/f(a='1')", "/v1.0/x/f(a=1)"],
  ])("others not: %s and %s", (first, second) => {
    expect(wireForm(first)).not.toEqual(wireForm(second));
  });
});

describe("a replay of an earlier run", () => {
  const shown: Shown = { request: "GET /v1.0/things/1?$select=id", answer: THING };

  function keeper() {
    const contracts = new Map<string, string>();
    const found: string[] = [];
    const known = {
      find: (input: string) => {
        const contract = contracts.get(input);
        if (contract !== undefined) found.push(input);
        return contract;
      },
      keep: (input: string, contract: string) => void contracts.set(input, contract),
    };
    return { contracts, found, known };
  }

  async function filesOf(given: Shown, known: ReturnType<typeof keeper>["known"]) {
    const { pages, schema } = modelOf(pagesOf(given));
    const [plan] = planNames([schema]);
    return contractFiles(await replayExamples({ ...schema, pages }, true, known), "v1.0", plan);
  }

  it("is taken as it is, and gives the same file", async () => {
    const { contracts, found, known } = keeper();
    const first = await filesOf(shown, known);
    expect(first).toHaveLength(1);
    expect([contracts.size, found.length]).toEqual([1, 0]);
    expect(await filesOf(shown, known)).toEqual(first);
    expect([contracts.size, found.length]).toEqual([1, 1]);
  });

  it.each<[string, Shown]>([
    ["the request", { ...shown, request: "GET /v1.0/things/2?$select=id" }],
    ["the answer", { ...shown, answer: THING.replace('"n"', '"m"') }],
    ["the operation", { ...shown, paths: ["GET /things/{id}", "GET /boxes/{id}"] }],
  ])("is made again where %s is another", async (_, other) => {
    const { contracts, found, known } = keeper();
    await filesOf(shown, known);
    expect(await filesOf(other, known)).toEqual(await filesOf(other, keeper().known));
    expect([contracts.size, found.length]).toEqual([2, 0]);
  });

  it("of an example that other operations could make depends on all of them", async () => {
    const { contracts, found, known } = keeper();
    const strange: Shown = { request: "GET /v1.0/others/1", answer: THING };
    expect(await filesOf(strange, known)).toEqual([]);
    expect(await filesOf(strange, known)).toEqual([]);
    expect([contracts.size, found.length]).toEqual([1, 1]);
    const documented: Shown = { ...strange, paths: ["GET /things/{id}", "GET /others/{id}"] };
    expect(await filesOf(documented, known)).toHaveLength(1);
  });
});
