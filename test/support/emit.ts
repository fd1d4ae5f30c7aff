import { readTemplates } from "../../generator/discover/templates.js";
import { planNames } from "../../generator/emit/names.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { emitTypeScript } from "../../generator/emit/typescript/package.js";
import { printModules } from "./print-modules.js";
import { formatFiles } from "../../generator/format/format.js";
import type { Schema } from "../../generator/model/schema.js";

/** The generated sources of one version, formatted, without the runtime. */
export async function emitSources(schema: Schema): Promise<readonly OutputFile[]> {
  return formatFiles(emitUnformatted(schema).filter(({ path }) => path.startsWith(`src/${schema.version}/`)));
}

/** All files of the package of one version that are formatted, as they are before. */
export function emitUnformatted(schema: Schema): readonly OutputFile[] {
  const [plan] = planNames([schema]);
  const templates = readTemplates();
  const options = { packageName: "client", packageVersion: "1.0.0", descriptions: true, pageUrl: () => undefined, templates };
  const { files, modules } = emitTypeScript([schema], plan, options);
  return [...files(), ...printModules(modules)];
}
