export function isKnown(values, value) {
    return Object.values(values).includes(value);
}
export function parseFlags(text) {
    return (text ?? "").split(",").flatMap((value) => value.trim() || []);
}
export function formatFlags(values) {
    return values.join(",");
}
