import { base64, isJson, isText, payloadOf } from "./batch-message.js";
import { parseJson } from "./body.js";
const BATCH = /\/\$batch$/;
export async function batchAnswer(sent, answer) {
    if (sent.method !== "POST" || !BATCH.test(sent.url))
        return undefined;
    const { requests } = Object(parseJson(await sent.clone().text()));
    if (!Array.isArray(requests))
        return undefined;
    const root = sent.url.replace(BATCH, "");
    const failed = new Set();
    const responses = [];
    for (const part of requests) {
        const isHeld = part.dependsOn?.some((id) => failed.has(id));
        const response = isHeld
            ? Response.json({ error: { code: "FailedDependency" } }, { status: 424 })
            : await answer(requestOf(part, root));
        if (response.status >= 400)
            failed.add(part.id);
        responses.push(await partOf(part.id, response));
    }
    return Response.json({ responses });
}
function requestOf({ method, url, headers, body }, root) {
    const fields = new Headers(headers);
    return new Request(`${root}/${url.replace(/^\/+/, "")}`, {
        method,
        headers: fields,
        body: payloadOf(body, fields.get("content-type") ?? ""),
    });
}
async function partOf(id, response) {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length === 0)
        return { id, status, headers };
    const type = (headers["content-type"] ??= "application/octet-stream");
    const text = new TextDecoder().decode(bytes);
    const body = isJson(type) ? (parseJson(text) ?? text) : isText(type) ? text : base64(bytes);
    return { id, status, headers, body };
}
