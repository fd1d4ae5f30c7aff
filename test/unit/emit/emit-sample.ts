import { readTemplates } from "../../../generator/discover/templates.js";
import { planNames } from "../../../generator/emit/names.js";
import type { OutputFile } from "../../../generator/emit/output-file.js";
import { carriedFiles, emitTypeScript } from "../../../generator/emit/typescript/package.js";
import { printModules } from "../../support/print-modules.js";
import type { PackageOptions } from "../../../generator/emit/typescript/package-options.js";
import type { Schema } from "../../../generator/model/schema.js";
import type { Compile } from "../../support/compilers.js";
import { temporaryFolder } from "../../support/folder.js";

/** The files of a package of one version. */
export function emitPackage(schemas: readonly Schema[], options: Partial<PackageOptions> = {}): OutputFile[] {
  const [plan] = planNames(schemas);
  const packageOptions = {
    packageName: "sample",
    descriptions: true,
    pageUrl: (version: string, page: string) =>
      `https://docs.example.com/${version}/${encodeURIComponent(page.replace(/\p{Surrogate}/gu, ""))}`,
    templates: readTemplates(),
    ...options,
  };
  const { files, modules } = emitTypeScript(schemas, plan, packageOptions);
  return [...files(), ...printModules(modules), ...carriedFiles(packageOptions)];
}

/** The text of one file. */
export function contentOf(files: readonly OutputFile[], path: string): string {
  return files.find((file) => file.path === path)?.content ?? "";
}

/** What a compiler says of a package and a program that uses it. */
export function compileWith(
  compile: Compile,
  files: readonly OutputFile[],
  { consumer = "" }: { readonly consumer?: string } = {},
): string {
  const folder = temporaryFolder(Object.fromEntries([...files.map(({ path, content }) => [path, content]), ["src/consumer.ts", consumer]]));
  // A program need not say its types, as the package must.
  return compile(folder, { noEmit: true, ...(consumer !== "" && { isolatedDeclarations: false }) });
}
