import { encodeBody } from "./body.js";
import { batchAnswer } from "./mock-batch.js";
import { faultOf, unknownFault } from "./mock-check.js";
import { followingPage, isRedirectTarget, linkedBack } from "./mock-links.js";
import { findRoute, fitOf, routesOf } from "./mock-match.js";
import { readRequest } from "./mock-request.js";
export function mockFetch(sets, answers = {}, { check = true, unknown } = {}) {
    const routes = routesOf(isList(sets) ? sets : [sets]);
    const own = new Map(Object.entries(answers));
    const calls = [];
    function outcomeOf(route, read) {
        if (!route) {
            if (unknown)
                return { answeredBy: "answer", example: { status: 200 }, answer: unknown };
            if (isRedirectTarget(routes, read.url))
                return { answeredBy: "link", example: { status: 200 } };
            return refusal(unknownFault(routes, read.request, read.url));
        }
        const page = followingPage(route, read);
        const fault = check ? faultOf(route, read, page !== undefined) : undefined;
        if (fault)
            return refusal(fault);
        const answer = own.get(route.name);
        const example = page ?? linkedBack(likestExample(route, read), read.url);
        if (answer)
            return { answeredBy: "answer", example, answer };
        return { answeredBy: page ? "link" : example === route.mock.otherwise ? "facts" : "example", example };
    }
    async function fetch(input, init) {
        const sent = new Request(input, init);
        sent.signal.throwIfAborted();
        return (await batchAnswer(sent, answerTo)) ?? answerTo(sent);
    }
    async function answerTo(sent) {
        const read = await readRequest(sent);
        const route = findRoute(routes, read, own);
        const { example, answer, ...facts } = outcomeOf(route, read);
        const nth = calls.filter(({ operation }) => operation === route?.name).length;
        calls.push({ ...read.request, operation: route?.name, ...facts });
        const given = typeof answer === "function" ? await answer(read.request, nth) : (answer ?? {});
        if ("arrayBuffer" in given)
            return given;
        if (given.example === undefined)
            return respond(example, given);
        const chosen = route?.mock.examples[given.example];
        return chosen
            ? respond(linkedBack(chosen, read.url), given)
            : respond(refusal(`there is no example ${given.example}`).example);
    }
    return Object.assign(fetch, { calls });
}
function likestExample({ mock: { examples, otherwise } }, { features }) {
    let likest;
    for (const example of examples)
        if (example.status < 400 && (!likest || fitOf(example, features) > fitOf(likest, features)))
            likest = example;
    return likest ?? otherwise ?? { status: 200 };
}
function refusal(fault) {
    const error = { code: "MockMismatch", message: fault };
    return { answeredBy: "refusal", fault, example: { status: 400, json: JSON.stringify({ error }) } };
}
function respond(example, answer = {}) {
    const { status = example.status } = answer;
    const { headers, json, text } = status === example.status ? example : { status };
    const merged = new Headers(headers);
    // The body of a test's own has a content type of its own.
    if ("body" in answer)
        merged.delete("content-type");
    else if (json !== undefined && !merged.has("content-type"))
        merged.set("content-type", "application/json");
    for (const [name, value] of Object.entries(answer.headers ?? {}))
        merged.set(name, value);
    const body = "body" in answer ? encodeBody({}, answer.body, merged) : (json ?? text ?? null);
    return new Response(/204|205|304/.test(`${status}`) ? null : body, { status, headers: merged });
}
function isList(sets) {
    return Array.isArray(sets);
}
