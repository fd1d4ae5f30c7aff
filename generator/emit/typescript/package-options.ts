import type { ProseOptions } from "./context.js";
import type { TemplateFile } from "./template.js";

/** Whose the documented texts are. */
export interface Notice {
  /** Where the documentation is published. */
  readonly source: string;
  /** Identifier of SPDX, or words. */
  readonly licence: string;
  readonly attribution: string;
}

/** What the package says beside the facts of the schemas. */
export interface PackageOptions extends ProseOptions {
  readonly packageName: string;
  /** By default `0.1.0`. */
  readonly packageVersion?: string;
  /** Origin and path before the version; by default what the documentation shows. */
  readonly baseUrl?: string;
  readonly notice?: Notice;
  /** All files below `templates/`. */
  readonly templates: readonly TemplateFile[];
}
