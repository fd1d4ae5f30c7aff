import { readTemplates } from "../../generator/discover/templates.js";
import { planNames } from "../../generator/emit/names.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { emitTypeScript } from "../../generator/emit/typescript/package.js";
import { formatFiles } from "../../generator/format/format.js";
import type { Schema } from "../../generator/model/schema.js";

/** The generated sources of one version, formatted, without the runtime. */
export async function emitSources(schema: Schema): Promise<readonly OutputFile[]> {
  const [plan] = planNames([schema]);
  const templates = readTemplates();
  const files = emitTypeScript([schema], plan, { packageName: "client", descriptions: true, pageUrl: () => undefined, templates });
  return formatFiles(files.filter(({ path }) => path.startsWith(`src/${schema.version}/`)));
}
