import { isBelow } from "./link.js";
export function fetchOnce({ fetch }, url, init) {
    return fetch(url.href, { ...init, redirect: "manual" });
}
export async function fetchFollowing(client, url, init) {
    const base = new URL(`${client.baseUrl}/`);
    for (let hops = 0;; hops++) {
        const response = await fetchOnce(client, url, init);
        if (!/GET|HEAD/.test(init.method) || hops > 4)
            return response;
        // Browsers hide where a redirect leads. They may follow it themselves: by the Fetch standard they drop
        // Authorization when the origin changes. They would keep other headers, so none goes along.
        if (response.type === "opaqueredirect")
            return client.fetch(url.href, { ...init, headers: only(init.headers, /^(accept|authorization)$/) });
        const location = response.headers.get("location");
        if (!location || !/30[12378]/.test(`${response.status}`) || !URL.canParse(location, url))
            return response;
        const next = new URL(location, url);
        // Neither down to http nor to a URL with a user in it.
        if ((next.protocol !== "https:" && next.protocol !== url.protocol) || next.username || next.password)
            return response;
        await response.body?.cancel();
        // Away from the base URL only headers without credentials go along, even if a later hop leads back.
        if (!isBelow(base, next))
            init = { ...init, headers: only(init.headers, /^(accept|range)$/) };
        url = next;
    }
}
export function only(headers, names) {
    return new Headers([...headers].filter(([name]) => names.test(name)));
}
