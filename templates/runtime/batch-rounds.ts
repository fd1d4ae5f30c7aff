import type { Auth } from "./auth.js";
import { contentOf, responseFrom, type BatchContent } from "./batch-message.js";
import { divide, type Order, type Waiting } from "./batch-order.js";
import type { Client, Fetch } from "./client.js";
import { ApiError } from "./error.js";
import type { CallOptions } from "./options.js";
import { fetchOnce, type FetchInit } from "./redirect.js";
import { send } from "./send.js";

interface Request extends Waiting {
  readonly method: string;
  readonly url: string;
  readonly content: BatchContent;
  /** Hands the answer to the step. */
  readonly answer: (response: Response) => void;
}

/** Collects the requests of steps and sends them together, in as many rounds as it takes. */
export interface Rounds {
  /** Whether anything was sent. */
  readonly hasBegun: boolean;
  /** Stands in for `auth` in a step. The batch carries the token, and the claims that an answer asks for. */
  readonly auth: Auth;
  /** The `fetch` of a step. */
  fetchFor(step: string): Fetch;
  /** To be told when a step has ended, and whether it succeeded. */
  end(step: string, succeeded: boolean): void;
}

/**
 * @param order All steps.
 * @param options Of the batches' own requests.
 * @param ended Ends everything.
 * @param fail Ends a step's calls with an error that is not to be retried.
 */
export function roundsOf(
  client: Client,
  order: Order,
  options: CallOptions,
  ended: AbortSignal,
  fail: (step: string, error: unknown) => void,
): Rounds {
  const rank = [...order.keys()];
  const outcomes = new Map<string, boolean>();
  /** The requests of each unfinished step that have no answer yet. */
  const unanswered = new Map(rank.map((step) => [step, new Set<Request>()]));
  let queue: Request[] = [];
  /** Requests that were not carried out, with their refusals. They are sent if what they come after succeeds in the end, after retries. */
  let held: [Request, Response | undefined][] = [];
  let hasBegun = false;
  let claims: string | undefined;
  let token = "";
  const auth: Auth = async (request) =>
    (token = await client.auth({ ...(claims !== undefined && { claims }), ...request }));

  const stepsBefore = (step: string) => order.get(step) ?? [];
  const openBefore = (step: string) => stepsBefore(step).filter((other) => !outcomes.get(other));

  /** Sends once nothing that is under way in a step can add a request. */
  function sendSoon(): void {
    setTimeout(() => {
      if (ended.aborted || queue.length === 0 || [...unanswered.values()].some(({ size }) => size === 0)) return;
      hasBegun = true;
      const parts = divide(
        queue.sort((a, b) => rank.indexOf(a.key) - rank.indexOf(b.key)),
        openBefore,
      );
      queue = [];
      for (const batch of parts.batches) void exchange(batch);
      for (const request of parts.held) held.push([request, undefined]);
      release();
    });
  }

  function release(): void {
    const waiting = held;
    held = [];
    for (const [request, refusal] of waiting) {
      const before = stepsBefore(request.key).map((step) => outcomes.get(step));
      if (before.includes(false))
        request.answer(refusal ?? Response.json({ error: { code: "FailedDependency" } }, { status: 424 }));
      else if (before.includes(undefined)) held.push([request, refusal]);
      else queue.push(request);
    }
    sendSoon();
  }

  async function exchange(requests: readonly Request[]): Promise<void> {
    const idsOf = (step: string) => requests.flatMap(({ key }, id) => (key === step ? `${id}` : []));
    const body = {
      requests: requests.map(({ key, method, url, content }, id) => {
        const dependsOn = openBefore(key).flatMap(idsOf);
        return { id: `${id}`, method, url, ...(dependsOn.length > 0 && { dependsOn }), ...content };
      }),
    };
    const operation = { id: "batch", method: "POST", version: "", paths: [] } as const;
    const url = new URL(`${requests[0]?.root}/$batch`);
    try {
      const answers = answersById(
        await send({ ...client, auth }, operation, url, { ...options, body, signal: ended }, fetchOnce),
      );
      requests.forEach((request, id) => {
        const response = responseFrom(answers.get(`${id}`), token);
        if (!response)
          fail(request.key, new ApiError(request.key, "the batch has no answer for it", { code: "InvalidResponse" }));
        else if (response.status === 424 && openBefore(request.key).length > 0) held.push([request, response]);
        else request.answer(response);
      });
      release();
    } catch (error) {
      for (const { key } of requests) fail(key, error);
    }
  }

  async function collect(key: string, root: string, url: string, init: FetchInit): Promise<Response> {
    const { method, signal } = init;
    // What a batch cannot hold is no broken connection: it must not be tried again.
    const content = await contentOf(init).catch((error: unknown) => (fail(key, error), Promise.reject(error)));
    return new Promise((resolve, reject) => {
      const remove = () => {
        signal?.removeEventListener("abort", abort);
        queue = queue.filter((other) => other !== request);
        unanswered.get(key)?.delete(request);
      };
      const abort = () => {
        remove();
        reject(signal?.reason);
      };
      const answer = (response: Response) => {
        remove();
        resolve(response);
      };
      const request: Request = { key, root, method, url: url.slice(root.length), content, answer };
      signal?.addEventListener("abort", abort);
      // A call that has ended meanwhile needs no answer.
      if (signal?.aborted) return;
      queue.push(request);
      unanswered.get(key)?.add(request);
      sendSoon();
    });
  }

  return {
    get hasBegun() {
      return hasBegun;
    },
    auth: (request) => {
      claims = request.claims ?? claims;
      return "";
    },
    fetchFor: (step) => async (url, init) => {
      const [version = ""] = url.slice(client.baseUrl.length + 1).split(/[/?]/);
      const root = `${client.baseUrl}/${version}`;
      // A redirect to elsewhere. No token goes along: a step has none.
      if (!url.startsWith(`${root}/`)) return client.fetch(url, init);
      return collect(step, root, url, init as FetchInit);
    },
    end(step, succeeded) {
      outcomes.set(step, succeeded);
      unanswered.delete(step);
      release();
    },
  };
}

function answersById(body: unknown): ReadonlyMap<string, unknown> {
  const { responses } = Object(body) as { readonly responses?: unknown };
  const answers: readonly unknown[] = Array.isArray(responses) ? responses : [];
  return new Map(answers.map((answer) => [String((Object(answer) as { readonly id?: unknown }).id), answer]));
}
