import { checkLink, versionRoot } from "./link.js";
import { pages } from "./paging.js";
import { expandPath } from "./path.js";
import { queryString } from "./query.js";
import { fetchFollowing, fetchOnce } from "./redirect.js";
import { send } from "./send.js";
export async function call(client, operation, path, options = {}) {
    return send(client, operation, requestUrl(client, operation, path, options), options, fetchFollowing);
}
export async function callWrite(client, operation, path, options = {}) {
    const url = new URL(versionRoot(client, operation) + expandPath(operation, path));
    return send(client, operation, url, options, fetchOnce);
}
export function callPaged(client, operation, path, options = {}) {
    const { from, body: _body, ...rest } = options;
    const follow = (link, base) => checkLink(client, operation, link, base);
    const first = from === undefined ? requestUrl(client, operation, path, options) : follow(from);
    const fetchPage = (url) => url === first && from === undefined
        ? send(client, operation, url, options, fetchFollowing)
        : // A list that a POST began goes on with GET.
            send(client, { ...operation, method: "GET" }, url, rest, fetchFollowing);
    return pages(operation.id, first, fetchPage, follow);
}
function requestUrl(client, operation, path, options) {
    const target = versionRoot(client, operation) + expandPath(operation, path);
    const query = queryString(options);
    return new URL(query ? `${target}${target.includes("?") ? "&" : "?"}${query}` : target);
}
