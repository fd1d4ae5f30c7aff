export function createClient(options) {
    const url = new URL(options.baseUrl);
    if (!/^https?:/.test(url.href) || url.href !== url.origin + url.pathname)
        throw new TypeError("baseUrl must be http(s) without user, query or fragment");
    return Object.freeze({
        ...options,
        baseUrl: url.origin + url.pathname.replace(/\/+$/, ""),
        // A browser's fetch refuses to be called as a method of anything else, hence the wrapper.
        fetch: options.fetch ?? ((input, init) => fetch(input, init)),
        scopes: options.scopes ?? [`${url.origin}/.default`],
    });
}
