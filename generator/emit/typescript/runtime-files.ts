import type { OutputFile } from "../output-file.js";
import { stringLiteral } from "./literal.js";
import type { TemplateFile } from "./template.js";

const RUNTIME_FOLDER = "runtime/";

/** The runtime: the templates as they are. */
export function runtimeFiles(templates: readonly TemplateFile[]): OutputFile[] {
  return templates
    .filter(({ path }) => path.startsWith(RUNTIME_FOLDER) && path.endsWith(".ts"))
    .map(({ path, content }) => ({ path: `src/${path}`, content, sources: [] }));
}

/** The package's root: the runtime, with the documented base URL as the client's default where there is one. */
export function rootFile(baseUrl: string | undefined): OutputFile {
  const content = baseUrl === undefined ? PLAIN_ROOT : rootWithDefault(baseUrl);
  return { path: "src/index.ts", content, sources: [] };
}

const PLAIN_ROOT = `export * from "./runtime/index.js";\n`;

function rootWithDefault(baseUrl: string): string {
  return [
    `import { createClient as createClientOf, type Client, type ClientOptions as RuntimeOptions } from "./runtime/client.js";`,
    "",
    `export * from "./runtime/index.js";`,
    "",
    "/** Where the API is, unless a client's options say otherwise: scheme and host, everything before the version. */",
    `export const defaultBaseUrl: string = ${stringLiteral(baseUrl)};`,
    "",
    "/** Settings of a client. */",
    `export interface ClientOptions extends Omit<RuntimeOptions, "baseUrl"> {`,
    "  /** Scheme, host and, behind a proxy, leading path: everything before the version. Default: {@link defaultBaseUrl}. */",
    "  readonly baseUrl?: string;",
    "}",
    "",
    "/** Makes a client. Nothing is kept outside it: two clients with two users' tokens never meet. */",
    "export function createClient(options: ClientOptions): Client {",
    "  return createClientOf({ ...options, baseUrl: options.baseUrl ?? defaultBaseUrl });",
    "}",
    "",
  ].join("\n");
}
