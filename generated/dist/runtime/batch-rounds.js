import { contentOf, responseFrom } from "./batch-message.js";
import { divide } from "./batch-order.js";
import { ApiError } from "./error.js";
import { fetchOnce } from "./redirect.js";
import { send } from "./send.js";
export function roundsOf(client, order, options, ended, fail) {
    const rank = [...order.keys()];
    const outcomes = new Map();
    const unanswered = new Map(rank.map((step) => [step, new Set()]));
    let queue = [];
    let held = [];
    let hasBegun = false;
    let claims;
    let token = "";
    const auth = async (request) => (token = await client.auth({ ...(claims !== undefined && { claims }), ...request }));
    const stepsBefore = (step) => order.get(step) ?? [];
    const openBefore = (step) => stepsBefore(step).filter((other) => !outcomes.get(other));
    function sendSoon() {
        setTimeout(() => {
            if (ended.aborted || queue.length === 0 || [...unanswered.values()].some(({ size }) => size === 0))
                return;
            hasBegun = true;
            const parts = divide(queue.sort((a, b) => rank.indexOf(a.key) - rank.indexOf(b.key)), openBefore);
            queue = [];
            for (const batch of parts.batches)
                void exchange(batch);
            for (const request of parts.held)
                held.push([request, undefined]);
            release();
        });
    }
    function release() {
        const waiting = held;
        held = [];
        for (const [request, refusal] of waiting) {
            const before = stepsBefore(request.key).map((step) => outcomes.get(step));
            if (before.includes(false))
                request.answer(refusal ?? Response.json({ error: { code: "FailedDependency" } }, { status: 424 }));
            else if (before.includes(undefined))
                held.push([request, refusal]);
            else
                queue.push(request);
        }
        sendSoon();
    }
    async function exchange(requests) {
        const idsOf = (step) => requests.flatMap(({ key }, id) => (key === step ? `${id}` : []));
        const body = {
            requests: requests.map(({ key, method, url, content }, id) => {
                const dependsOn = openBefore(key).flatMap(idsOf);
                return { id: `${id}`, method, url, ...(dependsOn.length > 0 && { dependsOn }), ...content };
            }),
        };
        const operation = { id: "batch", method: "POST", version: "", paths: [] };
        const url = new URL(`${requests[0]?.root}/$batch`);
        try {
            const answers = answersById(await send({ ...client, auth }, operation, url, { ...options, body, signal: ended }, fetchOnce));
            requests.forEach((request, id) => {
                const response = responseFrom(answers.get(`${id}`), token);
                if (!response)
                    fail(request.key, new ApiError(request.key, "the batch has no answer for it", { code: "InvalidResponse" }));
                else if (response.status === 424 && openBefore(request.key).length > 0)
                    held.push([request, response]);
                else
                    request.answer(response);
            });
            release();
        }
        catch (error) {
            for (const { key } of requests)
                fail(key, error);
        }
    }
    async function collect(key, root, url, init) {
        const { method, signal } = init;
        // What a batch cannot hold is no broken connection: it must not be tried again.
        const content = await contentOf(init).catch((error) => (fail(key, error), Promise.reject(error)));
        return new Promise((resolve, reject) => {
            const remove = () => {
                signal?.removeEventListener("abort", abort);
                queue = queue.filter((other) => other !== request);
                unanswered.get(key)?.delete(request);
            };
            const abort = () => {
                remove();
                reject(signal?.reason);
            };
            const answer = (response) => {
                remove();
                resolve(response);
            };
            const request = { key, root, method, url: url.slice(root.length), content, answer };
            signal?.addEventListener("abort", abort);
            // A call that has ended meanwhile needs no answer.
            if (signal?.aborted)
                return;
            queue.push(request);
            unanswered.get(key)?.add(request);
            sendSoon();
        });
    }
    return {
        get hasBegun() {
            return hasBegun;
        },
        auth: (request) => {
            claims = request.claims ?? claims;
            return "";
        },
        fetchFor: (step) => async (url, init) => {
            const [version = ""] = url.slice(client.baseUrl.length + 1).split(/[/?]/);
            const root = `${client.baseUrl}/${version}`;
            // A redirect to elsewhere. No token goes along: a step has none.
            if (!url.startsWith(`${root}/`))
                return client.fetch(url, init);
            return collect(step, root, url, init);
        },
        end(step, succeeded) {
            outcomes.set(step, succeeded);
            unanswered.delete(step);
            release();
        },
    };
}
function answersById(body) {
    const { responses } = Object(body);
    const answers = Array.isArray(responses) ? responses : [];
    return new Map(answers.map((answer) => [String(Object(answer).id), answer]));
}
