import { invariant, InvariantError } from "../../diagnostics/invariant.js";

/** A file of the templates. */
export interface TemplateFile {
  /** Path below the templates' folder: `package/README.md`, `runtime/client.ts`. */
  readonly path: string;
  readonly content: string;
}

/** The text of a template. */
export function templateText(templates: readonly TemplateFile[], path: string): string {
  const template = templates.find((candidate) => candidate.path === path);
  if (template === undefined) throw new InvariantError(`There is no template \`${path}\`.`);
  return template.content;
}

/** A template with each `{{name}}` replaced by its value; values are not searched again. */
export function fillTemplate(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values.get(name);
    invariant(value !== undefined, `The template's ${placeholder} has no value.`);
    return value;
  });
}
