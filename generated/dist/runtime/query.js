export function queryString(options) {
    return [...systemOptions(options), ...Object.entries(options.query ?? {})]
        .filter(([, value]) => value !== undefined)
        .map((pair) => pair.map((text) => encode(String(text))).join("="))
        .join("&");
}
function systemOptions(options) {
    const names = ["select", "expand", "filter", "orderby", "top", "skip", "count", "search", "format"];
    return [...names, "skipToken", "deltaToken"].map((name) => {
        const value = name === "expand" ? expandText(options.expand) : options[name];
        // Arrays join with commas, a Filter gives its text. An empty list asks for nothing, so it is not sent.
        return [`$${name.toLowerCase()}`, String(value ?? "") || undefined];
    });
}
function expandText(expand = []) {
    return (isNames(expand) ? expand.map((name) => [name, true]) : Object.entries(expand))
        .filter(([, options]) => options)
        .map(([name, options]) => {
        const inner = systemOptions(options && options !== true ? options : {})
            .filter(([, value]) => value)
            .map((pair) => pair.join("="))
            .join(";");
        return inner ? `${name}(${inner})` : name;
    })
        .join();
}
function isNames(expand) {
    return Array.isArray(expand);
}
function encode(text) {
    return encodeURIComponent(text).replace(/%(24|2C|2F|3A)/g, decodeURIComponent);
}
