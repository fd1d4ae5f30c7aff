import { parseJson } from "./body.js";
import { retryAfter } from "./retry.js";

/** Found on every {@link ApiError}, whichever copy of this module or realm made it. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("docwright.ApiError");

/** One of the `details` of an error. */
export interface ApiErrorDetail {
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
}

/** What is known of a failure beside its message. */
export interface ApiErrorFacts {
  readonly code?: string;
  /** Missing if no answer came. */
  readonly response?: Response;
  /** The body of the answer as text. */
  readonly text?: string;
  readonly cause?: unknown;
  readonly clientRequestId?: string | null;
}

/** Thrown for every answer that is not a success, and for a request that got none. */
export class ApiError extends Error {
  /** The HTTP status; 0 if no answer came (`cause` says why). */
  declare readonly status: number;
  /** The error code of the API, for example `"ErrorItemNotFound"`; or `"NetworkError"`, `"InvalidResponse"`, `"UnsafeLink"`. */
  declare readonly code: string | undefined;
  /** The server's id of the request: what its support asks for. */
  declare readonly requestId: string | undefined;
  /** The id this client sent with the request. */
  declare readonly clientRequestId: string | undefined;
  /** How long the server asks to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  declare readonly details: readonly ApiErrorDetail[];
  declare readonly innerError: Readonly<Record<string, unknown>> | undefined;
  /** The id of the operation that was called. */
  declare readonly operation: string;
  /** The headers of the answer. */
  declare readonly headers: Headers;
  /** The body of the answer: parsed if it was JSON, else text. Not enumerable, so that logging an error does not log it. */
  declare readonly body: unknown;

  /**
   * @param message Used where the answer has none of its own.
   */
  constructor(operation: string, message: string, facts: ApiErrorFacts = {}) {
    const { response, text = "" } = facts;
    const status = response?.status ?? 0;
    const headers = response?.headers ?? new Headers();
    const body = parseJson(text) ?? text;
    const error = objectOf(objectOf(body)["error"]);
    const inner = error["innerError"] ?? error["innererror"];
    const idOf = (name: string) => headers.get(name) ?? objectOf(inner)[name];
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

/** True for an {@link ApiError}, with that code if one is given. Works across realms and copies of the package, unlike `instanceof`. */
export function isApiError(value: unknown, code?: string): value is ApiError {
  const error = objectOf(value);
  return brand in error && (code === undefined || error["code"] === code);
}

function objectOf(value: unknown): Readonly<Record<PropertyKey, unknown>> {
  return Object(value) as Readonly<Record<PropertyKey, unknown>>;
}
