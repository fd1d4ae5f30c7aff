import type { Client } from "./client.js";
import { checkLink, versionRoot } from "./link.js";
import type { Operation } from "./operation.js";
import type { RequestOptions, WriteOptions } from "./options.js";
import { pages, type Pages } from "./paging.js";
import { expandPath, type PathParameters } from "./path.js";
import { queryString } from "./query.js";
import { fetchFollowing, fetchOnce } from "./redirect.js";
import { send } from "./send.js";

export type { CallOptions, RequestOptions, WriteOptions } from "./options.js";
export type { PathParameters } from "./path.js";

/**
 * Calls an operation and gives what it returns: `undefined` where the answer has no body.
 * Throws an {@link ApiError} for every answer that is not a success, a `TypeError` for wrong arguments (before anything is sent).
 */
export async function call<T>(
  client: Client,
  operation: Operation,
  path: PathParameters,
  options: RequestOptions = {},
): Promise<T> {
  return send(client, operation, requestUrl(client, operation, path, options), options, fetchFollowing) as Promise<T>;
}

/**
 * The same as {@link call} for an operation that documents no query options and reads nothing by redirect
 * (POST, PATCH, PUT, DELETE), without the code for those. A redirect is thrown as an {@link ApiError}.
 */
export async function callWrite<T>(
  client: Client,
  operation: Operation,
  path: PathParameters,
  options: WriteOptions = {},
): Promise<T> {
  const url = new URL(versionRoot(client, operation) + expandPath(operation, path));
  return send(client, operation, url, options, fetchOnce) as Promise<T>;
}

/**
 * Calls an operation that returns a list. Nothing is sent before the list is read; wrong arguments throw at once.
 * Links to further pages are followed only inside the client's origin and the operation's version, with the same headers.
 */
export function callPaged<T>(
  client: Client,
  operation: Operation,
  path: PathParameters,
  options: RequestOptions = {},
): Pages<T> {
  const { from, body: _body, ...rest } = options;
  const follow = (link: string, base?: URL) => checkLink(client, operation, link, base);
  const first = from === undefined ? requestUrl(client, operation, path, options) : follow(from);
  const fetchPage = (url: URL) =>
    url === first && from === undefined
      ? send(client, operation, url, options, fetchFollowing)
      : // A list that a POST began goes on with GET.
        send(client, { ...operation, method: "GET" }, url, rest, fetchFollowing);
  return pages(operation.id, first, fetchPage, follow);
}

function requestUrl(client: Client, operation: Operation, path: PathParameters, options: RequestOptions): URL {
  const target = versionRoot(client, operation) + expandPath(operation, path);
  const query = queryString(options);
  return new URL(query ? `${target}${target.includes("?") ? "&" : "?"}${query}` : target);
}
