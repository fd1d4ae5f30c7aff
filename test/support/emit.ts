import { readTemplates } from "../../generator/discover/templates.js";
import { planNames } from "../../generator/emit/names.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { emitTypeScript } from "../../generator/emit/typescript/package.js";
import { printModules } from "../../generator/emit/typescript/source-file.js";
import { formatFiles } from "../../generator/format/format.js";
import type { Schema } from "../../generator/model/schema.js";

/** The generated sources of one version, formatted, without the runtime. */
export async function emitSources(schema: Schema): Promise<readonly OutputFile[]> {
  const [plan] = planNames([schema]);
  const templates = readTemplates();
  const { modules } = emitTypeScript([schema], plan, { packageName: "client", descriptions: true, pageUrl: () => undefined, templates });
  return formatFiles(printModules(modules.filter(({ path }) => path.startsWith(`src/${schema.version}/`))));
}
