import type { AuthRequest } from "./auth.js";
import { contentOf, responseFrom, type BatchContent } from "./batch-message.js";
import { divide, orderOf, type Waiting } from "./batch-order.js";
import type { Client } from "./client.js";
import { ApiError, isApiError } from "./error.js";
import { limited } from "./limit.js";
import type { CallOptions } from "./options.js";
import type { Page, Pages } from "./paging.js";
import { fetchOnce, type FetchInit } from "./redirect.js";
import { send } from "./send.js";

/** One step of a batch: makes its calls with the client it is given. Made by {@link after} if it comes after others. */
export interface Step<T, Key extends string = string> {
  (client: Client): T;
  readonly after?: readonly Key[];
}

/** What a step gives: of a list the first page. */
export type StepValue<T> = T extends Pages<infer Item> ? Page<Item> : Awaited<T>;

/** How a step ended. */
export type StepResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiError };

/** Options of a batch. All but signal and time limit are those of its own requests, not of the calls in it. */
export interface BatchOptions extends CallOptions {
  /** Ends the batch and all its steps. */
  readonly signal?: AbortSignal;
  /** Time limit of the whole batch in milliseconds, waits and retries included. */
  readonly timeout?: number;
}

interface Pending extends Waiting {
  readonly method: string;
  readonly url: string;
  readonly content: BatchContent;
  readonly resolve: (response: Response) => void;
}

/** A step that is carried out only if the named steps succeed, after their first requests. */
export function after<const Key extends string, T>(keys: readonly Key[], run: (client: Client) => T): Step<T, Key> {
  return Object.assign((client: Client) => run(client), { after: keys });
}

/**
 * Makes many calls with few requests (`$batch`, 20 calls in each) and gives how each step ended, by its key:
 * `const { me, mail } = await batch(client, { me: (c) => getUser(c), mail: (c) => listMessages(c) })`.
 * Requests are sent when every step waits for one. Errors, retries and results are those of plain calls; the error of a step that
 * failed otherwise has the other error's name as `code`, and that error as `cause`.
 * Rejects before anything is sent with the `TypeError` of a step's wrong arguments, of a stream as a body, of unknown
 * or circular dependencies; and at any time with the reason of an abort.
 * The first segment of a path is taken for its version; all of one batch share it.
 */
export async function batch<S>(
  client: Client,
  steps: { readonly [Key in keyof S]: Step<S[Key], keyof S & string> },
  options: BatchOptions = {},
): Promise<{ -readonly [Key in keyof S]: StepResult<StepValue<S[Key]>> }> {
  const all = steps as Readonly<Record<string, Step<unknown>>>;
  const { signal: _signal, timeout: _timeout, ...own } = options;
  const end = new AbortController();
  try {
    return (await limited(options, client, (ended) =>
      carryOut(client, all, own, AbortSignal.any([ended, end.signal])),
    )) as never;
  } finally {
    // Whatever a step may still wait for.
    end.abort();
  }
}

async function carryOut(
  client: Client,
  steps: Readonly<Record<string, Step<unknown>>>,
  options: CallOptions,
  ended: AbortSignal,
): Promise<Readonly<Record<string, StepResult<unknown>>>> {
  const order = orderOf(steps);
  const rank = [...order.keys()];
  const results = new Map<string, Promise<StepResult<unknown>>>();
  const failures = new Map<string, AbortController>();
  /** The requests of each unfinished step that wait for an answer. */
  const unanswered = new Map(rank.map((key) => [key, new Set<Pending>()]));
  const succeeded = new Set<string>();
  let queue: Pending[] = [];
  let hasBegun = false;
  let token = "";
  let claims: string | undefined;
  const { timeout: _, ...untimed } = client;
  const sender = {
    ...untimed,
    auth: async (request: AuthRequest) =>
      (token = await client.auth({ ...(claims !== undefined && { claims }), ...request })),
  };

  const before = (key: string): readonly string[] => (order.get(key) ?? []).filter((other) => !succeeded.has(other));

  /** Sends, once nothing that is under way in a step can add a request. */
  function sendSoon(): void {
    setTimeout(() => {
      if (ended.aborted || queue.length === 0 || [...unanswered.values()].some(({ size }) => size === 0)) return;
      hasBegun = true;
      const requests = queue.sort((a, b) => rank.indexOf(a.key) - rank.indexOf(b.key));
      queue = [];
      const { batches, held } = divide(requests, before);
      for (const one of held) void hold(one);
      for (const one of batches) void exchange(one);
    });
  }

  async function exchange(requests: readonly Pending[]): Promise<void> {
    const [first] = requests;
    if (!first) return;
    const ids = (key: string) => requests.flatMap((request, id) => (request.key === key ? `${id}` : []));
    const body = {
      requests: requests.map(({ key, method, url, content }, id) => {
        const dependsOn = before(key).flatMap(ids);
        return { id: `${id}`, method, url, ...(dependsOn.length > 0 && { dependsOn }), ...content };
      }),
    };
    const operation = { id: "batch", method: "POST", version: "", paths: [] } as const;
    try {
      const url = new URL(`${first.root}/$batch`);
      const answers = answersById(await send(sender, operation, url, { ...options, body, signal: ended }, fetchOnce));
      requests.forEach((request, id) => {
        const response = responseFrom(answers.get(`${id}`), token);
        if (!response)
          fail(request.key, new ApiError(request.key, "the batch has no answer for it", { code: "InvalidResponse" }));
        else if (response.status === 424 && before(request.key).length > 0) void hold(request, response);
        else answer(request, response);
      });
    } catch (error) {
      for (const { key } of requests) fail(key, error);
    }
  }

  /** Sends later what was not carried out, if what it comes after succeeds in the end: after retries, for example. */
  async function hold(request: Pending, refusal?: Response): Promise<void> {
    const earlier = await Promise.all((order.get(request.key) ?? []).flatMap((key) => results.get(key) ?? []));
    if (earlier.every(({ ok }) => ok)) {
      queue.push(request);
      sendSoon();
    } else {
      answer(request, refusal ?? Response.json({ error: { code: "FailedDependency" } }, { status: 424 }));
    }
  }

  function answer(request: Pending, response: Response): void {
    unanswered.get(request.key)?.delete(request);
    request.resolve(response);
  }

  /** Ends a step's calls with an error that is not to be retried. */
  function fail(key: string, error: unknown): void {
    failures.get(key)?.abort(error);
  }

  function fetchIn(key: string, url: string, init: FetchInit): Promise<Response> {
    const [version = ""] = url.slice(client.baseUrl.length + 1).split(/[/?]/);
    const root = `${client.baseUrl}/${version}`;
    // A redirect to elsewhere. No token goes along: a step has none.
    if (!url.startsWith(`${root}/`)) return client.fetch(url, init);
    return new Promise((resolve, reject) => {
      contentOf(init).then(
        (content) => {
          // The call has already ended.
          if (init.signal?.aborted) return;
          const request = { key, root, method: init.method, url: url.slice(root.length), content, resolve };
          init.signal?.addEventListener("abort", () => {
            queue = queue.filter((other) => other !== request);
            unanswered.get(key)?.delete(request);
            reject(init.signal?.reason);
          });
          queue.push(request);
          unanswered.get(key)?.add(request);
          sendSoon();
        },
        (error: unknown) => fail(key, error),
      );
    });
  }

  async function run(key: string, step: Step<unknown>): Promise<StepResult<unknown>> {
    const failure = new AbortController();
    failures.set(key, failure);
    const own: Client = {
      ...untimed,
      auth: (request) => {
        claims = request.claims ?? claims;
        return "";
      },
      fetch: (url, init) => fetchIn(key, url, init as FetchInit),
      signal: AbortSignal.any([ended, failure.signal]),
    };
    try {
      const value = await valueOf(await step(own));
      succeeded.add(key);
      return { ok: true, value };
    } catch (error) {
      if (!hasBegun) throw error;
      if (isApiError(error)) return { ok: false, error };
      const { name: code, message } = Object(error) as Partial<Error>;
      return { ok: false, error: new ApiError(key, message ?? "failed", { ...(code && { code }), cause: error }) };
    } finally {
      unanswered.delete(key);
      sendSoon();
    }
  }

  for (const key of rank) results.set(key, run(key, steps[key] as Step<unknown>));
  return Object.fromEntries(
    await Promise.all(Object.keys(steps).map(async (key) => [key, await results.get(key)] as const)),
  ) as never;
}

function answersById(body: unknown): ReadonlyMap<string, unknown> {
  const { responses } = Object(body) as { readonly responses?: unknown };
  const answers: readonly unknown[] = Array.isArray(responses) ? responses : [];
  return new Map(answers.map((answer) => [String((Object(answer) as { readonly id?: unknown }).id), answer]));
}

async function valueOf(value: unknown): Promise<unknown> {
  const list = Object(value) as Partial<Pages<unknown>>;
  if (!list.byPage) return value;
  for await (const page of list.byPage()) return page;
  return undefined;
}
