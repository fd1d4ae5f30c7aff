import type { Client } from "./client.js";
import { ApiError } from "./error.js";
import type { Operation } from "./operation.js";
import type { WriteOptions } from "./options.js";
import { fetchOnce, only, type Transport } from "./redirect.js";
import { send } from "./send.js";

/**
 * The URL of a link that carries its own authorisation, and so may lead anywhere: by https, or to the client's own origin.
 * Throws an {@link ApiError} for any other.
 */
export function preauthorizedUrl(client: Client, operation: string, link: string): URL {
  if (URL.canParse(link, client.baseUrl)) {
    const url = new URL(link, client.baseUrl);
    if ((url.protocol === "https:" || url.origin === new URL(client.baseUrl).origin) && !url.username && !url.password)
      return url;
  }
  throw new ApiError(operation, "the link is not a safe one and is not followed", { code: "UnsafeLink" });
}

/** Sends a request without token, and without any header but those that say what it carries. */
export function sendPreauthorized(
  client: Client,
  operation: Operation,
  url: URL,
  options: WriteOptions,
  transport: Transport = fetchOnce,
): Promise<unknown> {
  return send({ ...client, auth: () => "" }, operation, url, options, (own, target, init) =>
    transport(own, target, { ...init, headers: only(init.headers, /^(accept|content-(range|type))$/) }),
  );
}
