// The documented examples as a contract: each function sends what the documentation shows, and gives what it shows.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SERVICE = "https://service.example";
/** They differ from call to call, or are the sign-in's. */
const VARYING = ["authorization", "client-request-id"];

for (const version of readdirSync(new URL("./contracts/", import.meta.url))) {
  for (const file of readdirSync(new URL(`./contracts/${version}/`, import.meta.url))) {
    const contracts = JSON.parse(readFileSync(new URL(`./contracts/${version}/${file}`, import.meta.url), "utf8"));
    test(`${version}/${file.replace(".json", "")}: ${contracts.length} examples`, async () => {
      const { createClient, isApiError } = await import("../dist/index.js");
      const calls = await import(`../dist/${version}/${file.replace(".json", ".js")}`);
      for (const contract of contracts) await prove(contract, calls[contract.function], createClient, isApiError);
    });
  }
}

async function prove(
  { function: name, page, path, options, body, request, answer, gives },
  run,
  createClient,
  isApiError,
) {
  const sent = [];
  const client = createClient({
    baseUrl: SERVICE,
    auth: () => "token",
    retry: { retries: 0 },
    fetch: async (url, init) => {
      sent.push({ url, init });
      // What a redirect leads to.
      return sent.length > 1 ? new Response("") : respond(answer);
    },
  });
  const where = `${name} (${page})`;
  const given = { ...options, ...(body && { body: "json" in body ? body.json : body.text }) };
  const outcome = await outcomeOf(() => run(client, path, given), isApiError);
  const [{ url, init }] = sent;
  assert.equal(`${init.method} ${url}`, `${request.method} ${SERVICE}${request.target}`, where);
  assert.deepEqual(headersOf(init.headers), request.headers, where);
  if (body)
    assert.deepEqual("json" in body ? JSON.parse(init.body) : init.body, "json" in body ? body.json : body.text, where);
  assert.deepEqual(outcome, expected(answer, gives), where);
}

function respond({ status, headers = {}, json, text = "" }) {
  const type = json === undefined ? {} : { "content-type": "application/json" };
  const content = json === undefined ? text : JSON.stringify(json);
  return new Response([204, 205, 304].includes(status) ? null : content, { status, headers: { ...type, ...headers } });
}

async function outcomeOf(run, isApiError) {
  try {
    const result = run();
    // A list is no promise: its first page is what the example shows.
    if (!("byPage" in result)) {
      const value = await result;
      return value instanceof Blob ? { bytes: await value.text() } : { value };
    }
    for await (const { items } of result.byPage()) return { items };
  } catch (error) {
    if (!isApiError(error)) throw error;
    return { failure: error.status };
  }
}

function expected({ status, json, text = "" }, gives) {
  if (gives === "failure") return { failure: status };
  if (gives === "bytes") return { bytes: status < 300 ? text || (json === undefined ? "" : JSON.stringify(json)) : "" };
  if (gives === "items") return { items: Array.isArray(json) ? json : (json?.value ?? []) };
  return { value: gives === "nothing" ? undefined : (json ?? text) };
}

function headersOf(headers) {
  return Object.fromEntries([...headers].filter(([name]) => !VARYING.includes(name)));
}
