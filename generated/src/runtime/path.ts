import type { Operation } from "./operation.js";

/**
 * Values for the placeholders of a path. The set of keys chooses the documented path;
 * the literal `at` names it where several paths take the same keys.
 */
export type PathParameters = Readonly<Record<string, string | number | boolean>>;

/** Groups: a quote (then one follows too), a `+`, the name. */
export const PLACEHOLDER: RegExp = /('?)\{(\+?)([^{}]+)\}\1/g;

/**
 * What must not be in a path. First a dot segment: a URL parser removes it, and `DELETE /users/..` would be `DELETE /`.
 * Encoded dots and separators count, because some servers decode once more than they should (`a%2F..%2Fb`).
 * Then NUL, and surrogates that stand alone (`u` lets only those match): they have no UTF-8 form.
 */
export const UNSAFE_PATH: RegExp = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)|\0|\p{Surrogate}/iu;

/**
 * Fills the template that takes exactly the supplied keys.
 * Throws a `TypeError` for keys no template takes, and for a value that would change which resource is meant.
 */
export function expandPath(operation: Operation, parameters: PathParameters): string {
  const { at, ...values } = parameters;
  const keys = Object.keys(values).sort().join(", ");
  const fitting = operation.paths.filter((path) => (at === undefined || at === path) && keysOf(path) === keys);
  const [template] = fitting;
  // Two that fit differ in nothing the caller said, and guessing could reach another resource.
  if (template === undefined || fitting.length > 1)
    throw new TypeError(
      `${operation.id}: {${keys}} fits ${fitting.length ? "several (choose with at:)" : "none"} of ${operation.paths.join(", ")}`,
    );
  return template.replace(PLACEHOLDER, (_, quote: string, several: string, name: string, offset: number) => {
    const value = values[name];
    const text = String(value);
    const segments = several ? text.split("/") : [text];
    // An empty argument is one like any other (`search(q='')`), an empty segment or key is a mistake.
    const filled = (quote && template[offset - 1] === "=") || !segments.includes("");
    const plain = /^(string|boolean)$/.test(typeof value) || Number.isFinite(value);
    if (!plain || !filled || UNSAFE_PATH.test(quote + text + quote))
      throw new TypeError(`${operation.id}: ${name} must be text without empty or dot segments`);
    return quote + segments.map((segment) => encode(quote ? segment.replaceAll("'", "''") : segment)).join("/") + quote;
  });
}

function keysOf(template: string): string {
  return [...new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[3]))].sort().join(", ");
}

/** Also encodes what `encodeURIComponent` leaves but a key predicate or an argument list gives a meaning. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
