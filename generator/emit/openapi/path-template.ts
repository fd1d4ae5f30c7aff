import { plainText } from "./plain-text.js";

/** A path template in OpenAPI's form. */
export interface PathTemplate {
  /** The key in `paths`: `/users/{userId}`. */
  readonly key: string;
  /** The key without the names: two keys that differ in names only are one path to OpenAPI. */
  readonly shape: string;
  readonly placeholders: readonly Placeholder[];
}

/** A placeholder of a path template. */
export interface Placeholder {
  /** Unique in the template. */
  readonly name: string;
  /** The name in the model's template. */
  readonly modelName: string;
  /** Whether the value may be several segments. */
  readonly severalSegments: boolean;
}

const PLACEHOLDER = /\{(\+?)([^{}]*)\}/g;

/** Reads a template of the model: `{+name}` stands for several segments, which OpenAPI cannot say. */
export function readPathTemplate(template: string): PathTemplate {
  const text = plainText(template);
  const rooted = text.startsWith("/") ? text : `/${text}`;
  const placeholders: Placeholder[] = [];
  const taken = new Set<string>();
  const key = rooted.replace(PLACEHOLDER, (_, plus: string, modelName: string) => {
    const name = uniqueName(modelName || "parameter", taken);
    placeholders.push({ name, modelName, severalSegments: plus !== "" });
    return `{${name}}`;
  });
  return { key, shape: rooted.replace(PLACEHOLDER, "{}"), placeholders };
}

function uniqueName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let ordinal = 2; taken.has(name); ordinal++) name = `${wanted}${ordinal}`;
  taken.add(name);
  return name;
}
