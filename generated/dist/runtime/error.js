import { parseJson } from "./body.js";
import { retryAfter } from "./retry.js";
const brand = /* @__PURE__ */ Symbol.for("docwright.ApiError");
export class ApiError extends Error {
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
            clientRequestId: idOf("client-request-id") ?? facts.clientRequestId ?? undefined,
            retryAfterMs: retryAfter(headers),
            details: error["details"] ?? [],
            innerError: inner,
            operation,
            headers,
        });
        Object.defineProperties(this, { name: { value: "ApiError" }, body: { value: body }, [brand]: { value: true } });
    }
}
export function isApiError(value, code) {
    const error = objectOf(value);
    return brand in error && (code === undefined || error["code"] === code);
}
function objectOf(value) {
    return Object(value);
}
