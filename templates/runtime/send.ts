import { claimsOf } from "./auth.js";
import { encodeBody, parseJson } from "./body.js";
import type { Client } from "./client.js";
import { ApiError } from "./error.js";
import { limited } from "./limit.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Transport } from "./redirect.js";
import { retryDelay, wait } from "./retry.js";

/**
 * Sends a request until it succeeds or its failure is final; then throws an {@link ApiError}.
 * Gives what the operation returns, or undefined where the answer has no body.
 */
export function send(
  client: Client,
  operation: Operation,
  url: URL,
  options: RequestOptions,
  transport: Transport,
): Promise<unknown> {
  return limited(options, client, (signal) => attempts(client, operation, url, options, transport, signal));
}

async function attempts(
  client: Client,
  operation: Operation,
  url: URL,
  options: RequestOptions,
  transport: Transport,
  signal: AbortSignal,
): Promise<unknown> {
  const { id, method } = operation;
  const headers = headersOf(client, operation, options);
  const own = headers.get("authorization") ?? "";
  const body = encodeBody(operation, options.body, headers);
  // `fetch` would say so too, but like a broken connection.
  if (body !== null && /GET|HEAD/.test(method)) throw new TypeError(`${id}: ${method} takes no body`);
  // A stream can be read once, so its request is never sent again. (`duplex` is required for streams.)
  const once = body instanceof ReadableStream;
  const init = { method, headers, body, signal, ...(once && { duplex: "half" }) };
  let claims: string | undefined;
  for (let attempt = 0; ;) {
    const token = await client.auth({ url: new URL(url), scopes: client.scopes, signal, ...(claims && { claims }) });
    // `Headers` would refuse it too, but with the token in its message.
    if (typeof token !== "string" || !/^[!-~]*$/.test(token))
      throw new TypeError("auth must give a token without spaces");
    // Set anew each time: a token of an attempt before must not stay where none is given now.
    headers.set("authorization", token ? `Bearer ${token}` : own);
    if (!token && !own) headers.delete("authorization");
    signal.throwIfAborted();
    let response: Response | undefined;
    let payload: string | Blob = "";
    let cause: unknown;
    try {
      const answer = await transport(client, url, init);
      // Read to the end, whatever comes of it: that also frees the connection.
      payload = await (answer.ok && operation.returns === "bytes" ? answer.blob() : answer.text());
      response = answer;
    } catch (error) {
      signal.throwIfAborted();
      cause = error;
    }
    if (!once && !response?.ok) {
      if (response?.status === 401 && !claims && (claims = claimsOf(response.headers))) continue;
      const delay = retryDelay({ ...client.retry, ...options.retry }, method, headers, attempt++, response);
      if (delay !== undefined) {
        await wait(delay, signal);
        continue;
      }
    }
    const clientRequestId = headers.get("client-request-id");
    if (!response) throw new ApiError(id, "no answer", { code: "NetworkError", cause, clientRequestId });
    options.onResponse?.(response);
    if (response.ok) return result(operation, response, payload);
    let text = payload as string;
    // A server that echoes the request must not get the token into a log. (A short one is a stub, and would blot out words.)
    if (token.length > 20) text = text.replaceAll(token, "***");
    throw new ApiError(id, response.statusText || "failed", { response, text, clientRequestId });
  }
}

function headersOf(client: Client, operation: Operation, options: RequestOptions): Headers {
  const headers = new Headers();
  // Absent outside secure contexts; the id only helps to find a request in logs.
  const id = globalThis.crypto?.randomUUID?.();
  if (id) headers.set("client-request-id", id);
  if ((operation.returns ?? "json") === "json") headers.set("accept", "application/json");
  for (const [name, value] of Object.entries({ ...client.headers, ...options.headers }))
    if (value !== undefined) headers.set(name, value);
  // Added to a preference of the caller's own.
  if (client.unknownEnums) headers.append("prefer", "include-unknown-enum-members");
  return headers;
}

function result({ id, returns }: Operation, response: Response, payload: string | Blob): unknown {
  if (response.status === 204 || returns === "none") return undefined;
  if (typeof payload !== "string" || returns === "text") return payload;
  const value = parseJson(payload);
  if (payload && value === undefined)
    throw new ApiError(id, "the answer is not JSON", { code: "InvalidResponse", response, text: payload });
  return value;
}
