export const PLACEHOLDER = /('?)\{(\+?)([^{}]+)\}\1/g;
export const UNSAFE_PATH = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)|\0|\p{Surrogate}/iu;
export function expandPath(operation, parameters) {
    const { at, ...values } = parameters;
    const keys = Object.keys(values).sort().join(", ");
    const fitting = operation.paths.filter((path) => (at === undefined || at === path) && keysOf(path) === keys);
    const [template] = fitting;
    // Two that fit differ in nothing the caller said, and guessing could reach another resource.
    if (template === undefined || fitting.length > 1)
        throw new TypeError(`${operation.id}: {${keys}} fits ${fitting.length ? "several (choose with at:)" : "none"} of ${operation.paths.join(", ")}`);
    return template.replace(PLACEHOLDER, (_, quote, several, name, offset) => {
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
function keysOf(template) {
    return [...new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[3]))].sort().join(", ");
}
function encode(text) {
    return encodeURIComponent(text).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
