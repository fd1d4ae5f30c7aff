import type { runtimeFunction } from "../emit/typescript/runtime-function.js";
import { call as callOnce, callPaged, callWrite, createClient, isApiError, type Operation } from "./client.js";
import type { CallResult, ContractCall, SentRequest, ServedAnswer } from "./contract.js";

/** Where calls are made to. No request leaves: all are answered from memory. */
const SERVICE = "https://service.example";

/** Where a redirect without a usable address leads. */
const CONTENT = "https://content.example/file";

/** Header fields that differ from call to call, or are the sign-in's. */
const VARYING_HEADERS: ReadonlySet<string> = new Set(["authorization", "client-request-id"]);

/** What a call sent, and what it gave. */
export interface Run {
  /** Absent where the call refused to send. */
  readonly request?: SentRequest;
  readonly result: CallResult;
}

/** A service in memory and a client of it; both serve one call after the other. */
export class ReplayService {
  #answer: ServedAnswer = { status: 200 };
  #sent: SentRequest[] = [];
  readonly #client = createClient({
    baseUrl: SERVICE,
    auth: () => "token",
    fetch: (url, init) => Promise.resolve(respond(url, init, this.#answer, this.#sent)),
    retry: { retries: 0 },
  });

  /**
   * Makes a call that is given one answer. The next may be made when its promise is settled.
   *
   * @param by - the function of the runtime; of a list the first page is read
   */
  async run(
    operation: Operation,
    by: ReturnType<typeof runtimeFunction>,
    { path, options, body }: ContractCall,
    answer: ServedAnswer,
  ): Promise<Run> {
    this.#answer = answer;
    this.#sent = [];
    const given = { ...options, ...(body && { body: "json" in body ? body.json : body.text }) };
    const result = await resultOf(() => {
      if (by === "callPaged") return firstPage(callPaged(this.#client, operation, path, given));
      return (by === "callWrite" ? callWrite : callOnce)(this.#client, operation, path, given);
    });
    const [request] = this.#sent;
    return { ...(request && { request }), result };
  }
}

async function resultOf(run: () => Promise<unknown>): Promise<CallResult> {
  try {
    const value = await run();
    if (value instanceof Blob) return { kind: "bytes", text: await value.text() };
    return value instanceof FirstPage ? { kind: "items", items: value.items } : { kind: "value", value };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/^[\w.-]+: /, "") : String(error);
    return { kind: "failure", status: isApiError(error) ? error.status : 0, message };
  }
}

class FirstPage {
  constructor(readonly items: readonly unknown[]) {}
}

async function firstPage(pages: ReturnType<typeof callPaged>): Promise<FirstPage> {
  for await (const { items } of pages.byPage()) return new FirstPage(items);
  return new FirstPage([]);
}

function respond(url: string, init: RequestInit, answer: ServedAnswer, sent: SentRequest[]): Response {
  const first = sent.length === 0;
  sent.push(requestOf(url, init));
  // What a redirect leads to.
  if (!first) return new Response(null, { status: 200 });
  const { status, headers = {}, json, text } = answer;
  const isRedirect = status > 300 && status < 400;
  const location = headers["location"] ?? "";
  const type = json === undefined ? {} : { "content-type": "application/json" };
  const all = { ...type, ...headers, ...(isRedirect && !/^https:/i.test(location) && { location: CONTENT }) };
  return new ServedResponse(json ?? text ?? "", { status, headers: all });
}

/** A response whose text is there: to stream it would take longer than all else that a call does. */
class ServedResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(text: string, init: ResponseInit) {
    super(null, init);
    this.#bytes = new TextEncoder().encode(text);
  }

  override readonly text = (): Promise<string> => Promise.resolve(new TextDecoder().decode(this.#bytes));

  override readonly blob = (): Promise<Blob> => Promise.resolve(new Blob([this.#bytes]));
}

function requestOf(url: string, { method = "GET", headers, body }: RequestInit): SentRequest {
  const all = headers instanceof Headers ? headers : new Headers(headers);
  const fields = [...all].filter(([name]) => !VARYING_HEADERS.has(name));
  return {
    method,
    target: url.slice(SERVICE.length),
    headers: Object.fromEntries(fields),
    ...(typeof body === "string" && { body }),
  };
}
