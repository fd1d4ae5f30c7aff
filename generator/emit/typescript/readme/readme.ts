import type { VersionContext } from "../context.js";
import type { PackageOptions } from "../package-options.js";
import { fillTemplate, templateText } from "../template.js";
import { exampleCalls } from "./call.js";
import { moduleRows } from "./modules-table.js";
import * as read from "./read-snippets.js";
import { snippetText, type Package, type Snippet } from "./snippet.js";
import * as types from "./type-snippets.js";
import * as write from "./write-snippets.js";

/** The examples of the template, by the names of their places. */
const SNIPPETS: Readonly<Record<string, Snippet>> = { ...read, ...types, ...write };

/** The package's README: the template with examples that this package has. */
export function readme(contexts: readonly VersionContext[], baseUrl: string | undefined, options: PackageOptions): string {
  const { packageName } = options;
  const found: Package = { baseUrl, calls: exampleCalls(contexts) };
  const values = new Map([
    ["packageName", packageName],
    [
      "baseUrlOption",
      baseUrl === undefined ? '\n  baseUrl: "https://api.example.com", // scheme and host, everything before the version' : "",
    ],
    ["baseUrlNote", baseUrl === undefined ? "" : `Requests go to ${baseUrl} unless there is a \`baseUrl\`. `],
    ["modules", moduleRows(contexts, packageName)],
    ...Object.entries(SNIPPETS).map(([name, snippet]) => [name, snippetText(snippet(found), packageName)] as const),
  ]);
  return fillTemplate(templateText(options.templates, "package/README.md"), values);
}
