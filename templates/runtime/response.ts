import type { Client } from "./client.js";

/** What a call returned, and the answer it came from. */
export interface WithResponse<T> {
  readonly value: T;
  /** Status and headers. The body is already read; it is `value`. */
  readonly response: Response;
}

/**
 * Makes a call and gives status and headers of its answer with what it returned:
 * `const { value, response } = await withResponse(client, (c) => getUser(c))`.
 * @param run Makes one call with the client it is given. (A list has an answer for each page: use `onResponse` there.)
 */
export async function withResponse<T>(client: Client, run: (client: Client) => Promise<T>): Promise<WithResponse<T>> {
  let last: Response | undefined;
  const value = await run({ ...client, fetch: async (url, init) => (last = await client.fetch(url, init)) });
  if (!last) throw new TypeError("withResponse: nothing was called");
  return { value, response: last };
}

/**
 * Makes a call and gives the successful answer itself, its body not yet read: `body` is a stream, `arrayBuffer()` and `blob()` collect it.
 * Errors, retries and redirects are those of the call; an abort or the time limit still ends the reading. Read or cancel the body.
 * @param run Makes one call with the client it is given; what that call returns is empty.
 */
export async function responseOf(client: Client, run: (client: Client) => Promise<unknown>): Promise<Response> {
  let last: Response | undefined;
  await run({
    ...client,
    fetch: async (url, init) => {
      last = await client.fetch(url, init);
      // The call reads what it gets to the end, so it gets an answer without a body.
      return last.ok ? new Response(null, last) : last;
    },
  });
  if (!last) throw new TypeError("responseOf: nothing was called");
  return last;
}
