import {
  UNSAFE_PATH,
  encodeBody,
  parseJson
} from "./BR5RKVC2.js";

// src/runtime/retry.ts
function retryAfter(headers) {
  const value = headers.get("retry-after");
  if (!value) return void 0;
  const seconds = +value;
  const milliseconds = seconds >= 0 ? seconds * 1e3 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? void 0 : Math.max(0, milliseconds);
}
function retryDelay(policy, method, sent, attempt, response) {
  const repeatable = policy.unsafe || (method === "PATCH" ? sent.has("if-match") : method !== "POST");
  const status = response?.status;
  const passing = status === 429 || repeatable && (!response || status === 503 || status === 504);
  return passing ? backOff(policy, attempt, response && retryAfter(response.headers)) : void 0;
}
function backOff(policy, attempt, asked) {
  const { retries = 3, delay = 500, maxDelay = 18e4 } = policy;
  const milliseconds = asked ?? delay * 2 ** attempt * (0.5 + Math.random() / 2);
  return attempt < retries && milliseconds <= maxDelay ? milliseconds : void 0;
}
var LONGEST = 2 ** 31 - 1;
function wait(milliseconds, signal) {
  return new Promise((resolve) => {
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", stop);
        resolve();
      },
      Math.min(milliseconds, LONGEST)
    );
    signal.addEventListener("abort", stop);
  });
}

// src/runtime/error.ts
var brand = /* @__PURE__ */ Symbol.for("docwright.ApiError");
var ApiError = class extends Error {
  /**
   * @param message Used where the answer has none of its own.
   */
  constructor(operation, message, facts = {}) {
    const { response, text = "" } = facts;
    const status = response?.status ?? 0;
    const headers = response?.headers ?? new Headers();
    const body = parseJson(text) ?? text;
    const error = objectOf(objectOf(body)["error"]);
    const inner = error["innerError"] ?? error["innererror"];
    const idOf = (name) => headers.get(name) ?? objectOf(inner)[name];
    const code = facts.code ?? error["code"];
    super(`${operation}: ${[status, code].filter(Boolean).join(" ")}: ${error["message"] ?? message}`, facts);
    Object.assign(this, {
      status,
      code,
      requestId: idOf("request-id"),
      clientRequestId: idOf("client-request-id") ?? facts.clientRequestId ?? void 0,
      retryAfterMs: retryAfter(headers),
      details: error["details"] ?? [],
      innerError: inner,
      operation,
      headers
    });
    Object.defineProperties(this, { name: { value: "ApiError" }, body: { value: body }, [brand]: { value: true } });
  }
};
function isApiError(value, code) {
  const error = objectOf(value);
  return brand in error && (code === void 0 || error["code"] === code);
}
function objectOf(value) {
  return Object(value);
}

// src/runtime/link.ts
function versionRoot(client, operation) {
  return operation.version ? `${client.baseUrl}/${operation.version}` : client.baseUrl;
}
function checkLink(client, operation, link, base) {
  const root = new URL(`${versionRoot(client, operation)}/`);
  if (URL.canParse(link, base ?? root)) {
    const url = new URL(link, base ?? root);
    if (isBelow(root, url)) return url;
  }
  throw new ApiError(operation.id, `a link does not lead to ${root.href} and is not followed`, { code: "UnsafeLink" });
}
function isBelow(root, url) {
  return url.href.startsWith(root.href) && !UNSAFE_PATH.test(url.pathname);
}

// src/runtime/redirect.ts
function fetchOnce({ fetch }, url, init) {
  return fetch(url.href, { ...init, redirect: "manual" });
}
async function fetchFollowing(client, url, init) {
  const base = new URL(`${client.baseUrl}/`);
  for (let hops = 0; ; hops++) {
    const response = await fetchOnce(client, url, init);
    if (!/GET|HEAD/.test(init.method) || hops > 4) return response;
    if (response.type === "opaqueredirect")
      return client.fetch(url.href, { ...init, headers: only(init.headers, /^(accept|authorization)$/) });
    const location = response.headers.get("location");
    if (!location || !/30[12378]/.test(`${response.status}`) || !URL.canParse(location, url)) return response;
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol || next.username || next.password)
      return response;
    await response.body?.cancel();
    if (!isBelow(base, next)) init = { ...init, headers: only(init.headers, /^(accept|range)$/) };
    url = next;
  }
}
function only(headers, names) {
  return new Headers([...headers].filter(([name]) => names.test(name)));
}

// src/runtime/auth.ts
function fromTokenCredential(credential) {
  return async ({ scopes, claims, signal }) => {
    const answer = await credential.getToken([...scopes], {
      // Continuous access evaluation: this runtime answers its challenges, so long-lived tokens are welcome.
      enableCae: true,
      ...claims !== void 0 && { claims },
      ...signal && { abortSignal: signal }
    });
    if (!answer) throw new Error("The credential gave no token");
    return answer.token;
  };
}
function claimsOf(headers) {
  const encoded = /\bclaims="([\w+/-]+=*)"/i.exec(headers.get("www-authenticate") ?? "")?.[1];
  try {
    return encoded && atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return void 0;
  }
}

// src/runtime/limit.ts
async function limited(own, general, run) {
  const timeout = own.timeout ?? general.timeout;
  const limits = [own.signal, general.signal, timeout === void 0 ? timeout : AbortSignal.timeout(timeout)];
  const signal = AbortSignal.any(limits.filter((limit) => !!limit));
  signal.throwIfAborted();
  let abort = () => {
  };
  const aborted = new Promise((_, reject) => abort = () => reject(signal.reason));
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([aborted, run(signal)]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

// src/runtime/send.ts
function send(client, operation, url, options, transport) {
  return limited(options, client, (signal) => attempts(client, operation, url, options, transport, signal));
}
async function attempts(client, operation, url, options, transport, signal) {
  const { id, method } = operation;
  const headers = headersOf(client, operation, options);
  const own = headers.get("authorization") ?? "";
  const body = encodeBody(operation, options.body, headers);
  if (body !== null && /GET|HEAD/.test(method)) throw new TypeError(`${id}: ${method} takes no body`);
  const once = body instanceof ReadableStream;
  const init = { method, headers, body, signal, ...once && { duplex: "half" } };
  let claims;
  for (let attempt = 0; ; ) {
    const token = await client.auth({ url: new URL(url), scopes: client.scopes, signal, ...claims && { claims } });
    if (typeof token !== "string" || !/^[!-~]*$/.test(token))
      throw new TypeError("auth must give a token without spaces");
    headers.set("authorization", token ? `Bearer ${token}` : own);
    if (!token && !own) headers.delete("authorization");
    signal.throwIfAborted();
    let response;
    let payload = "";
    let cause;
    try {
      const answer = await transport(client, url, init);
      payload = await (answer.ok && operation.returns === "bytes" ? answer.blob() : answer.text());
      response = answer;
    } catch (error) {
      signal.throwIfAborted();
      cause = error;
    }
    if (!once && !response?.ok) {
      if (response?.status === 401 && !claims && (claims = claimsOf(response.headers))) continue;
      const delay = retryDelay({ ...client.retry, ...options.retry }, method, headers, attempt++, response);
      if (delay !== void 0) {
        await wait(delay, signal);
        continue;
      }
    }
    const clientRequestId = headers.get("client-request-id");
    if (!response) throw new ApiError(id, "no answer", { code: "NetworkError", cause, clientRequestId });
    options.onResponse?.(response);
    if (response.ok) return result(operation, response, payload);
    let text = payload;
    if (token.length > 20) text = text.replaceAll(token, "***");
    throw new ApiError(id, response.statusText || "failed", { response, text, clientRequestId });
  }
}
function headersOf(client, operation, options) {
  const headers = new Headers();
  const id = globalThis.crypto?.randomUUID?.();
  if (id) headers.set("client-request-id", id);
  if ((operation.returns ?? "json") === "json") headers.set("accept", "application/json");
  for (const [name, value] of Object.entries({ ...client.headers, ...options.headers }))
    if (value !== void 0) headers.set(name, value);
  if (client.unknownEnums) headers.append("prefer", "include-unknown-enum-members");
  return headers;
}
function result({ id, returns }, response, payload) {
  if (response.status === 204 || returns === "none") return void 0;
  if (typeof payload !== "string" || returns === "text") return payload;
  const value = parseJson(payload);
  if (payload && value === void 0)
    throw new ApiError(id, "the answer is not JSON", { code: "InvalidResponse", response, text: payload });
  return value;
}

export {
  retryAfter,
  backOff,
  wait,
  ApiError,
  isApiError,
  versionRoot,
  checkLink,
  isBelow,
  fetchOnce,
  fetchFollowing,
  only,
  fromTokenCredential,
  limited,
  send
};
