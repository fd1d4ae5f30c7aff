import { ApiError } from "./error.js";
export function pages(operation, first, fetchPage, check) {
    async function* byPage() {
        const seen = new Set();
        for (let url = first; url;) {
            seen.add(url.href);
            const page = pageOf(operation, await fetchPage(url));
            yield page;
            // Checked after the page is handed over: its items are good whatever its link is.
            url = page.nextLink === undefined ? undefined : check(page.nextLink, url);
            if (url && seen.has(url.href))
                throw new ApiError(operation, "a page links back to an earlier one", { code: "UnsafeLink" });
        }
    }
    async function* items() {
        for await (const page of byPage())
            yield* page.items;
    }
    return {
        byPage,
        [Symbol.asyncIterator]: items,
        async toArray(limit = Infinity) {
            if (!(limit >= 0))
                throw new RangeError("toArray: limit must not be negative");
            const all = [];
            if (limit === 0)
                return all;
            for await (const item of items())
                if (all.push(item) >= limit)
                    break;
            return all;
        },
    };
}
function pageOf(operation, body) {
    const fields = (body ?? {});
    // A bare array is what some relatives of OData send; 204 sends nothing.
    const items = body === undefined ? [] : Array.isArray(body) ? body : fields["value"];
    if (!Array.isArray(items))
        throw new ApiError(operation, "the answer is not a list", { code: "InvalidResponse" });
    const text = (name) => {
        const value = fields[name];
        return typeof value === "string" ? value : undefined;
    };
    const count = fields["@odata.count"];
    return {
        items: items,
        nextLink: text("@odata.nextLink"),
        deltaLink: text("@odata.deltaLink"),
        count: typeof count === "number" ? count : undefined,
        body,
    };
}
