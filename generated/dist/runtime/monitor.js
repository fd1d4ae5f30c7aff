import { ApiError } from "./error.js";
import { limited } from "./limit.js";
import { isBelow } from "./link.js";
import { failureOf, statusFrom } from "./monitor-status.js";
import { preauthorizedUrl, sendPreauthorized } from "./preauthorized.js";
import { fetchOnce } from "./redirect.js";
import { withResponse } from "./response.js";
import { retryAfter, wait } from "./retry.js";
import { send } from "./send.js";
const ID = "monitor";
const MONITORS = ["operation-location", "azure-asyncoperation"];
const LONGEST = 30_000;
export async function monitor(client, begun) {
    if (typeof begun === "string" || begun instanceof URL)
        return monitorAt(client, String(begun));
    if (typeof begun !== "function")
        return monitorOf(client, begun, begun.url);
    let requested = "";
    const fetch = (url, init) => client.fetch((requested = url), init);
    const { value, response } = await withResponse({ ...client, fetch }, begun);
    return monitorOf(client, response, requested, value);
}
function monitorOf(client, response, requested, value) {
    const { headers, status } = response;
    const location = headers.get("location");
    const link = MONITORS.map((name) => headers.get(name)).find(Boolean) ?? (status === 202 ? location : null);
    if (link)
        return monitorAt(client, absolute(client, link, requested), retryAfter(headers));
    const ended = statusFrom(value, status);
    if (ended.state === "running")
        throw new ApiError(ID, "the answer does not say where the status is", { code: "InvalidResponse", response });
    const result = { ...ended, resourceLocation: ended.resourceLocation ?? location ?? undefined };
    const end = () => ended.state === "failed" ? Promise.reject(failureOf(ended, ID, response)) : Promise.resolve(result);
    return { monitorUrl: undefined, status: () => Promise.resolve(result), wait: end };
}
function monitorAt(client, link, asked) {
    const operation = { id: ID, method: "GET", version: "", paths: [] };
    const base = new URL(`${client.baseUrl}/`);
    const url = preauthorizedUrl(client, ID, link);
    const { timeout: _, ...untimed } = client;
    const ask = async (options) => {
        let response;
        const request = isBelow(base, url) ? send : sendPreauthorized;
        const body = await request(client, operation, url, { ...options, onResponse: (answer) => (response = answer) }, fetchStatus);
        return { status: statusFrom(body, response?.status ?? 0), response };
    };
    return {
        monitorUrl: url.href,
        status: async (options = {}) => (await ask(options)).status,
        wait: ({ onProgress, interval = 1000, retry, ...limits } = {}) => limited(limits, untimed, async (signal) => {
            let delay = asked ?? 0;
            for (let asks = 0;; asks++) {
                await wait(delay, signal);
                const { status, response } = await ask({ signal, ...(retry && { retry }) });
                onProgress?.(status);
                if (status.state === "failed")
                    throw failureOf(status, ID, response);
                if (status.state === "succeeded")
                    return status;
                // No wait at all, as a date that is past by this machine's clock has it, would be a flood of questions.
                delay = (response && retryAfter(response.headers)) || Math.min(interval * 2 ** asks, LONGEST);
            }
        }),
    };
}
const fetchStatus = async (client, url, init) => {
    const response = await fetchOnce(client, url, init);
    if (response.type !== "opaqueredirect" && !/30[123]/.test(`${response.status}`))
        return response;
    await response.body?.cancel();
    const location = response.headers.get("location");
    const resourceLocation = location && URL.canParse(location, url) ? new URL(location, url).href : undefined;
    return Response.json({ status: "succeeded", resourceLocation });
};
function absolute({ baseUrl }, link, requested) {
    const isBelowBase = requested.startsWith(`${baseUrl}/`);
    const [version = ""] = isBelowBase ? requested.slice(baseUrl.length + 1).split(/[/?]/) : [];
    const root = `${baseUrl}/${version}`;
    const isPath = /^\/(?![/\\])/.test(link) && !link.startsWith(`${new URL(root).pathname}/`);
    if (isBelowBase && isPath)
        return root + link;
    return URL.canParse(link, requested || baseUrl) ? new URL(link, requested || baseUrl).href : link;
}
