import { orderOf } from "./batch-order.js";
import { roundsOf } from "./batch-rounds.js";
import type { Client } from "./client.js";
import { ApiError, isApiError } from "./error.js";
import { limited } from "./limit.js";
import type { CallOptions } from "./options.js";
import type { Page, Pages } from "./paging.js";

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

/** A step that is carried out only if the named steps succeed, after their first requests. */
export function after<const Key extends string, T>(keys: readonly Key[], run: (client: Client) => T): Step<T, Key> {
  return Object.assign((client: Client) => run(client), { after: keys });
}

/**
 * Makes many calls with few requests (`$batch`, 20 calls in each) and gives how each step ended, by its key:
 * `const { me, mail } = await batch(client, { me: (c) => getUser(c), mail: (c) => listMessages(c) })`.
 * Requests are sent when every step waits for one, so no step may wait for another (`after` orders them).
 * Errors, retries and results are those of plain calls; the error of a step that failed otherwise has the other error's name
 * as `code`, and that error as `cause`.
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
  const { timeout: _, ...untimed } = client;
  const failures = new Map(Object.keys(steps).map((key) => [key, new AbortController()]));
  const rounds = roundsOf(untimed, order, options, ended, (key, error) => failures.get(key)?.abort(error));
  const run = async (key: string, step: Step<unknown>): Promise<StepResult<unknown>> => {
    const failure = failures.get(key)?.signal ?? ended;
    let succeeded = false;
    try {
      const own = {
        ...untimed,
        auth: rounds.auth,
        fetch: rounds.fetchFor(key),
        signal: AbortSignal.any([ended, failure]),
      };
      const value = await valueOf(await step(own));
      succeeded = true;
      return { ok: true, value };
    } catch (error) {
      if (!rounds.hasBegun) throw error;
      return { ok: false, error: apiErrorOf(key, error) };
    } finally {
      rounds.end(key, succeeded);
    }
  };
  const results = Object.entries(steps).map(async ([key, step]) => [key, await run(key, step)] as const);
  return Object.fromEntries(await Promise.all(results));
}

/** A step's own fault, as an error that says which step. */
function apiErrorOf(key: string, error: unknown): ApiError {
  if (isApiError(error)) return error;
  const { name: code, message = "failed" } = Object(error) as Partial<Error>;
  return new ApiError(key, message, { ...(code && { code }), cause: error });
}

/** What a step gives: the first page of a list. */
async function valueOf(value: unknown): Promise<unknown> {
  const list = Object(value) as Partial<Pages<unknown>>;
  if (!list.byPage) return value;
  for await (const page of list.byPage()) return page;
  return undefined;
}
