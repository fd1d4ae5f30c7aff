import type { OperationPath, PathParameter } from "../../model/schema.js";
import { camelName, isIdentifier, wordsOf } from "../identifier.js";

/** A template as the runtime takes it. */
export interface PathTemplate {
  /** With the fixed query behind it. */
  readonly text: string;
  /** In order of appearance, each once. */
  readonly parameters: readonly TemplateParameter[];
}

/** A placeholder of a template. */
export interface TemplateParameter {
  readonly name: string;
  /** Absent where the documentation says nothing about it. */
  readonly documented?: PathParameter;
}

const PLACEHOLDER = /\{(\+?)([^{}]+)\}/g;

/** What callers name the template with where several take the same parameters; no parameter can have this name. */
export const DISCRIMINATOR = "at";

/** Every emitter asks for them. */
const TEMPLATES = new WeakMap<OperationPath, PathTemplate>();

/** Writes a template with names that can be keys of parameters. */
export function pathTemplate(path: OperationPath): PathTemplate {
  const template = TEMPLATES.get(path) ?? templateOf(path);
  TEMPLATES.set(path, template);
  return template;
}

function templateOf(path: OperationPath): PathTemplate {
  const documented = new Map(path.parameters.map((parameter) => [parameter.name, parameter]));
  const names = new Map<string, string>();
  const text = path.template.replace(PLACEHOLDER, (_, several: string, name: string) => {
    const safe = names.get(name) ?? safeName(name, new Set(names.values()));
    names.set(name, safe);
    return `{${several}${safe}}`;
  });
  return {
    text,
    parameters: [...names].map(([name, safe]) => {
      const parameter = documented.get(name);
      return parameter === undefined ? { name: safe } : { name: safe, documented: parameter };
    }),
  };
}

function safeName(name: string, taken: ReadonlySet<string>): string {
  const isUsable = isIdentifier(name) && name !== DISCRIMINATOR && name !== "__proto__";
  const wanted = isUsable ? name : name === DISCRIMINATOR ? `${name}Value` : camelName(wordsOf(name));
  let unique = wanted;
  for (let ordinal = 2; taken.has(unique); ordinal++) unique = `${wanted}${ordinal}`;
  return unique;
}
