import { orderOf } from "./batch-order.js";
import { roundsOf } from "./batch-rounds.js";
import { ApiError, isApiError } from "./error.js";
import { limited } from "./limit.js";
export function after(keys, run) {
    return Object.assign((client) => run(client), { after: keys });
}
export async function batch(client, steps, options = {}) {
    const all = steps;
    const { signal: _signal, timeout: _timeout, ...own } = options;
    const end = new AbortController();
    try {
        return (await limited(options, client, (ended) => carryOut(client, all, own, AbortSignal.any([ended, end.signal]))));
    }
    finally {
        // Whatever a step may still wait for.
        end.abort();
    }
}
async function carryOut(client, steps, options, ended) {
    const order = orderOf(steps);
    const { timeout: _, ...untimed } = client;
    const failures = new Map(Object.keys(steps).map((key) => [key, new AbortController()]));
    const rounds = roundsOf(untimed, order, options, ended, (key, error) => failures.get(key)?.abort(error));
    const run = async (key, step) => {
        const failure = failures.get(key)?.signal ?? ended;
        let succeeded = false;
        try {
            const own = {
                ...untimed,
                auth: rounds.auth,
                fetch: rounds.fetchFor(key),
                signal: AbortSignal.any([ended, failure]),
            };
            const value = await valueOf(await step(own));
            succeeded = true;
            return { ok: true, value };
        }
        catch (error) {
            if (!rounds.hasBegun)
                throw error;
            return { ok: false, error: apiErrorOf(key, error) };
        }
        finally {
            rounds.end(key, succeeded);
        }
    };
    const results = Object.entries(steps).map(async ([key, step]) => [key, await run(key, step)]);
    return Object.fromEntries(await Promise.all(results));
}
function apiErrorOf(key, error) {
    if (isApiError(error))
        return error;
    const { name: code, message = "failed" } = Object(error);
    return new ApiError(key, message, { ...(code && { code }), cause: error });
}
async function valueOf(value) {
    const list = Object(value);
    if (!list.byPage)
        return value;
    for await (const page of list.byPage())
        return page;
    return undefined;
}
