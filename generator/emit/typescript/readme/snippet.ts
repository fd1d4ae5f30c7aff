import type { Call } from "./call.js";

/** What the examples of a package are made of. */
export interface Package {
  /** The documented base URL, where there is one. */
  readonly baseUrl: string | undefined;
  /** The best first. */
  readonly calls: readonly Call[];
}

/** Makes an example of what a package has; undefined where it has nothing of the kind. */
export type Snippet = (found: Package) => Example | undefined;

/** An example: a program that needs a `client` and nothing else. */
export interface Example {
  /** Names to import, by the subpath. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
  readonly lines: readonly string[];
}

/** An example as Markdown has it; empty for none. */
export function snippetText(example: Example | undefined, packageName: string): string {
  if (example === undefined) return "";
  const imports = Object.entries(example.imports).map(([subpath, names]) => {
    const [first = ""] = names;
    const clause = first.startsWith("* ") ? first : `{ ${[...new Set(names)].sort().join(", ")} }`;
    return `import ${clause} from "${packageName}${subpath && `/${subpath}`}";`;
  });
  return ["```ts", ...imports, "", ...example.lines, "```"].join("\n");
}

/** Imports of functions that are called. */
export function importsOf(...calls: readonly Call[]): Record<string, readonly string[]> {
  const imports: Record<string, string[]> = {};
  for (const { module, name } of calls) (imports[module] ??= []).push(name);
  return imports;
}
