import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { after, batch, type Step, type StepResult } from "../../../templates/runtime/batch.js";
import { type ApiError, call, callPaged, callWrite, isApiError, type Client, type Page } from "../../../templates/runtime/index.js";
import { serveBatches, ok, type Inner, type InnerAnswer } from "./batch-server.js";
import { clientOf, failure, json, operation, serve, TOKEN } from "./server.js";

interface User {
  id: string;
}
const get = (path: string) => (client: Client) => call<User>(client, operation("GET", path), {});
const post =
  (path: string, body: unknown = {}) =>
  (client: Client) =>
    callWrite(client, operation("POST", path), {}, { body });
const list = (path: string) => (client: Client) => callPaged<User>(client, operation("GET", path), {}, { top: 2 });
const okUrl = ({ url }: Inner) => ok({ id: url });
const times = <T>(count: number, make: (index: number) => T) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, make(index)]));

describe("batch", () => {
  it("sends the requests of all steps in one, and gives each its typed result", async () => {
    const server = await serveBatches((request) => {
      if (request.url.startsWith("/mail")) return ok({ value: [{ id: "m" }], "@odata.nextLink": `${server.origin}/v1.0/mail?page=2` });
      return request.method === "POST" ? { status: 202 } : ok({ id: "ada" });
    });
    const answers = await batch(clientOf(server, { headers: { "x-tenant": "a" } }), {
      me: get("/me"),
      mail: list("/mail"),
      sent: after(["me"], post("/send", { text: "é" })),
      plain: () => 5,
    });
    expectTypeOf(answers.me).toEqualTypeOf<StepResult<User>>();
    expectTypeOf(answers.mail).toEqualTypeOf<StepResult<Page<User>>>();
    expectTypeOf(answers.plain).toEqualTypeOf<StepResult<number>>();
    expect(answers).toMatchObject({
      me: { ok: true, value: { id: "ada" } },
      mail: { ok: true, value: { items: [{ id: "m" }] } },
      sent: { ok: true, value: undefined },
      plain: { ok: true, value: 5 },
    });
    if (answers.me.ok) expectTypeOf(answers.me.value).toEqualTypeOf<User>();
    else expectTypeOf(answers.me.error).toEqualTypeOf<ApiError>();
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({ method: "POST", url: "/v1.0/$batch", headers: { authorization: `Bearer ${TOKEN}` } });
    expect(server.rounds[0]?.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["GET", "/me", undefined],
      ["POST", "/send", { text: "é" }],
      ["GET", "/mail?$top=2", undefined],
    ]);
    const [me, sent] = server.rounds[0] ?? [];
    expect(sent?.dependsOn).toEqual([me?.id]);
    expect(sent?.headers).toMatchObject({ "content-type": "application/json", "x-tenant": "a" });
    expect(JSON.stringify(server.rounds)).not.toMatch(/authorization|Bearer/i);
  });

  it("sends nothing for no steps, and for steps that call nothing", async () => {
    const server = await serveBatches(okUrl);
    expect(await batch(clientOf(server), {})).toEqual({});
    expect(await batch(clientOf(server), { a: async () => "x" })).toEqual({ a: { ok: true, value: "x" } });
    expect(server.seen).toHaveLength(0);
  });

  it("takes the token and headers of a caller's own out of the steps", async () => {
    const server = await serveBatches(okUrl);
    await batch(clientOf(server, { auth: () => "", headers: { AUTHORIZATION: "Basic secret" } }), { a: get("/a") });
    expect(server.seen[0]?.headers.authorization).toBe("Basic secret");
    expect(JSON.stringify(server.rounds)).not.toContain("secret");
  });

  it("sends the versions of an API apart", async () => {
    const server = await serveBatches(okUrl);
    const beta = (client: Client) => call<User>(client, operation("GET", "/b", { version: "beta" }), {});
    const answers = await batch(clientOf({ origin: `${server.origin}/proxy` }), { a: get("/a"), b: beta, c: after(["b"], get("/c")) });
    expect(server.seen.map(({ url }) => url)).toEqual(["/proxy/v1.0/$batch", "/proxy/beta/$batch", "/proxy/v1.0/$batch"]);
    expect(Object.values(answers).map((answer) => answer.ok && answer.value.id)).toEqual(["/a", "/b", "/c"]);
  });

  it("gathers several calls of one step, and those of later rounds", async () => {
    const server = await serveBatches(okUrl);
    const both = (client: Client) => Promise.all([get("/x")(client), get("/y")(client)]);
    const chain = async (client: Client) => [await get("/1")(client), await get("/2")(client)];
    const answers = await batch(clientOf(server), { both, chain });
    expect(answers).toEqual({
      both: { ok: true, value: [{ id: "/x" }, { id: "/y" }] },
      chain: { ok: true, value: [{ id: "/1" }, { id: "/2" }] },
    });
    expect(server.rounds.map((round) => round.map(({ url }) => url).sort())).toEqual([["/1", "/x", "/y"], ["/2"]]);
  });

  it("keeps two clients' tokens apart (U10)", async () => {
    const server = await serve((request, response) => {
      const { requests } = JSON.parse(request.body.toString()) as { requests: Inner[] };
      const responses = requests.map(({ id }) => ({ id, status: 200, body: { id: request.headers.authorization } }));
      setTimeout(() => json(response, 200, { responses }), Math.random() * 10);
    });
    const tenants = Array.from({ length: 4 }, (_, index) => clientOf(server, { auth: async () => `token-${index}` }));
    const all = await Promise.all(
      tenants.map((client) =>
        batch(
          client,
          times(25, () => get("/x")),
        ),
      ),
    );
    all.forEach((answers, index) => {
      for (const answer of Object.values(answers)) expect(answer).toEqual({ ok: true, value: { id: `Bearer token-${index}` } });
    });
  });
});

describe("more steps than a batch holds", () => {
  it("are divided", async () => {
    const server = await serveBatches(okUrl);
    const answers = await batch(
      clientOf(server),
      times(45, (index) => get(`/${index}`)),
    );
    expect(server.rounds.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(Object.entries(answers).every(([key, answer]) => answer.ok && answer.value.id === `/${key.slice(1)}`)).toBe(true);
  });

  it("stay beside those they depend on", async () => {
    const server = await serveBatches(okUrl);
    const steps: Record<string, Step<Promise<User>>> = times(20, (index) => get(`/${index}`));
    for (let index = 0; index < 4; index++) steps[`late${index}`] = after([`s${index}`, "s10"], get(`/late${index}`));
    const answers = await batch(clientOf(server), steps);
    expect(Object.values(answers).every((answer) => answer.ok)).toBe(true);
    expect(server.rounds).toHaveLength(2);
    const round = server.rounds.find((requests) => requests.some(({ url }) => url === "/late0"));
    expect(round?.map(({ url }) => url)).toEqual(expect.arrayContaining(["/0", "/1", "/2", "/3", "/10", "/late0", "/late3"]));
  });

  it("wait for those they depend on where one batch is too small", async () => {
    const server = await serveBatches(({ url }) => (url === "/30" ? { status: 404, body: { error: { code: "gone" } } } : ok({ id: url })));
    const chain: Record<string, Step<Promise<User>>> = times(45, (index) =>
      index === 0 ? get("/0") : after([`s${index - 1}`], get(`/${index}`)),
    );
    const answers = await batch(clientOf(server), chain);
    expect(server.rounds[0]).toHaveLength(20);
    const sent = server.rounds.flat().map(({ url }) => Number(url.slice(1)));
    expect(sent).toEqual([...sent].sort((a, b) => a - b));
    expect(Object.values(answers).map(({ ok }) => ok)).toEqual(Array.from({ length: 45 }, (_, index) => index < 30));
    expect(answers["s30"]).toMatchObject({ ok: false, error: { status: 404, code: "gone" } });
    expect(answers["s31"]).toMatchObject({ ok: false, error: { status: 424 } });
    expect(answers["s44"]).toMatchObject({ ok: false, error: { status: 424 } });
  });
});

describe("a step that fails", () => {
  const answer = (inner: InnerAnswer) => async () => {
    const server = await serveBatches((request) => (request.url === "/a" ? inner : ok({ id: "b" })));
    return batch(clientOf(server), { a: get("/a"), b: get("/b") });
  };

  it.each<[string, InnerAnswer, object]>([
    [
      "an error",
      { status: 404, headers: { "request-id": "r" }, body: { error: { code: "gone", message: "No." } } },
      { status: 404, code: "gone", requestId: "r", operation: "the-operation" },
    ],
    ["a body of text", { status: 400, headers: { "Content-Type": "text/html" }, body: "<p>no" }, { status: 400, body: "<p>no" }],
    ["no answer", undefined, { status: 0, code: "InvalidResponse" }],
    ["no status", { body: {} }, { status: 0, code: "InvalidResponse" }],
    ["a status that is none", { status: 99 }, { status: 0, code: "InvalidResponse" }],
    ["headers that are none", { status: 200, headers: { "a b": "c" } }, { status: 0, code: "InvalidResponse" }],
    [
      "bytes that are not base64",
      { status: 200, headers: { "content-type": "image/png" }, body: "%" },
      { status: 0, code: "InvalidResponse" },
    ],
  ])("with %s ends in an ApiError, alone", async (_, inner, expected) => {
    const { a, b } = await answer(inner)();
    expect(a).toMatchObject({ ok: false, error: { name: "ApiError", ...expected } });
    expect(b).toEqual({ ok: true, value: { id: "b" } });
  });

  it("does not show the token, even if the server echoes it", async () => {
    const { a } = await answer({ status: 400, body: { error: { code: "x", message: `Bearer ${TOKEN}` } } })();
    expect(a.ok || a.error.message).toBe("the-operation: 400 x: Bearer ***");
  });

  it("by its own fault ends in an ApiError with the cause, once something was sent", async () => {
    const server = await serveBatches(okUrl);
    const fault = new RangeError("mine");
    const faulty = async (client: Client) => {
      await get("/a")(client);
      throw fault;
    };
    const { a } = await batch(clientOf(server), { a: faulty });
    expect(a).toMatchObject({ ok: false, error: { name: "ApiError", code: "RangeError", cause: fault, operation: "a" } });
  });

  it("takes those with it that depend on it", async () => {
    const server = await serveBatches(({ url }) => (url === "/a" ? { status: 404 } : ok({ id: url })));
    const { b, c } = await batch(clientOf(server), { c: after(["b"], get("/c")), b: after(["a"], post("/b")), a: get("/a") });
    expect(b).toMatchObject({ ok: false, error: { status: 424, code: "Dependency" } });
    expect(c).toMatchObject({ ok: false, error: { status: 424 } });
    expect(server.rounds).toHaveLength(1);
  });

  it("is told to onResponse of the call", async () => {
    const server = await serveBatches(() => ({ status: 202, headers: { Location: "/x" } }));
    const onResponse = vi.fn<(response: Response) => void>();
    await batch(clientOf(server), { a: (client) => call(client, operation("POST", "/a"), {}, { body: {}, onResponse }) });
    expect(onResponse.mock.lastCall?.[0].status).toBe(202);
    expect(onResponse.mock.lastCall?.[0].headers.get("location")).toBe("/x");
  });
});

describe("a step that is throttled", () => {
  it("is sent again by itself after the time of its own answer, and those that depend on it after that", async () => {
    const server = await serveBatches(({ url }, round) =>
      url === "/a" && round === 0 ? { status: 429, headers: { "Retry-After": "0" }, body: {} } : ok({ id: url }),
    );
    const answers = await batch(clientOf(server, { retry: { delay: 60_000 } }), {
      a: post("/a"),
      b: after(["a"], post("/b")),
      c: post("/c"),
    });
    expect(Object.values(answers).every(({ ok }) => ok)).toBe(true);
    expect(server.rounds.map((round) => round.map(({ url }) => url))).toEqual([["/a", "/b", "/c"], ["/a"], ["/b"]]);
  });

  it("gives up by the client's policy, and a POST is sent once after 503", async () => {
    const server = await serveBatches(({ url }) => ({ status: url === "/a" ? 429 : 503 }));
    const client = clientOf(server, { retry: { delay: 1, retries: 2 } });
    const answers = await batch(client, { a: post("/a"), b: post("/b"), c: get("/c") });
    const sent = server.rounds.flat().map(({ url }) => url);
    expect(Object.values(answers).map((answer) => !answer.ok && answer.error.status)).toEqual([429, 503, 503]);
    expect(["/a", "/b", "/c"].map((url) => sent.filter((other) => other === url).length)).toEqual([3, 1, 3]);
  });
});

describe("bodies", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => 255 - index);
  const base64 = Buffer.from(bytes).toString("base64");
  const put = (body: unknown, contentType?: string) => (client: Client) =>
    callWrite(client, operation("PUT", "/x", contentType === undefined ? {} : { contentType }), {}, { body });

  it.each<[string, unknown, string | undefined, string, unknown]>([
    ["JSON", { a: [1, null] }, undefined, "application/json", { a: [1, null] }],
    ["JSON null", null, undefined, "application/json", null],
    ["JSON already written out", '{"a":1}', undefined, "application/json", { a: 1 }],
    [
      "JSON of a finer type",
      new Blob(['{"a":1}'], { type: "application/vnd.x+json;v=1" }),
      undefined,
      "application/vnd.x+json;v=1",
      { a: 1 },
    ],
    ["text", "hé", "text/plain", "text/plain", "hé"],
    ["bytes", bytes, "image/png", "image/png", base64.replaceAll("+", "-").replaceAll("/", "_")],
    ["a blob", new Blob(["??>"], { type: "image/gif" }), undefined, "image/gif", "Pz8-"],
  ])("%s are sent as the format of batches says", async (_, body, contentType, type, expected) => {
    const server = await serveBatches(() => ({ status: 204 }));
    const { a } = await batch(clientOf(server), { a: put(body, contentType) });
    expect(a).toEqual({ ok: true, value: undefined });
    expect(server.rounds[0]?.[0]?.headers["content-type"]).toBe(type);
    expect(server.rounds[0]?.[0]?.body).toEqual(expected);
  });

  it("a form is sent with its boundary", async () => {
    const server = await serveBatches(() => ({ status: 204 }));
    const form = new FormData();
    form.set("field", "value");
    await batch(clientOf(server), { a: put(form) });
    const { headers, body } = server.rounds[0]?.[0] ?? {};
    const boundary = /boundary=(.+)/.exec(headers?.["content-type"] ?? "")?.[1] ?? "?";
    expect(Buffer.from(String(body), "base64url").toString()).toContain(boundary);
  });

  it.each<[string, InnerAnswer, "json" | "text" | "bytes", unknown]>([
    ["JSON", { status: 200, headers: { "content-type": "application/json" }, body: { a: "é" } }, "json", { a: "é" }],
    ["JSON without a type", { status: 200, body: [1] }, "json", [1]],
    ["a JSON string", { status: 200, headers: { "content-type": "application/json" }, body: "x" }, "json", "x"],
    ["a bare number", { status: 200, headers: { "content-type": "text/plain" }, body: 21 }, "json", 21],
    ["text", { status: 200, headers: { "content-type": "text/csv" }, body: "a,b" }, "text", "a,b"],
    ["204", { status: 204, body: {} }, "json", undefined],
    ["nothing", { status: 200, body: null }, "json", undefined],
  ])("%s comes back as from a plain call", async (_, inner, returns, expected) => {
    const server = await serveBatches(() => inner);
    const { a } = await batch(clientOf(server), { a: (client) => call(client, operation("GET", "/x", { returns }), {}) });
    expect(a).toEqual({ ok: true, value: expected });
  });

  it.each([base64, base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")])("bytes come back (%#)", async (body) => {
    const server = await serveBatches(() => ({ status: 200, headers: { "Content-Type": "image/png" }, body }));
    const { a } = await batch(clientOf(server), { a: (client) => call<Blob>(client, operation("GET", "/x", { returns: "bytes" }), {}) });
    expect(a.ok && a.value.type).toBe("image/png");
    expect(a.ok && new Uint8Array(await a.value.arrayBuffer())).toEqual(bytes);
  });

  it("a redirect to elsewhere is followed directly, without credentials", async () => {
    const storage = await serve((_, response) => void response.end("bytes"));
    const server = await serveBatches(() => ({ status: 302, headers: { Location: `${storage.origin}/blob?sig=1` } }));
    const client = clientOf(server, { headers: { "x-api-key": "k" } });
    const { a } = await batch(client, { a: (c) => call<Blob>(c, operation("GET", "/content", { returns: "bytes" }), {}) });
    expect(a.ok && (await a.value.text())).toBe("bytes");
    expect(storage.seen[0]?.url).toBe("/blob?sig=1");
    for (const name of ["authorization", "x-api-key", "client-request-id"]) expect(storage.seen[0]?.headers).not.toHaveProperty(name);
  });
});

describe("what is rejected before anything is sent", () => {
  it.each<[string, Record<string, Step<unknown>>, RegExp]>([
    ["wrong arguments", { a: get("/a"), b: (client) => call(client, operation("GET", "/{id}"), { id: ".." }) }, /id must be/],
    ["wrong arguments of a list", { a: get("/a"), b: (client) => callPaged(client, operation("GET", "/{id}"), {}) }, /fits none/],
    ["a stream", { a: get("/a"), b: post("/b", new Blob(["x"]).stream()) }, /stream/],
    ["text that is not JSON", { a: get("/a"), b: post("/b", "{") }, /not JSON/],
    ["an unknown step", { a: after(["b"], get("/a")) }, /no step b/],
    ["an inherited name", { a: after(["toString"], get("/a")) }, /no step toString/],
    ["a step that waits for itself", { a: after(["a"], get("/a")) }, /a waits for a/],
    ["a circle", { a: after(["b"], get("/a")), b: after(["c"], get("/b")), c: after(["a"], get("/c")) }, /waits for/],
  ])("%s", async (_, steps, message) => {
    const server = await serveBatches(okUrl);
    const error = await failure(batch(clientOf(server), steps));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(server.seen).toHaveLength(0);
  });

  it("an unknown step is an error of types", () => {
    const wrong = (client: Client) =>
      batch(client, {
        a: get("/a"),
        // @ts-expect-error there is no step c
        b: after(["c"], get("/b")),
      });
    expect(wrong).toBeTypeOf("function");
  });
});

describe("the batch itself", () => {
  it("that fails fails every step, with one error, and is not sent again for a POST's sake", async () => {
    const server = await serve((_, response) => json(response, 503, { error: { code: "down" } }));
    const { a, b } = await batch(clientOf(server), { a: get("/a"), b: post("/b") });
    expect(a).toMatchObject({ ok: false, error: { status: 503, code: "down", operation: "batch" } });
    expect(a.ok || b.ok || a.error === b.error).toBe(true);
    expect(isApiError(!a.ok && a.error)).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it.each(["text", "null", '{"responses":{}}', '{"responses":[null,1,{"id":{}}]}'])(
    "that is answered with %s fails every step",
    async (text) => {
      const server = await serve((_, response) => void response.end(text));
      const { a } = await batch(clientOf(server), { a: get("/a") });
      expect(a).toMatchObject({ ok: false, error: { name: "ApiError", code: "InvalidResponse" } });
      expect(server.seen).toHaveLength(1);
    },
  );

  it("that is throttled is sent again", async () => {
    const inner = { responses: [{ id: "0", status: 200, body: { id: "a" } }] };
    const server = await serve((_, response, index) => json(response, index ? 200 : 429, inner, { "retry-after": "0" }));
    expect(await batch(clientOf(server), { a: get("/a") })).toEqual({ a: { ok: true, value: { id: "a" } } });
  });

  it("carries the claims that one of its answers asks for", async () => {
    const claims = '{"nbf":1}';
    const challenge = { "WWW-Authenticate": `Bearer claims="${btoa(claims)}"` };
    const server = await serveBatches((_, round) => (round === 0 ? { status: 401, headers: challenge } : ok({ id: "a" })));
    const auth = vi.fn(() => "t");
    const { a } = await batch(clientOf(server, { auth }), { a: get("/a") });
    expect(a.ok).toBe(true);
    expect(auth.mock.calls).toMatchObject([[{}], [{ claims }]]);
  });

  it.each(["options", "client", "timeout", "client's timeout"])("ends with its %s, retries that wait included", async (how) => {
    const server = await serveBatches(() => ({ status: 429, headers: { "Retry-After": "100" } }));
    // Time enough for the first answer on a machine that is busy.
    const limit = { timeout: 500 };
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error("user left");
    const client = clientOf(server, how === "client" ? { signal } : how === "client's timeout" ? limit : {});
    const promise = failure(batch(client, { a: get("/a"), b: get("/b") }, how === "options" ? { signal } : how === "timeout" ? limit : {}));
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    if (how === "options" || how === "client") controller.abort(reason);
    expect(await promise).toMatchObject(how.endsWith("timeout") ? { name: "TimeoutError" } : reason);
    expect(server.seen).toHaveLength(1);
  });

  it("goes on without a step whose own time is over", async () => {
    const server = await serveBatches(({ url }, round) =>
      url === "/a" || round === 0 ? { status: 429, headers: { "Retry-After": url === "/a" ? "100" : "0.1" } } : ok({ id: "b" }),
    );
    const slow = (client: Client) => call(client, operation("GET", "/a"), {}, { timeout: 50 });
    const { a, b } = await batch(clientOf(server), { a: slow, b: get("/b") });
    expect(a).toMatchObject({ ok: false, error: { name: "ApiError", code: "TimeoutError", cause: { name: "TimeoutError" } } });
    expect(b.ok).toBe(true);
  });
});
