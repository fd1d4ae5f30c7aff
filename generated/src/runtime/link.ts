import type { Client } from "./client.js";
import { ApiError } from "./error.js";
import type { Operation } from "./operation.js";
import { UNSAFE_PATH } from "./path.js";

/** Where the operation's version of the API begins. A link must stay below it. */
export function versionRoot(client: Client, operation: Operation): string {
  return operation.version ? `${client.baseUrl}/${operation.version}` : client.baseUrl;
}

/**
 * The URL of a link the server (or a stored state) gave. It will be followed with a token, so it must lead to
 * the client's own origin and version of the API, without user and dot segments, or an {@link ApiError} is thrown.
 * @param base What a relative link is relative to.
 */
export function checkLink(client: Client, operation: Operation, link: string, base?: URL): URL {
  const root = new URL(`${versionRoot(client, operation)}/`);
  if (URL.canParse(link, base ?? root)) {
    const url = new URL(link, base ?? root);
    if (isBelow(root, url)) return url;
  }
  throw new ApiError(operation.id, `a link does not lead to ${root.href} and is not followed`, { code: "UnsafeLink" });
}

/** Whether the URL stays below the root (which ends with a slash): in its origin, without user and dot segments. */
export function isBelow(root: URL, url: URL): boolean {
  // A user would stand before the host, and so would no longer begin alike.
  return url.href.startsWith(root.href) && !UNSAFE_PATH.test(url.pathname);
}
