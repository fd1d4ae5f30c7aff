import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { readTemplates } from "../../generator/discover/templates.js";
import { planNames } from "../../generator/emit/names.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { createContext } from "../../generator/emit/typescript/context.js";
import { runtimeFiles } from "../../generator/emit/typescript/runtime-files.js";
import { typeSchemaModules } from "../../generator/emit/typescript/schema-module.js";
import { schemaName } from "../../generator/emit/typescript/schema-names.js";
import { printModules } from "./print-modules.js";
import type { Schema } from "../../generator/model/schema.js";
import type { TypeSchema } from "../../templates/runtime/schema.js";
import { temporaryFolder } from "./folder.js";

/** The schema of a structured type, by its qualified name. */
export type SchemaOf = (qualifiedName: string) => TypeSchema<unknown> | undefined;

const RUNTIME = runtimeFiles(readTemplates()).map(script);

/** Generates the schemas of a version, and loads them. */
export async function loadSchemas(schema: Schema): Promise<SchemaOf> {
  const names = planNames([schema])[0].versions.get(schema.version);
  if (names === undefined) throw new Error("no names");
  const context = createContext(schema, names, { descriptions: false });
  const modules = printModules(typeSchemaModules(context)).map(script);
  const folder = temporaryFolder({ "package.json": '{ "type": "module" }', ...Object.fromEntries([...RUNTIME, ...modules]) });
  const index = join(folder, "src/schema", context.layout.folder, "index.js");
  const loaded = (await import(pathToFileURL(index).href)) as Readonly<Record<string, TypeSchema<unknown>>>;
  return (qualifiedName) => {
    const typeName = names.type("type", qualifiedName);
    return typeName === undefined ? undefined : loaded[schemaName(typeName, context)];
  };
}

function script({ path, content }: OutputFile): [path: string, content: string] {
  const compilerOptions = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  return [path.replace(/\.ts$/, ".js"), ts.transpileModule(content, { compilerOptions }).outputText];
}
