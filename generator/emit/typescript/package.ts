import { invariant } from "../../diagnostics/invariant.js";
import type { Schema } from "../../model/schema.js";
import type { NamePlan } from "../names.js";
import type { OutputFile } from "../output-file.js";
import { companionModules } from "./companion.js";
import { createContext, type VersionContext } from "./context.js";
import type { ModuleDeclaration } from "./declaration.js";
import { areaModules, operationsModule } from "./operations-module.js";
import { packageJson } from "./package-json.js";
import type { PackageOptions } from "./package-options.js";
import { readme } from "./readme/readme.js";
import { rootFile, runtimeFiles } from "./runtime-files.js";
import { fillTemplate, templateText } from "./template.js";
import { typesIndex, typesModule } from "./types-module.js";

/** What is a package's own, neither printed, formatted nor built. It is made when it is asked for, so that others can begin with the first. */
export interface TypeScriptPackage {
  /** Types and functions. */
  readonly modules: Iterable<ModuleDeclaration>;
  /** The files around the sources. */
  readonly files: () => readonly OutputFile[];
}

/**
 * Makes what is the package's own: its types, its functions, and the files around them.
 *
 * @param schemas - one for each version
 * @param plan - the names of all that they declare
 * @returns the same for the same schemas, names and options
 */
export function emitTypeScript(schemas: readonly Schema[], plan: NamePlan, options: PackageOptions): TypeScriptPackage {
  const contexts = schemas.map((schema) => {
    const names = plan.versions.get(schema.version);
    invariant(names !== undefined, `The names of version ${schema.version} are not planned.`);
    return createContext(schema, names, options);
  });
  const baseUrl = options.baseUrl ?? schemas.find(({ serviceRoot }) => serviceRoot !== undefined)?.serviceRoot;
  const layouts = contexts.map(({ layout }) => layout);
  return {
    modules: { [Symbol.iterator]: () => modulesOf(contexts) },
    files: () => [
      file("package.json", packageJson(layouts, options)),
      file("README.md", readme(contexts, baseUrl, options)),
      rootFile(baseUrl),
    ],
  };
}

function* modulesOf(contexts: readonly VersionContext[]): Generator<ModuleDeclaration, void> {
  for (const context of contexts) {
    for (const module of context.layout.types) yield typesModule(module, context);
    for (const area of context.layout.areas) yield* areaModules(area, (module) => operationsModule(module, context));
    yield* companionModules(context);
    yield typesIndex(context);
  }
}

/** What every package carries as it is, and the notice. The templates are formatted as packages are. */
export function carriedFiles(options: PackageOptions): OutputFile[] {
  return [
    file("tsconfig.json", templateText(options.templates, "package/tsconfig.json")),
    file("test/contracts.test.mjs", templateText(options.templates, "package/contracts.test.mjs")),
    file("NOTICE", noticeText(options)),
    ...runtimeFiles(options.templates),
  ];
}

function noticeText({ packageName, notice, descriptions, templates }: PackageOptions): string {
  const lines =
    notice === undefined
      ? ["", "Names, facts and descriptions are taken from documentation that belongs to its authors; its licence is not stated here."]
      : [
          "",
          `Facts${descriptions ? " and descriptions" : ""} are taken from ${notice.source}`,
          `${notice.attribution}. Licence of the documentation: ${notice.licence}.`,
        ];
  return fillTemplate(
    templateText(templates, "package/NOTICE"),
    new Map([
      ["packageName", packageName],
      ["notice", lines.join("\n")],
    ]),
  );
}

function file(path: string, content: string): OutputFile {
  return { path, content, sources: [] };
}
