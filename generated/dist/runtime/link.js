import { ApiError } from "./error.js";
import { UNSAFE_PATH } from "./path.js";
export function versionRoot(client, operation) {
    return operation.version ? `${client.baseUrl}/${operation.version}` : client.baseUrl;
}
export function checkLink(client, operation, link, base) {
    const root = new URL(`${versionRoot(client, operation)}/`);
    if (URL.canParse(link, base ?? root)) {
        const url = new URL(link, base ?? root);
        if (isBelow(root, url))
            return url;
    }
    throw new ApiError(operation.id, `a link does not lead to ${root.href} and is not followed`, { code: "UnsafeLink" });
}
export function isBelow(root, url) {
    // A user would stand before the host, and so would no longer begin alike.
    return url.href.startsWith(root.href) && !UNSAFE_PATH.test(url.pathname);
}
