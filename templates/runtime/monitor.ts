import type { Client } from "./client.js";
import { ApiError } from "./error.js";
import { limited } from "./limit.js";
import { isBelow } from "./link.js";
import { failureOf, statusFrom, type OperationStatus } from "./monitor-status.js";
import type { CallOptions } from "./options.js";
import { preauthorizedUrl, sendPreauthorized } from "./preauthorized.js";
import { fetchOnce, type Transport } from "./redirect.js";
import { withResponse } from "./response.js";
import { retryAfter, wait } from "./retry.js";
import { send } from "./send.js";

export type { OperationStatus } from "./monitor-status.js";

/** Options of waiting. The client's time limit is that of each question, not of the waiting. */
export interface WaitOptions extends Pick<CallOptions, "signal" | "timeout" | "retry"> {
  /** Told each status. */
  readonly onProgress?: (status: OperationStatus) => void;
  /** The first wait between two questions in milliseconds, where the server names none; doubled each time, up to 30 s. Default 1,000. */
  readonly interval?: number;
}

/** A long-running operation that has begun. */
export interface Monitor {
  /** Where its status is: keep it to go on in another process. Missing if the operation ended at once. */
  readonly monitorUrl: string | undefined;
  /** Asks once. */
  status(options?: Pick<CallOptions, "signal" | "timeout" | "retry">): Promise<OperationStatus>;
  /** Asks until the operation has ended, as often as the server wants. Throws an {@link ApiError} with the operation's code if it failed. */
  wait(options?: WaitOptions): Promise<OperationStatus>;
}

const ID = "monitor";

/** Headers that name a monitor, whatever the status of the answer. `Location` does only in a 202; else it names a resource. */
const MONITORS = ["operation-location", "azure-asyncoperation"];

/** The longest wait between two questions, unless the server wants a longer one. */
const LONGEST = 30_000;

/**
 * Follows an operation that the service carries out after it has answered (202):
 * `const copy = await monitor(client, (c) => copyItem(c, path, { body })); await copy.wait()`.
 * The token goes to a monitor only below the client's base URL; elsewhere the monitor's URL is its own authorisation.
 * @param begun Begins the operation with the client it is given; or the answer that began it, or the URL of its monitor.
 */
export async function monitor(
  client: Client,
  begun: ((client: Client) => Promise<unknown>) | Response | string | URL,
): Promise<Monitor> {
  if (typeof begun === "string" || begun instanceof URL) return monitorAt(client, String(begun));
  if (typeof begun !== "function") return monitorOf(client, begun, begun.url);
  let requested = "";
  const fetch: Client["fetch"] = (url, init) => client.fetch((requested = url), init);
  const { value, response } = await withResponse({ ...client, fetch }, begun);
  return monitorOf(client, response, requested, value);
}

function monitorOf(client: Client, response: Response, requested: string, value?: unknown): Monitor {
  const { headers, status } = response;
  const location = headers.get("location");
  const link = MONITORS.map((name) => headers.get(name)).find(Boolean) ?? (status === 202 ? location : null);
  if (link) return monitorAt(client, absolute(client, link, requested), retryAfter(headers));
  const ended = statusFrom(value, status);
  if (ended.state === "running")
    throw new ApiError(ID, "the answer does not say where the status is", { code: "InvalidResponse", response });
  const result = { ...ended, resourceLocation: ended.resourceLocation ?? location ?? undefined };
  const end = () =>
    ended.state === "failed" ? Promise.reject(failureOf(ended, ID, response)) : Promise.resolve(result);
  return { monitorUrl: undefined, status: () => Promise.resolve(result), wait: end };
}

function monitorAt(client: Client, link: string, asked?: number): Monitor {
  const operation = { id: ID, method: "GET", version: "", paths: [] } as const;
  const base = new URL(`${client.baseUrl}/`);
  const url = preauthorizedUrl(client, ID, link);
  const { timeout: _, ...untimed } = client;
  const ask = async (options: CallOptions) => {
    let response: Response | undefined;
    const request = isBelow(base, url) ? send : sendPreauthorized;
    const body = await request(
      client,
      operation,
      url,
      { ...options, onResponse: (answer) => (response = answer) },
      fetchStatus,
    );
    return { status: statusFrom(body, response?.status ?? 0), response };
  };
  return {
    monitorUrl: url.href,
    status: async (options = {}) => (await ask(options)).status,
    wait: ({ onProgress, interval = 1000, retry, ...limits } = {}) =>
      limited(limits, untimed, async (signal) => {
        let delay = asked ?? 0;
        for (let asks = 0; ; asks++) {
          await wait(delay, signal);
          const { status, response } = await ask({ signal, ...(retry && { retry }) });
          onProgress?.(status);
          if (status.state === "failed") throw failureOf(status, ID, response);
          if (status.state === "succeeded") return status;
          // No wait at all, as a date that is past by this machine's clock has it, would be a flood of questions.
          delay = (response && retryAfter(response.headers)) || Math.min(interval * 2 ** asks, LONGEST);
        }
      }),
  };
}

/** A redirect (303) leads to what the operation made: it has ended. Browsers hide where it leads. */
const fetchStatus: Transport = async (client, url, init) => {
  const response = await fetchOnce(client, url, init);
  if (response.type !== "opaqueredirect" && !/30[123]/.test(`${response.status}`)) return response;
  await response.body?.cancel();
  const location = response.headers.get("location");
  const resourceLocation = location && URL.canParse(location, url) ? new URL(location, url).href : undefined;
  return Response.json({ status: "succeeded", resourceLocation });
};

/** Services also write paths from where the version begins, as documentation does: `/teams('1')/operations('2')`. */
function absolute({ baseUrl }: Client, link: string, requested: string): string {
  const isBelowBase = requested.startsWith(`${baseUrl}/`);
  const [version = ""] = isBelowBase ? requested.slice(baseUrl.length + 1).split(/[/?]/) : [];
  const root = `${baseUrl}/${version}`;
  const isPath = /^\/(?![/\\])/.test(link) && !link.startsWith(`${new URL(root).pathname}/`);
  if (isBelowBase && isPath) return root + link;
  return URL.canParse(link, requested || baseUrl) ? new URL(link, requested || baseUrl).href : link;
}
