import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../generator/build/compiler.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../../generator/diagnostics/sort.js";
import type { KnownOutcomes } from "../../../generator/text/known-outcomes.js";
import { LineIndex } from "../../../generator/text/line-index.js";
import { modelOf, readFolder } from "../../support/pages.js";
import { prove, type Compile } from "../../support/prove.js";

/** A page whose operation returns an object of one type, with a body as its example. */
function pageOf(body: string, name: string): string {
  return `# Get ${name}

Gets a thing.

## HTTP request

\`\`\`http
GET /${name}/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [thing](../resources/thing.md) object in the response body.

## Example

\`\`\`http
GET https://api.example.com/v1.0/${name}/1
\`\`\`

\`\`\`http
HTTP/1.1 200 OK
Content-type: application/json

${body}
\`\`\`
`;
}

const THING = `# thing resource type

Namespace: example

A thing.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
|text|String|Anything.|
|texts|String collection|Anything.|
|data|Json|Anything.|
|size|Int32|How large it is.|
`;

/** What is found in each of several bodies: line and column, the text, and the message. */
async function faultsOf(bodies: readonly string[], run?: Compile): Promise<readonly (readonly string[])[] | undefined> {
  const pages = Object.fromEntries(bodies.map((body, index) => [`api/thing-get-${index}.md`, pageOf(body, `things${index}`)]));
  const found = await prove(modelOf({ ...pages, "resources/thing.md": THING }).schema, run);
  return (
    found &&
    Object.entries(pages).map(([page, text]) => {
      const own = found.filter(({ path }) => path === page);
      return sortDiagnostics(own).map((finding) => describeFinding(finding, text));
    })
  );
}

function describeFinding({ span, message }: Diagnostic, text: string): string {
  const { line, column } = new LineIndex(text).point(span.start);
  return `${line}:${column} ${text.slice(span.start, span.end)}: ${message}`;
}

/** Texts that would end a literal, a comment, a line or a page if they were pasted. */
const HOSTILE = [
  ...[
    "`${process.exit(1)}`",
    '"); throw 1; ("',
    "'; //",
    "*/ /*",
    "\\",
    "\\\\",
    '\\"',
    "</script><!--",
    "]]>",
    "\u2028\u2029",
    "\u0000\u0085",
  ],
  ...["\ud800", "\u202e", "\r\n", "__proto__", "constructor", "toString", "#", "@ts-expect-error", "satisfies never", "anything", "ofType"],
];

const WRONG_SIZE = '"large": `size` is documented as `Int32`; the example shows `"large"`.';

describe("hostile bodies", () => {
  it("are data wherever they have their texts", async () => {
    const bodies = HOSTILE.map((text) =>
      JSON.stringify({ id: text, texts: [text], data: { [text]: [text, { [text]: null }] }, text, size: "large" }),
    );
    for (const found of (await faultsOf(bodies)) ?? []) expect(found).toEqual([expect.stringContaining(WRONG_SIZE)]);
    expect.assertions(HOSTILE.length);
  });

  it("are reported where their names are, unless they are data of a dictionary", async () => {
    const found = await faultsOf(HOSTILE.map((name) => `{\n  ${JSON.stringify(name)}: 1,\n  "size": "large"\n}`));
    const excess = HOSTILE.map((name) =>
      /^\w+$/.test(name) ? [`26:3 ${JSON.stringify(name)}: \`${name}\` is no property of \`example.thing\`.`] : [],
    );
    expect(found).toEqual(excess.map((expected) => [...expected, `27:11 ${WRONG_SIZE}`]));
  });

  it("may be nested as deeply as documentation is read, and have thousands of members and items", async () => {
    const deep = `${'[{"a":'.repeat(45)}1${"}]".repeat(45)}`;
    const texts = Array.from({ length: 5000 }, (_, index) => `text${index}`);
    const data = Object.fromEntries(texts.map((text) => [text, text]));
    const bodies = [
      `{ "data": ${deep}, "size": "large" }`,
      `{ "text": ${deep} }`,
      JSON.stringify({ texts, data, size: "large" }),
      JSON.stringify(data),
    ];
    expect(await faultsOf(bodies)).toEqual([
      [expect.stringContaining(WRONG_SIZE)],
      [expect.stringContaining("`text` is documented as `String`; the example shows a list.")],
      [expect.stringContaining(WRONG_SIZE)],
      [expect.stringContaining("Most of what this object has is not in `example.thing`: `text0`, ")],
    ]);
  });
});

describe("compilers", () => {
  it("say the same", async () => {
    const { schema } = modelOf(readFolder(join(import.meta.dirname, "../../../specs/v1.0")));
    const wrong = ['{ "id": 1, "texts": { "a": 1 }, "sise": 1, "size": "large" }'];
    const old: Compile = (folder) => compile(folder, ["typescript"]);
    const found = await faultsOf(wrong);
    expect(found?.[0]).toHaveLength(4);
    expect(await faultsOf(wrong, old)).toEqual(found);
    expect(await prove(schema, old)).toEqual([]);
  });

  it("may be absent", async () => {
    expect(await faultsOf(["{}"], () => Promise.resolve({ kind: "absent" }))).toBeUndefined();
  });

  it("are not asked again about code that they have seen", async () => {
    const seen: string[] = [];
    const neverContent: Compile = (folder) => {
      const { files } = JSON.parse(readFileSync(join(folder, "tsconfig.json"), "utf8"));
      const code = readFileSync(join(folder, files[0]), "utf8");
      seen.push(code);
      const line = code.split("\n").findIndex((text) => text.includes("satisfies")) + 1;
      const output = `${files[0]}(${line},1): error TS2322: Type 'A' is not assignable to type 'B'.\n`;
      return Promise.resolve({ kind: "done", ok: false, output });
    };
    expect(await faultsOf(["{}"], neverContent)).toHaveLength(1);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(2);
  });

  it("are not asked about modules that they have seen beside the same types in another run", async () => {
    const kept = new Map<string, string>();
    const known: KnownOutcomes = { find: (input) => kept.get(input), keep: (input, outcome) => void kept.set(input, outcome) };
    const compiled: string[][] = [];
    const counting: Compile = (folder) => {
      compiled.push(JSON.parse(readFileSync(join(folder, "tsconfig.json"), "utf8")).files);
      return compile(folder);
    };
    const versions = [
      { door: 1, size: "Int32", seen: ["doors.ts lamps.ts", "lamps.ts"] },
      { door: "wide", size: "Int32", seen: ["doors.ts", "doors.ts"] },
      { door: "wide", size: "String", seen: ["doors.ts lamps.ts"] },
    ];
    for (const { door, size, seen } of versions) {
      const { schema } = modelOf({
        "lamp-get.md": pageOf('{ "size": "large" }', "lamps"),
        "door-get.md": pageOf(JSON.stringify({ size: door }), "doors"),
        "thing.md": THING.replace("Int32", size),
      });
      const alone = await prove(schema);
      compiled.length = 0;
      expect(await prove(schema, counting, known)).toEqual(alone);
      expect(await prove(schema, counting, known)).toEqual(alone);
      expect(compiled.map((files) => files.map((file) => basename(file)).join(" "))).toEqual(seen);
    }
  });

  it("show faults of docwright's own", async () => {
    const output = "src/v1.0/types/a-z.ts(3,1): error TS2430: Interface 'A' incorrectly extends interface 'B'.\n";
    await expect(faultsOf(["{}"], () => Promise.resolve({ kind: "done", ok: false, output }))).rejects.toThrow(
      /types do not compile.*TS2430/,
    );
  });
});

it.each(["v1.0", "beta"])("the examples of specs/%s are what the types take", async (version) => {
  const { schema } = modelOf(readFolder(join(import.meta.dirname, "../../../specs", version)), version);
  expect(await prove(schema)).toEqual([]);
});
