import {
  parseJson
} from "./BR5RKVC2.js";

// src/runtime/batch-message.ts
async function contentOf({ headers, body }) {
  const { authorization: _, ...rest } = Object.fromEntries(headers);
  if (body === void 0 || body === null) return { headers: rest };
  if (body instanceof ReadableStream) throw new TypeError("batch: a stream cannot be part of a batch");
  const content = new Response(body);
  const type = headers.get("content-type") ?? content.headers.get("content-type") ?? "";
  return { headers: { ...rest, "content-type": type }, body: await valueOf(content, type) };
}
async function valueOf(content, type) {
  if (isJson(type)) {
    const value = parseJson(await content.text());
    if (value === void 0) throw new TypeError("batch: the body is not JSON");
    return value;
  }
  if (isText(type)) return content.text();
  return base64(new Uint8Array(await content.arrayBuffer())).replaceAll("+", "-").replaceAll("/", "_");
}
function base64(bytes) {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
function responseFrom(answer, secret) {
  const { status, headers, body } = Object(answer);
  try {
    const init = { status: Number(status), headers: new Headers(headers ?? {}) };
    const payload = payloadOf(body, init.headers.get("content-type") ?? "");
    const isEmpty = /204|205|304/.test(`${init.status}`);
    const isSecret = typeof payload === "string" && init.status > 399 && secret.length > 20;
    return new Response(isEmpty ? null : isSecret ? payload.replaceAll(secret, "***") : payload, init);
  } catch {
    return void 0;
  }
}
function payloadOf(body, type) {
  if (body === void 0 || body === null) return null;
  if (typeof body !== "string" || isJson(type)) return JSON.stringify(body);
  if (!type || isText(type)) return body;
  return Uint8Array.from(atob(body.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
function isJson(type) {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type);
}
function isText(type) {
  return /^text\//i.test(type);
}

export {
  contentOf,
  base64,
  responseFrom,
  payloadOf,
  isJson,
  isText
};
