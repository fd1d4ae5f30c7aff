import { COMPANIONS } from "./companion.js";
import type { VersionContext } from "./context.js";
import { createScope } from "./context.js";
import type { NamedOperation } from "./layout.js";
import { operationResult } from "./operation-result.js";
import type { PackageOptions } from "./package-options.js";
import { subpaths } from "./package-json.js";
import { pathTemplate } from "./path-template.js";
import { schemasOf } from "./schema-module.js";
import { SCHEMA_FOLDER } from "./schema-names.js";
import { fillTemplate, templateText } from "./template.js";

interface Call extends NamedOperation {
  readonly area: string;
  readonly context: VersionContext;
}

/** The package's README: the template with examples that this package has. */
export function readme(contexts: readonly VersionContext[], baseUrl: string | undefined, options: PackageOptions): string {
  const values = new Map([
    ["packageName", options.packageName],
    [
      "baseUrlOption",
      baseUrl === undefined ? '\n  baseUrl: "https://api.example.com", // scheme and host, everything before the version' : "",
    ],
    [
      "baseUrlNote",
      baseUrl === undefined ? "" : `Requests go to ${baseUrl} unless \`baseUrl\` names another place: a national cloud, a proxy.`,
    ],
    ["calls", callSection(contexts, options.packageName)],
    ["permissions", permissionExample(contexts, options.packageName)],
    ["mocks", mockSection(contexts, baseUrl, options.packageName)],
    ["schemas", schemaSection(contexts, options.packageName)],
    [
      "modules",
      [...contexts.flatMap((context) => moduleRows(context, options.packageName)), ...companionRows(options.packageName)].join("\n"),
    ],
  ]);
  return fillTemplate(templateText(options.templates, "package/README.md"), values);
}

function moduleRows({ layout }: VersionContext, packageName: string): string[] {
  const [types, ...areas] = subpaths(layout);
  const counts = new Map(
    layout.areas.map(({ module, modules }) => [module, modules.reduce((sum, { operations }) => sum + operations.length, 0)]),
  );
  return [
    ...(types === undefined ? [] : [`| \`${packageName}/${types.subpath}\` | the types of ${layout.folder} |`]),
    ...areas.map(({ subpath, module }) => `| \`${packageName}/${subpath}\` | ${operationCount(counts.get(module) ?? 0)} |`),
  ];
}

/** Companions have an area's module each for every one that has functions. */
function companionRows(packageName: string): string[] {
  return COMPANIONS.flatMap(({ name, holds, common }) => [
    ...(common ? [`| \`${packageName}/${name}/VERSION\` | ${common.holds} |`] : []),
    `| \`${packageName}/${name}/VERSION/AREA\` | ${holds} |`,
  ]);
}

function operationCount(count: number): string {
  return count === 1 ? "1 operation" : `${count} operations`;
}

/** One call that reads a value and one that reads a list, if the package has any that need no more than keys. */
function callSection(contexts: readonly VersionContext[], packageName: string): string {
  const calls = contexts.flatMap(simpleCalls);
  const value = calls.find((call) => kindOf(call) === "value");
  const list = calls.find((call) => kindOf(call) === "pages");
  const chosen = [value, list].filter((call) => call !== undefined);
  if (chosen.length === 0) return "Each operation is a function of its area's module.";
  const imports = chosen.map(({ name, area, context }) => `import { ${name} } from "${packageName}/${context.layout.folder}/${area}";`);
  const lines = chosen.flatMap((call) =>
    kindOf(call) === "pages"
      ? [`for await (const item of ${callText(call)}) console.log(item);`]
      : [`const result = await ${callText(call)};`],
  );
  return ["```ts", ...new Set(imports), "", ...lines, "```"].join("\n");
}

/** What one operation needs, if the package has any. */
function permissionExample(contexts: readonly VersionContext[], packageName: string): string {
  const [area] = contexts.flatMap(({ layout }) => layout.areas);
  const name = area?.modules[0]?.operations[0]?.name;
  if (area === undefined || name === undefined) return "";
  const lines = [
    `import { leastPrivileged } from "${packageName}/meta";`,
    `import { ${name} } from "${packageName}/meta/${area.module}";`,
    "",
    `console.log(leastPrivileged(${name}, "application")); // a set of scopes for each row that speaks of the account`,
  ];
  return ["", "```ts", ...lines, "```", ""].join("\n");
}

/** A client that is answered as documented, but for one call. */
function mockSection(contexts: readonly VersionContext[], baseUrl: string | undefined, packageName: string): string {
  const [call] = contexts.flatMap(simpleCalls);
  if (call === undefined) return "Each area's module of mocks has the names of its functions.";
  const { name, area, context } = call;
  const base = baseUrl === undefined ? ', baseUrl: "https://api.example.com"' : "";
  return [
    "```ts",
    `import { mockFetch } from "${packageName}/mock";`,
    `import * as mocks from "${packageName}/mock/${context.layout.folder}/${area}";`,
    "",
    `const fetch = mockFetch(mocks, { ${name}: { status: 404 } }); // all others answer as documented`,
    `const client = createClient({ auth: () => "token", fetch${base} });`,
    "// Run what is to be tested with this client; then look at fetch.calls.",
    "```",
  ].join("\n");
}

/** The check of a value that the package has a schema for, one that is simply read before others. */
function schemaSection(contexts: readonly VersionContext[], packageName: string): string {
  const found = [...contexts.flatMap(simpleCalls), ...contexts.flatMap(allCalls)].flatMap((call) =>
    schemasOf(call, call.context).map(({ name }) => ({ name, subpath: `${SCHEMA_FOLDER}/${call.context.layout.folder}/${call.area}` })),
  );
  const [first] = found;
  if (first === undefined) return "Types have schemas that check values.";
  return [
    "```ts",
    `import { ${first.name} } from "${packageName}/${first.subpath}";`,
    "",
    `const checked = ${first.name}["~standard"].validate(value);`,
    "if (checked.issues) console.error(checked.issues);",
    "else console.log(checked.value);",
    "```",
  ].join("\n");
}

/** Operations that read and need no options, those that need fewest keys first. */
function simpleCalls(context: VersionContext): Call[] {
  return allCalls(context)
    .filter(({ operation }) => operation.method === "GET" && !demandsOptions(operation) && keysOf(operation) !== undefined)
    .sort((first, second) => (keysOf(first.operation)?.length ?? 0) - (keysOf(second.operation)?.length ?? 0));
}

function allCalls(context: VersionContext): Call[] {
  return context.layout.areas.flatMap(({ name: area, modules }) =>
    modules.flatMap(({ operations }) => operations.map((operation) => ({ ...operation, area, context }))),
  );
}

function demandsOptions({ headers, queryParameters, requestBody }: NamedOperation["operation"]): boolean {
  return requestBody !== undefined || headers.some(({ required }) => required) || queryParameters.some(({ required }) => required);
}

/** The keys of the first path, unless another path has the same. */
function keysOf({ paths }: NamedOperation["operation"]): readonly string[] | undefined {
  const sets = paths.map((path) => pathTemplate(path).parameters.map(({ name }) => name));
  const [first] = sets;
  const isAlone = first !== undefined && sets.filter((set) => set.join("/") === first.join("/")).length === 1;
  return isAlone && paths[0]?.parameters.every(({ type }) => type.kind === "primitive" && type.type === "String") ? first : undefined;
}

function kindOf({ operation, context }: Call): "value" | "pages" {
  return operationResult(operation, createScope(context, "readme", [])).kind;
}

function callText({ name, operation }: Call): string {
  const keys = (keysOf(operation) ?? []).map((key) => `${key}: "…"`);
  return keys.length === 0 ? `${name}(client)` : `${name}(client, { ${keys.join(", ")} })`;
}
