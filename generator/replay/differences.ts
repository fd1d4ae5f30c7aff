import type { CallResult, SentRequest, ServedAnswer } from "./contract.js";
import { isDeepStrictEqual } from "node:util";
import { OWN_HEADERS, type DocumentedRequest } from "./documented-call.js";
import { isTooDeep } from "../text/json.js";
import { decoded } from "../check/messages/request-url.js";
import { urlForm, wireForm } from "./wire-form.js";

/** Where a replayed example and the documented one differ. */
export interface Difference {
  readonly part: "method" | "version" | "path" | "query" | "header" | "body" | "answer";
  /** What the documentation shows. */
  readonly shown: string;
  /** What the client sends or gives. */
  readonly made: string;
  /** Whether the call refused to send; `made` says why. */
  readonly unsent?: true;
}

/** What of the documented request is not what was sent. */
export function requestDifferences(request: DocumentedRequest, sent: SentRequest, version: string): Difference[] {
  const { method, match, body } = request;
  const shown = urlForm(match.url);
  const made = wireForm(sent.target);
  return [
    ...differ("method", method, sent.method),
    ...differ("version", shown.version ?? version, made.version ?? version),
    ...(shown.path === made.path ? [] : [{ part: "path" as const, shown: decoded(match.url.path.text), made: match.path.template }]),
    ...differ("query", shown.query.join("&"), made.query.join("&")),
    ...headerDifferences(request, sent),
    ...bodyDifferences(body, sent.body),
  ];
}

function headerDifferences({ headers: shown, body }: DocumentedRequest, { headers }: SentRequest): Difference[] {
  return Object.entries(shown).flatMap(([name, value]) => {
    if (OWN_HEADERS.has(name)) return [];
    const made = headers[name] ?? "";
    const isJsonType = name === "content-type" && body?.json !== undefined;
    return isJsonType ? differ("header", mediaType(value), mediaType(made), name) : differ("header", value, made, name);
  });
}

/** Without parameters; JSON has one encoding. */
function mediaType(value: string): string {
  return value.split(";")[0]?.trim().toLowerCase() ?? "";
}

function bodyDifferences(shown: DocumentedRequest["body"], sent: string | undefined): Difference[] {
  const text = shown?.json ?? shown?.text ?? "";
  const made = sent ?? "";
  const isJson = shown?.json !== undefined && made !== "";
  const same = text === made || (isJson && isDeepStrictEqual(JSON.parse(text), JSON.parse(made)));
  return same ? [] : [{ part: "body", shown: text, made }];
}

/** What of the documented answer the caller does not get. */
export function answerDifferences({ status, json, text }: ServedAnswer, result: CallResult): Difference[] {
  const body = json ?? text ?? "";
  const differing = (shown: string, made: string): Difference[] => [{ part: "answer", shown, made }];
  if (status >= 400)
    return result.kind === "failure" && result.status === status ? [] : differing(`a failure with ${status}`, describe(result));
  if (result.kind === "failure") return differing(body === "" ? `status ${status}` : "this body", result.message);
  // Whoever compares values is recursive. That nothing is learned from such a body is said of it elsewhere.
  if (isTooDeep(body)) return [];
  if (result.kind === "bytes") return status >= 300 || result.text === body ? [] : differing("this content", "other bytes");
  if (result.kind === "items") {
    const shown = parsed(body);
    const items = Array.isArray(shown) ? shown : (shown as { readonly value?: unknown } | undefined)?.value;
    return isDeepStrictEqual(items ?? [], result.items) ? [] : differing("these items", "others");
  }
  if (result.value === undefined)
    return body.trim() === "" || status === 204 ? [] : differing("a body", "nothing: the response section promises none");
  return isShown(body, result.value) ? [] : differing("this body", "another value");
}

/** Most values are printed as the body that they were read from, which tells sooner than reading it again. */
function isShown(body: string, value: unknown): boolean {
  return value === body || JSON.stringify(value) === body || isDeepStrictEqual(parsed(body), value);
}

function describe(result: CallResult): string {
  return result.kind === "failure" ? result.message : "a value";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function differ(part: Difference["part"], shown: string, made: string, name?: string): Difference[] {
  const label = name === undefined ? "" : `${name}: `;
  return shown === made ? [] : [{ part, shown: label + shown, made: label + made }];
}
