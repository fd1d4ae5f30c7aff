import type { Settings } from "../config/settings.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Result } from "../diagnostics/result.js";
import type { TemplateFile } from "../discover/templates.js";
import { planNames, type NameLock, type NamePlan, type VersionNames } from "../emit/names.js";
import { openApiFile } from "../emit/openapi/document.js";
import type { OutputFile } from "../emit/output-file.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import { carriedFiles, emitTypeScript } from "../emit/typescript/package.js";
import type { Schema } from "../model/schema.js";
import { placeFindings, type VersionPages } from "./read-pages.js";

/** A version with what was read of it. */
export interface VersionModel {
  readonly read: VersionPages;
  readonly schema: Schema;
}

/** What the emitters take beside the model and the settings. */
export interface EmitOptions {
  /** Whether the documented prose goes into the package. */
  readonly descriptions: boolean;
  readonly templates: readonly TemplateFile[];
  /** Names that were published before. */
  readonly lock: NameLock;
}

/** The package, neither printed, formatted nor built; each part is made when it is asked for. */
export interface EmittedPackage {
  readonly plan: NamePlan;
  /** Sources that are to be printed and formatted. */
  readonly modules: Iterable<ModuleDeclaration>;
  /** The files around the sources; they are to be formatted. */
  readonly files: () => readonly OutputFile[];
  /** The runtime and other files of the package, as they are to be written. */
  readonly carried: () => readonly OutputFile[];
  /** Descriptions of the API for other tools, as they are to be written. */
  readonly descriptions: () => readonly OutputFile[];
}

/** Plans the package of all versions. */
export function emitPackage(versions: readonly VersionModel[], settings: Settings, options: EmitOptions): Result<EmittedPackage> {
  const [plan, diagnostics] = planAllNames(versions, options.lock);
  const schemas = versions.map(({ schema }) => schema);
  const { descriptions, templates } = options;
  const baseUrl = schemas.map(({ version }) => settings.baseUrl.get(version)).find((url) => url !== undefined);
  const pageUrl = (version: string, page: string): string | undefined => pageAddress(settings.pageUrl.get(version), page);
  const packageOptions = {
    packageName: settings.name,
    packageVersion: settings.packageVersion,
    templates,
    descriptions,
    pageUrl,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(settings.notice && { notice: settings.notice }),
  };
  const describe = (schema: Schema): OutputFile => {
    const serviceRoot = settings.baseUrl.get(schema.version);
    return openApiFile(schema, {
      title: settings.name,
      descriptions,
      pageUrl: (page) => pageUrl(schema.version, page),
      ...(serviceRoot !== undefined && { serviceRoot }),
      ...(settings.notice && { license: { name: settings.notice.licence } }),
    });
  };
  const emitted: EmittedPackage = {
    plan,
    ...emitTypeScript(schemas, plan, packageOptions),
    carried: () => carriedFiles(packageOptions),
    descriptions: () => schemas.map(describe),
  };
  return [emitted, diagnostics];
}

/** Names do not depend on other versions; planned one by one their findings can be placed on their version's pages. */
function planAllNames(models: readonly VersionModel[], lock: NameLock): Result<NamePlan> {
  const versions = new Map<string, VersionNames>();
  const names: [string, string][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { read, schema } of models) {
    const [plan, found] = planNames([schema], lock);
    for (const [version, planned] of plan.versions) versions.set(version, planned);
    names.push(...Object.entries(plan.lock));
    diagnostics.push(...placeFindings(found, read.rootPaths));
  }
  return [{ versions, lock: Object.fromEntries(names) }, diagnostics];
}

/**
 * The published address of a page.
 *
 * @param template - an address with `{page}` for the path without ending and without the folder `api/` at its start, or `{stem}` for the name
 */
export function pageAddress(template: string | undefined, page: string): string | undefined {
  if (template === undefined) return undefined;
  const path = page.replace(/\.md$/i, "").replace(/^api\//, "");
  const stem = path.slice(path.lastIndexOf("/") + 1);
  const encoded = (text: string): string => text.split("/").map(encodeURIComponent).join("/");
  return template.replaceAll("{page}", () => encoded(path)).replaceAll("{stem}", () => encoded(stem));
}
