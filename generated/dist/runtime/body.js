export function encodeBody(operation, body, headers) {
    if (body === undefined)
        return null;
    // The tag tells types apart even where the object comes from another realm, or the platform lacks the class.
    const tag = {}.toString.call(body);
    const json = !/ (String|Blob|File|FormData|ReadableStream|ArrayBuffer|DataView|URLSearchParams|\w+Array)]/.test(tag);
    // A blob knows what it is better than the documentation, whose media type is an example.
    const known = json ? undefined : body.type || operation.contentType;
    // A string for an operation that takes JSON is JSON already written out.
    const type = known ?? `application/${json || typeof body === "string" ? "json" : "octet-stream"}`;
    if (!/Form|Params/.test(tag) && !headers.has("content-type"))
        headers.set("content-type", type);
    return json ? JSON.stringify(body) : body;
}
export function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
