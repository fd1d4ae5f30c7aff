import type { Client } from "./client.js";
import { isBelow } from "./link.js";

/** A request whose headers are a `Headers` object. */
export interface FetchInit extends RequestInit {
  readonly method: string;
  readonly headers: Headers;
}

/** How a request gets its answer: by {@link fetchOnce} or {@link fetchFollowing}. */
export type Transport = (client: Client, url: URL, init: FetchInit) => Promise<Response>;

/** Sends a request; a redirect is its answer. */
export function fetchOnce({ fetch }: Client, url: URL, init: FetchInit): Promise<Response> {
  return fetch(url.href, { ...init, redirect: "manual" });
}

/**
 * Sends a request and follows redirects of GET and HEAD by hand, so that no credentials go to another origin, or beside the base URL:
 * downloads redirect to storage that is authorised by its URL, and a token would leak there.
 * Other methods are not followed: their redirect is the answer.
 */
export async function fetchFollowing(client: Client, url: URL, init: FetchInit): Promise<Response> {
  const base = new URL(`${client.baseUrl}/`);
  for (let hops = 0; ; hops++) {
    const response = await fetchOnce(client, url, init);
    if (!/GET|HEAD/.test(init.method) || hops > 4) return response;
    // Browsers hide where a redirect leads. They may follow it themselves: by the Fetch standard they drop
    // Authorization when the origin changes. They would keep other headers, so none goes along.
    if (response.type === "opaqueredirect")
      return client.fetch(url.href, { ...init, headers: only(init.headers, /^(accept|authorization)$/) });
    const location = response.headers.get("location");
    if (!location || !/30[12378]/.test(`${response.status}`) || !URL.canParse(location, url)) return response;
    const next = new URL(location, url);
    // Neither down to http nor to a URL with a user in it.
    if ((next.protocol !== "https:" && next.protocol !== url.protocol) || next.username || next.password)
      return response;
    await response.body?.cancel();
    // Away from the base URL only headers without credentials go along, even if a later hop leads back.
    if (!isBelow(base, next)) init = { ...init, headers: only(init.headers, /^(accept|range)$/) };
    url = next;
  }
}

/** Those of the headers whose names match. */
export function only(headers: Headers, names: RegExp): Headers {
  return new Headers([...headers].filter(([name]) => names.test(name)));
}
