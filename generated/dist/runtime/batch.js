import {
  contentOf,
  responseFrom
} from "../chunks/NTN6IYBV.js";
import {
  ApiError,
  fetchOnce,
  isApiError,
  limited,
  send
} from "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/runtime/batch-order.ts
var LIMIT = 20;
function orderOf(steps) {
  const order = /* @__PURE__ */ new Map();
  const visit = (key, path) => {
    if (order.has(key)) return;
    if (!Object.hasOwn(steps, key)) throw new TypeError(`batch: there is no step ${key}`);
    if (path.includes(key)) throw new TypeError(`batch: ${[...path, key].join(" waits for ")}`);
    const after2 = [...new Set(steps[key]?.after)];
    for (const before of after2) visit(before, [key, ...path]);
    order.set(key, after2);
  };
  for (const key of Object.keys(steps)) visit(key, []);
  return order;
}
function divide(requests, before) {
  const held = [];
  const groupOf = /* @__PURE__ */ new Map();
  for (const request of requests) {
    const needed = before(request.key).map((key) => requests.filter((other) => other.key === key));
    const isReady = needed.every(
      (ones) => ones.length > 0 && ones.every((one) => one.root === request.root && groupOf.has(one))
    );
    if (!isReady) {
      held.push(request);
      continue;
    }
    const group = [...new Set(needed.flat().map((one) => groupOf.get(one) ?? []))].flat();
    group.push(request);
    for (const member of group) groupOf.set(member, group);
  }
  const batches = [];
  for (const group of new Set(groupOf.values())) {
    const part = group.slice(0, LIMIT);
    held.push(...group.slice(LIMIT));
    const open = batches.find((batch2) => batch2[0]?.root === part[0]?.root && batch2.length + part.length <= LIMIT);
    if (open) open.push(...part);
    else batches.push(part);
  }
  return { batches, held };
}

// src/runtime/batch-rounds.ts
function roundsOf(client, order, options, ended, fail) {
  const rank = [...order.keys()];
  const outcomes = /* @__PURE__ */ new Map();
  const unanswered = new Map(rank.map((step) => [step, /* @__PURE__ */ new Set()]));
  let queue = [];
  let held = [];
  let hasBegun = false;
  let claims;
  let token = "";
  const auth = async (request) => token = await client.auth({ ...claims !== void 0 && { claims }, ...request });
  const stepsBefore = (step) => order.get(step) ?? [];
  const openBefore = (step) => stepsBefore(step).filter((other) => !outcomes.get(other));
  function sendSoon() {
    setTimeout(() => {
      if (ended.aborted || queue.length === 0 || [...unanswered.values()].some(({ size }) => size === 0)) return;
      hasBegun = true;
      const parts = divide(
        queue.sort((a, b) => rank.indexOf(a.key) - rank.indexOf(b.key)),
        openBefore
      );
      queue = [];
      for (const batch2 of parts.batches) void exchange(batch2);
      for (const request of parts.held) held.push([request, void 0]);
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
      else if (before.includes(void 0)) held.push([request, refusal]);
      else queue.push(request);
    }
    sendSoon();
  }
  async function exchange(requests) {
    const idsOf = (step) => requests.flatMap(({ key }, id) => key === step ? `${id}` : []);
    const body = {
      requests: requests.map(({ key, method, url: url2, content }, id) => {
        const dependsOn = openBefore(key).flatMap(idsOf);
        return { id: `${id}`, method, url: url2, ...dependsOn.length > 0 && { dependsOn }, ...content };
      })
    };
    const operation = { id: "batch", method: "POST", version: "", paths: [] };
    const url = new URL(`${requests[0]?.root}/$batch`);
    try {
      const answers = answersById(
        await send({ ...client, auth }, operation, url, { ...options, body, signal: ended }, fetchOnce)
      );
      requests.forEach((request, id) => {
        const response = responseFrom(answers.get(`${id}`), token);
        if (!response)
          fail(request.key, new ApiError(request.key, "the batch has no answer for it", { code: "InvalidResponse" }));
        else if (response.status === 424 && openBefore(request.key).length > 0) held.push([request, response]);
        else request.answer(response);
      });
      release();
    } catch (error) {
      for (const { key } of requests) fail(key, error);
    }
  }
  async function collect(key, root, url, init) {
    const { method, signal } = init;
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
      if (signal?.aborted) return;
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
      if (!url.startsWith(`${root}/`)) return client.fetch(url, init);
      return collect(step, root, url, init);
    },
    end(step, succeeded) {
      outcomes.set(step, succeeded);
      unanswered.delete(step);
      release();
    }
  };
}
function answersById(body) {
  const { responses } = Object(body);
  const answers = Array.isArray(responses) ? responses : [];
  return new Map(answers.map((answer) => [String(Object(answer).id), answer]));
}

// src/runtime/batch.ts
function after(keys, run) {
  return Object.assign((client) => run(client), { after: keys });
}
async function batch(client, steps, options = {}) {
  const all = steps;
  const { signal: _signal, timeout: _timeout, ...own } = options;
  const end = new AbortController();
  try {
    return await limited(
      options,
      client,
      (ended) => carryOut(client, all, own, AbortSignal.any([ended, end.signal]))
    );
  } finally {
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
        signal: AbortSignal.any([ended, failure])
      };
      const value = await valueOf(await step(own));
      succeeded = true;
      return { ok: true, value };
    } catch (error) {
      if (!rounds.hasBegun) throw error;
      return { ok: false, error: apiErrorOf(key, error) };
    } finally {
      rounds.end(key, succeeded);
    }
  };
  const results = Object.entries(steps).map(async ([key, step]) => [key, await run(key, step)]);
  return Object.fromEntries(await Promise.all(results));
}
function apiErrorOf(key, error) {
  if (isApiError(error)) return error;
  const { name: code, message = "failed" } = Object(error);
  return new ApiError(key, message, { ...code && { code }, cause: error });
}
async function valueOf(value) {
  const list = Object(value);
  if (!list.byPage) return value;
  for await (const page of list.byPage()) return page;
  return void 0;
}
export {
  after,
  batch
};
