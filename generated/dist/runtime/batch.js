import { contentOf, responseFrom } from "./batch-message.js";
import { divide, orderOf } from "./batch-order.js";
import { ApiError, isApiError } from "./error.js";
import { limited } from "./limit.js";
import { fetchOnce } from "./redirect.js";
import { send } from "./send.js";
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
    const rank = [...order.keys()];
    const results = new Map();
    const failures = new Map();
    const unanswered = new Map(rank.map((key) => [key, new Set()]));
    const succeeded = new Set();
    let queue = [];
    let hasBegun = false;
    let token = "";
    let claims;
    const { timeout: _, ...untimed } = client;
    const sender = {
        ...untimed,
        auth: async (request) => (token = await client.auth({ ...(claims !== undefined && { claims }), ...request })),
    };
    const before = (key) => (order.get(key) ?? []).filter((other) => !succeeded.has(other));
    function sendSoon() {
        setTimeout(() => {
            if (ended.aborted || queue.length === 0 || [...unanswered.values()].some(({ size }) => size === 0))
                return;
            hasBegun = true;
            const requests = queue.sort((a, b) => rank.indexOf(a.key) - rank.indexOf(b.key));
            queue = [];
            const { batches, held } = divide(requests, before);
            for (const one of held)
                void hold(one);
            for (const one of batches)
                void exchange(one);
        });
    }
    async function exchange(requests) {
        const [first] = requests;
        if (!first)
            return;
        const ids = (key) => requests.flatMap((request, id) => (request.key === key ? `${id}` : []));
        const body = {
            requests: requests.map(({ key, method, url, content }, id) => {
                const dependsOn = before(key).flatMap(ids);
                return { id: `${id}`, method, url, ...(dependsOn.length > 0 && { dependsOn }), ...content };
            }),
        };
        const operation = { id: "batch", method: "POST", version: "", paths: [] };
        try {
            const url = new URL(`${first.root}/$batch`);
            const answers = answersById(await send(sender, operation, url, { ...options, body, signal: ended }, fetchOnce));
            requests.forEach((request, id) => {
                const response = responseFrom(answers.get(`${id}`), token);
                if (!response)
                    fail(request.key, new ApiError(request.key, "the batch has no answer for it", { code: "InvalidResponse" }));
                else if (response.status === 424 && before(request.key).length > 0)
                    void hold(request, response);
                else
                    answer(request, response);
            });
        }
        catch (error) {
            for (const { key } of requests)
                fail(key, error);
        }
    }
    async function hold(request, refusal) {
        const earlier = await Promise.all((order.get(request.key) ?? []).flatMap((key) => results.get(key) ?? []));
        if (earlier.every(({ ok }) => ok)) {
            queue.push(request);
            sendSoon();
        }
        else {
            answer(request, refusal ?? Response.json({ error: { code: "FailedDependency" } }, { status: 424 }));
        }
    }
    function answer(request, response) {
        unanswered.get(request.key)?.delete(request);
        request.resolve(response);
    }
    function fail(key, error) {
        failures.get(key)?.abort(error);
    }
    function fetchIn(key, url, init) {
        const [version = ""] = url.slice(client.baseUrl.length + 1).split(/[/?]/);
        const root = `${client.baseUrl}/${version}`;
        // A redirect to elsewhere. No token goes along: a step has none.
        if (!url.startsWith(`${root}/`))
            return client.fetch(url, init);
        return new Promise((resolve, reject) => {
            contentOf(init).then((content) => {
                // The call has already ended.
                if (init.signal?.aborted)
                    return;
                const request = { key, root, method: init.method, url: url.slice(root.length), content, resolve };
                init.signal?.addEventListener("abort", () => {
                    queue = queue.filter((other) => other !== request);
                    unanswered.get(key)?.delete(request);
                    reject(init.signal?.reason);
                });
                queue.push(request);
                unanswered.get(key)?.add(request);
                sendSoon();
            }, (error) => fail(key, error));
        });
    }
    async function run(key, step) {
        const failure = new AbortController();
        failures.set(key, failure);
        const own = {
            ...untimed,
            auth: (request) => {
                claims = request.claims ?? claims;
                return "";
            },
            fetch: (url, init) => fetchIn(key, url, init),
            signal: AbortSignal.any([ended, failure.signal]),
        };
        try {
            const value = await valueOf(await step(own));
            succeeded.add(key);
            return { ok: true, value };
        }
        catch (error) {
            if (!hasBegun)
                throw error;
            if (isApiError(error))
                return { ok: false, error };
            const { name: code, message } = Object(error);
            return { ok: false, error: new ApiError(key, message ?? "failed", { ...(code && { code }), cause: error }) };
        }
        finally {
            unanswered.delete(key);
            sendSoon();
        }
    }
    for (const key of rank)
        results.set(key, run(key, steps[key]));
    return Object.fromEntries(await Promise.all(Object.keys(steps).map(async (key) => [key, await results.get(key)])));
}
function answersById(body) {
    const { responses } = Object(body);
    const answers = Array.isArray(responses) ? responses : [];
    return new Map(answers.map((answer) => [String(Object(answer).id), answer]));
}
async function valueOf(value) {
    const list = Object(value);
    if (!list.byPage)
        return value;
    for await (const page of list.byPage())
        return page;
    return undefined;
}
