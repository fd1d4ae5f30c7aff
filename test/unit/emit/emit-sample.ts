import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readTemplates } from "../../../generator/discover/templates.js";
import { planNames } from "../../../generator/emit/names.js";
import type { OutputFile } from "../../../generator/emit/output-file.js";
import { carriedFiles, emitTypeScript } from "../../../generator/emit/typescript/package.js";
import { printModules } from "../../../generator/emit/typescript/source-file.js";
import type { PackageOptions } from "../../../generator/emit/typescript/package-options.js";
import type { Schema } from "../../../generator/model/schema.js";
import { temporaryFolder } from "../../support/folder.js";

/** The files of a package of one version. */
export function emitPackage(schemas: readonly Schema[], options: Partial<PackageOptions> = {}): OutputFile[] {
  const [plan] = planNames(schemas);
  const packageOptions = {
    packageName: "sample",
    descriptions: true,
    pageUrl: (version: string, page: string) => `https://docs.example.com/${version}/${encodeURIComponent(page.replace(/\p{Surrogate}/gu, ""))}`,
    templates: readTemplates(),
    ...options,
  };
  const { files, modules } = emitTypeScript(schemas, plan, packageOptions);
  return [...files, ...printModules(modules), ...carriedFiles(packageOptions)];
}

/** The text of one file. */
export function contentOf(files: readonly OutputFile[], path: string): string {
  return files.find((file) => file.path === path)?.content ?? "";
}

export const COMPILERS = [
  { version: "5.9", program: "typescript/bin/tsc" },
  { version: "7", program: "typescript-7/bin/tsc" },
];

/** What a compiler says of a package and a program that uses it. */
export function compile(files: readonly OutputFile[], program: string, flags: readonly string[] = [], consumer = ""): string {
  const folder = temporaryFolder(Object.fromEntries([...files.map(({ path, content }) => [path, content]), ["src/consumer.ts", consumer]]));
  const compiler = fileURLToPath(new URL(`../../../node_modules/${program}`, import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", ".", "--noEmit", "--pretty", "false", ...flags], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout + stderr;
}
