import { describe, it } from "vitest";
import { checkVersion } from "../../../generator/check/check.js";
import { emitUnformatted } from "../../support/emit.js";
import { expectLinear } from "../../support/linear.js";
import { modelOf, type Pages } from "../../support/pages.js";
import { documentOf } from "../openapi/document.js";

function rows(count: number, row: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${row(index)}\n`).join("");
}

function resource(properties: string, behind = ""): string {
  return `# thing resource type\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n${properties}\n${behind}`;
}

interface Use {
  readonly paths?: string;
  readonly headers?: string;
  readonly parameters?: string;
  readonly permissions?: string;
  readonly behind?: string;
}

function use({ paths = "GET /things/{id}\n", headers = "", parameters = "", permissions = "", behind = "" }: Use): string {
  return [
    "# Use thing\n\n## Permissions\n\n|Permission type|Permissions|\n|:---|:---|\n|Application|Thing.Read|",
    `${permissions}\n## HTTP request\n\n\`\`\`http\n${paths}\`\`\`\n`,
    `## Query parameters\n\n|Name|Type|Description|\n|:---|:---|:---|\n|all|Boolean|All.|\n${parameters}`,
    `## Request headers\n\n|Name|Description|\n|:---|:---|\n|Authorization|Bearer. Required.|\n${headers}`,
    "## Response\n\nIf successful, this method returns a `200 OK` response code and a [thing](../resources/thing.md) object.\n",
    behind,
  ].join("\n");
}

const THING = resource("|id|String|Key.|");

function example(index: number, body = `{ "id": "${index}" }`): string {
  return `## Example ${index}\n\n\`\`\`http\nGET /things/${index}\n\`\`\`\n\n\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}\n\`\`\``;
}

/** Pages with so much of one thing. */
const MUCH: readonly (readonly [what: string, count: number, pages: (count: number) => Pages])[] = [
  ["properties", 2000, (count) => ({ "resources/thing.md": resource(rows(count, (index) => `|p${index}|String|Property ${index}.|`)) })],
  ["bases", 400, (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`resources/t${index}.md`, derived(index)]))],
  ["paths", 8000, (count) => used({ paths: rows(count, (index) => `GET /things${index}/{id}`) })],
  ["header fields", 12_000, (count) => used({ headers: rows(count, (index) => `|X-${index}|Field. Required.|`) })],
  ["query parameters", 12_000, (count) => used({ parameters: rows(count, (index) => `|q${index}|String|Parameter.|`) })],
  ["permissions", 4000, (count) => used({ permissions: rows(count, () => "|Application|Thing.Read|") })],
  ["examples", 800, (count) => used({ behind: rows(count, (index) => example(index)) })],
  ["selected names", 2000, (count) => selected(count)],
  ["items", 4000, (count) => used({ behind: example(1, `[${rows(count, () => '{ "id": "1", "x": 1 },')}{}]`) })],
  ["links", 4000, (count) => used({ behind: rows(count, (index) => `[x](../resources/none${index}.md) `) })],
  ["headings", 2000, (count) => used({ behind: rows(count, (index) => `## Part ${index}\n`) })],
];

/** None of the names is a property, and all are looked for. */
function selected(count: number): Pages {
  const names = Array.from({ length: count }, (_, index) => `porp${index}`).join(",");
  return {
    "resources/thing.md": resource(rows(count, (index) => `|prop${index}|String|Property.|`)),
    "api/thing-use.md": use({ behind: `## Example\n\n\`\`\`http\nGET /things/1?$select=${names}\n\`\`\`\n` }),
  };
}

function derived(index: number): string {
  const base = index === 0 ? "" : `Inherits from [t${index - 1}](t${index - 1}.md).\n\n`;
  return `# t${index} resource type\n\n${base}## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|p${index}|String|Property.|\n`;
}

function used(facts: Use): Pages {
  return { "resources/thing.md": THING, "api/thing-use.md": use(facts) };
}

describe("pages are read, linked, checked and emitted in linear time, however much they have of", () => {
  it.each(MUCH)("%s", (what, most, pages) => {
    expectLinear(what, most, (count) => {
      const { pages: read, schema } = modelOf(pages(count));
      checkVersion({ schema, pages: read });
      emitUnformatted(schema);
      documentOf(schema);
    });
  });
});
