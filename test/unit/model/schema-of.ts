import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { buildSchema } from "../../../generator/model/build.js";
import { dumpSchema } from "../../../generator/model/dump.js";
import type { Operation, Schema } from "../../../generator/model/schema.js";
import type { Page } from "../../../generator/parse/page.js";
import { parsePage } from "../../../generator/parse/parse-page.js";
import { parse } from "../../support/parse.js";

/** Pages of Markdown by path, as a linked schema. */
export interface Built {
  readonly schema: Schema;
  readonly findings: readonly Diagnostic[];
  readonly lines: readonly string[];
}

/** Reads pages of Markdown. */
export function pagesOf(files: Readonly<Record<string, string>>): readonly Page[] {
  return Object.entries(files).map(([path, text]) => parsePage({ path, text }, { includes: new Map() }, parse)[0]);
}

/** Builds the schema of pages of Markdown; findings are those of the model alone. */
export function schemaOf(files: Readonly<Record<string, string>>, version = "v1.0"): Built {
  const [schema, findings] = buildSchema(pagesOf(files), { version });
  return { schema, findings, lines: dumpSchema(schema) };
}

/** The lines of a dump that start with a word. */
export function linesOf(built: Built, ...starts: readonly string[]): readonly string[] {
  return built.lines.filter((line) => starts.some((start) => line.startsWith(start)));
}

/** Codes and messages of findings. */
export function codesOf(built: Built): readonly string[] {
  return built.findings.map(({ code }) => code);
}

/** The only operation. */
export function onlyOperation(built: Built): Operation {
  const [operation, other] = built.schema.operations;
  if (operation === undefined || other !== undefined) throw new Error(`expected one operation, found ${built.schema.operations.length}`);
  return operation;
}

/** A page of a type. */
export function resourcePage(
  name: string,
  rows: readonly string[],
  more: { readonly intro?: string; readonly annotation?: string; readonly json?: string; readonly rest?: string } = {},
): string {
  const table = rows.length === 0 ? "None." : ["|Property|Type|Description|", "|:---|:---|:---|", ...rows].join("\n");
  const annotation = more.annotation === undefined ? "" : `<!-- { "blockType": "resource", ${more.annotation} } -->\n`;
  const json =
    more.json === undefined && more.annotation === undefined
      ? ""
      : `## JSON representation\n\n${annotation}\`\`\`json\n${more.json ?? "{}"}\n\`\`\`\n`;
  return `# ${name} resource type\n\nNamespace: microsoft.graph\n\n${more.intro ?? ""}\n\n## Properties\n\n${table}\n\n${more.rest ?? ""}\n\n${json}`;
}

/** A page of an operation. */
export function apiPage(title: string, requests: string, sections: Readonly<Record<string, string>> = {}): string {
  const rest = Object.entries(sections).map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  return `# ${title}\n\nNamespace: microsoft.graph\n\nShort text.\n\n## HTTP request\n\n\`\`\`http\n${requests}\n\`\`\`\n\n${rest.join("\n")}`;
}
