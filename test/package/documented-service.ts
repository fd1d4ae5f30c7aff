import type { MockCall, MockFetch, MockSet, mockFetch } from "../../templates/runtime/mock.js";
import { serve, type Arrived, type LocalServer } from "./servers.js";
import { serveStorage } from "./storage.js";

/** A service on this machine that answers over HTTP as the documentation does, through the package's own mocks. */
export interface DocumentedService {
  readonly api: LocalServer;
  /** Where downloads, uploads in pieces and monitors are: another origin. */
  readonly storage: LocalServer;
  /** What the mocks made of the requests. */
  calls(): readonly MockCall[];
  close(): void;
}

interface BatchRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Starts the service of an area. A request that says `refused` anywhere gets the documented failure, or else 404.
 * @param mock The package's `mockFetch`.
 */
export async function serveDocumented(mock: typeof mockFetch, mocks: MockSet): Promise<DocumentedService> {
  const documented = mock(mocks);
  const refusing = mock(mocks, Object.fromEntries(Object.entries(mocks).map(([name, { examples }]) => [name, failureOf(examples)])));
  const storage = await serveStorage();
  const api = await serve(async (arrived) => {
    const response = await answer(requestOf(arrived));
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), body: new Uint8Array(await response.arrayBuffer()) };
  });

  async function answer(request: Request): Promise<Response> {
    const text = await request.clone().text();
    if (request.url.endsWith("/$batch")) return answerBatch(request.url, (JSON.parse(text) as { requests: BatchRequest[] }).requests);
    return chosen(`${request.url} ${text}`)(request);
  }

  function chosen(text: string): MockFetch {
    return text.includes("refused") ? refusing : documented;
  }

  async function answerBatch(address: string, requests: readonly BatchRequest[]): Promise<Response> {
    const responses: unknown[] = [];
    for (const { id, method, url, headers = {}, body } of requests) {
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
      const response = await answer(new Request(address.replace("/$batch", url), init));
      const text = await response.text();
      responses.push({
        id,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: text && (JSON.parse(text) as unknown),
      });
    }
    return Response.json({ responses });
  }

  return {
    api,
    storage,
    calls: () => [...documented.calls, ...refusing.calls],
    close: () => {
      api.close();
      storage.close();
    },
  };
}

function failureOf(examples: MockSet[string]["examples"]) {
  const example = examples.findIndex(({ status }) => status >= 400);
  if (example >= 0) return { example };
  return { status: 404, body: { error: { code: "itemNotFound", message: "There is no such thing." } } };
}

function requestOf({ method, url, headers, body }: Arrived): Request {
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Request(url, { method, headers: given, ...(body.length > 0 && { body: new Uint8Array(body) }) });
}
