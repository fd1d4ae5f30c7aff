import { fileName } from "../identifier.js";
import { COMPANIONS } from "./companion.js";
import type { VersionLayout } from "./layout.js";
import type { PackageOptions } from "./package-options.js";
import { templateText } from "./template.js";

/** What a subpath leads to. */
type ExportTarget = string | { readonly types: string; readonly default: string };

/** Modules of the runtime that have a subpath of their own, so that nobody else pays for them. */
const RUNTIME_SUBPATHS = ["batch", "monitor", "upload"] as const;

/** The package's description for npm: the template's, with name, version, licence and subpaths. */
export function packageJson(layouts: readonly VersionLayout[], options: PackageOptions): string {
  const template: unknown = JSON.parse(templateText(options.templates, "package/package.json"));
  const facts = {
    ...(template as Readonly<Record<string, unknown>>),
    name: options.packageName,
    version: options.packageVersion ?? "0.1.0",
    license: licenceExpression(options),
    exports: exportMap(layouts),
  };
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}

/** Subpaths of a version below the package's name, the types first. */
export function subpaths({ folder, areas }: VersionLayout): readonly { readonly subpath: string; readonly module: string }[] {
  return [{ subpath: folder, module: `${folder}/index` }, ...areas.map(({ name, module }) => ({ subpath: `${folder}/${name}`, module }))];
}

function exportMap(layouts: readonly VersionLayout[]): Readonly<Record<string, ExportTarget>> {
  const modules = layouts.flatMap(subpaths).map(({ subpath, module }) => [`./${subpath}`, target(module)] as const);
  const companions = COMPANIONS.flatMap(({ name, common }) => [
    [`./${name}`, target(`runtime/${name}`)] as const,
    ...(common ? layouts.map(({ folder }) => [`./${name}/${folder}`, target(`${name}/${folder}/index`)] as const) : []),
    ...layouts.flatMap(({ areas }) => areas.map(({ module }) => [`./${name}/${module}`, target(`${name}/${module}`)] as const)),
  ]);
  return {
    ".": target("index"),
    ...Object.fromEntries(RUNTIME_SUBPATHS.map((name) => [`./${name}`, target(`runtime/${name}`)])),
    ...Object.fromEntries([...modules, ...companions]),
    "./package.json": "./package.json",
  };
}

function target(module: string): ExportTarget {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}

/** Docwright's code and runtime are free; the texts are whoever's they are. */
function licenceExpression({ notice, descriptions }: PackageOptions): string {
  if (notice === undefined || !descriptions || notice.licence === "MIT") return "MIT";
  return notice.licence === fileName(notice.licence) ? `MIT AND ${notice.licence}` : "SEE LICENSE IN NOTICE";
}
