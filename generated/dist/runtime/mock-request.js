import { parseJson } from "./body.js";
export async function readRequest(sent) {
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const type = sent.headers.get("content-type") ?? "";
    const isText = /json|^text\//i.test(type);
    const text = isText ? new TextDecoder().decode(bytes) : "";
    const value = /json/i.test(type) ? parseJson(text) : undefined;
    const isJson = value !== undefined;
    const body = isJson ? value : bytes.length === 0 ? undefined : isText ? text : bytes;
    const headers = Object.fromEntries([...sent.headers].filter(([name]) => name !== "authorization"));
    const url = new URL(sent.url);
    const features = new Set([...queryFeatures(url), ...bodyFeatures(value)]);
    return { request: { method: sent.method, url: sent.url, headers, body }, url, isJson, features };
}
function queryFeatures(url) {
    return [...url.searchParams].flatMap(([name, value]) => [name.toLowerCase(), `${name.toLowerCase()}=${value}`]);
}
function bodyFeatures(value) {
    const members = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    return members.flatMap(([name, member]) => (name === "@odata.type" ? [`${name}=${member}`] : [name]));
}
