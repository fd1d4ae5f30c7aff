import {
  base64,
  isJson,
  isText,
  payloadOf
} from "../chunks/NTN6IYBV.js";
import {
  PLACEHOLDER,
  encodeBody,
  parseJson
} from "../chunks/BR5RKVC2.js";

// src/runtime/mock-batch.ts
var BATCH = /\/\$batch$/;
async function batchAnswer(sent, answer) {
  if (sent.method !== "POST" || !BATCH.test(sent.url)) return void 0;
  const { requests } = Object(parseJson(await sent.clone().text()));
  if (!Array.isArray(requests)) return void 0;
  const root = sent.url.replace(BATCH, "");
  const failed = /* @__PURE__ */ new Set();
  const responses = [];
  for (const part of requests) {
    const isHeld = part.dependsOn?.some((id) => failed.has(id));
    const response = isHeld ? Response.json({ error: { code: "FailedDependency" } }, { status: 424 }) : await answer(requestOf(part, root));
    if (response.status >= 400) failed.add(part.id);
    responses.push(await partOf(part.id, response));
  }
  return Response.json({ responses });
}
function requestOf({ method, url, headers, body }, root) {
  const fields = new Headers(headers);
  return new Request(`${root}/${url.replace(/^\/+/, "")}`, {
    method,
    headers: fields,
    body: payloadOf(body, fields.get("content-type") ?? "")
  });
}
async function partOf(id, response) {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) return { id, status, headers };
  const type = headers["content-type"] ??= "application/octet-stream";
  const text = new TextDecoder().decode(bytes);
  const body = isJson(type) ? parseJson(text) ?? text : isText(type) ? text : base64(bytes);
  return { id, status, headers, body };
}

// src/runtime/mock-check.ts
var TOKENS = ["$skiptoken", "$deltatoken"];
function faultOf(route, read, followed) {
  const fault = (followed ? void 0 : queryFault(route, read)) ?? headerFault(route, read) ?? bodyFault(route, read);
  return fault && `${route.name} (${route.mock.operation.id}) ${fault}`;
}
function queryFault({ mock: { query } }, { url }) {
  const asked = [...url.searchParams.keys()].map((name) => name.toLowerCase()).filter((name) => name.startsWith("$"));
  const wrong = query ? asked.filter((name) => !query.includes(name) && !TOKENS.includes(name)) : [];
  return wrong.length > 0 ? `takes ${query?.join(", ") || "no query options"}, not ${wrong.join(", ")}` : void 0;
}
function headerFault({ mock: { headers = [] } }, { request }) {
  const missing = headers.filter((name) => request.headers[name.toLowerCase()] === void 0);
  return missing.length > 0 ? `needs the header ${missing.join(", ")}` : void 0;
}
function bodyFault({ mock: { body } }, { request, isJson: isJson2 }) {
  if (request.body === void 0) return body === "required" ? "needs a body" : void 0;
  if (!body) return "takes no body";
  return isJson2 || !/json/i.test(request.headers["content-type"] ?? "") ? void 0 : "takes JSON, and the body is none";
}
function unknownFault(routes, { method }, { pathname }) {
  const others = routes.filter(({ patterns }) => patterns.some(({ path }) => path.test(pathname)));
  const known = others.map(({ name, mock }) => `${name} (${mock.operation.method})`).join(", ");
  return `no operation given to mockFetch fits ${method} ${pathname}${known && `; its path is that of ${known}`}`;
}

// src/runtime/mock-links.ts
var DELTA = "@odata.deltaLink";
var LINKS = [
  ["@odata.nextLink", "$skiptoken=next"],
  [DELTA, "$deltatoken=next"]
];
var PLACE = /^(\$|%24)?(skip|skiptoken|deltatoken|token)=/i;
function linkedBack(example, url) {
  const links = linksOf(example, url);
  return links.length > 0 ? { ...example, json: withLinks(parseJson(example.json ?? ""), links) } : example;
}
function followingPage({ mock: { examples } }, { url, features }) {
  const links = examples.map((example) => linksOf(example, url));
  const giver = links.findIndex((own) => own.some(([, address]) => new URL(address).href === url.href));
  if (giver < 0) return void 0;
  const at = examples.findIndex(
    ({ request = [] }, index) => index > giver && request.some((one) => PLACE.test(one) && features.has(one))
  );
  const earlier = new Set(links.slice(0, Math.max(at, 0)).flatMap((own) => own.map(([, address]) => address)));
  const onward = (links[at] ?? links.flat().filter(([name]) => name === DELTA)).filter(
    ([name, address]) => name === DELTA || !earlier.has(address)
  );
  const json = withLinks(parseJson(examples[at]?.json ?? '{"value":[]}'), onward);
  return { status: 200, ...examples[at], json };
}
function withLinks(page, links) {
  return JSON.stringify({
    ...Object(page),
    ...Object.fromEntries(LINKS.map(([name]) => [name, void 0])),
    ...Object.fromEntries(links)
  });
}
function isRedirectTarget(routes, { href }) {
  return routes.some(
    ({ mock }) => mock.examples.some(({ status, headers = {} }) => {
      const location = headers["location"] ?? "";
      return status >= 300 && status < 400 && URL.canParse(location) && new URL(location).href === href;
    })
  );
}
function linksOf({ json = "" }, url) {
  if (!LINKS.some(([name]) => json.includes(name))) return [];
  const body = Object(parseJson(json));
  return LINKS.flatMap(([name, place]) => {
    const documented = body[name];
    return typeof documented === "string" ? [[name, linkBack(documented, url, place)]] : [];
  });
}
function linkBack(documented, url, place) {
  const link = new URL(url);
  const query = URL.canParse(documented, url) ? new URL(documented, url).search.slice(1) : "";
  const pairs = query.split("&").filter((pair) => pair !== "");
  link.search = (pairs.some((pair) => PLACE.test(pair)) ? pairs : [...pairs, place]).join("&");
  link.hash = "";
  return URL.canParse(documented) && new URL(documented).href === link.href ? documented : link.href;
}

// src/runtime/mock-match.ts
function routesOf(sets) {
  return sets.flatMap((set) => Object.entries(set)).map(([name, mock]) => ({
    name,
    mock,
    patterns: mock.operation.paths.map((path) => patternOf(mock.operation.version, path))
  }));
}
function findRoute(routes, read, answered) {
  const ranked = routes.flatMap((route) => {
    const literal = literalOf(route, read);
    return literal < 0 ? [] : [{ route, rank: [literal, +answered.has(route.name), likeness(route.mock, read.features)] }];
  });
  ranked.sort(({ rank: [a1, a2, a3] }, { rank: [b1, b2, b3] }) => b1 - a1 || b2 - a2 || b3 - a3);
  return ranked[0]?.route;
}
function literalOf({ mock, patterns }, { request, url }) {
  if (mock.operation.method !== request.method) return -1;
  const fitting = patterns.filter(
    ({ path, query }) => path.test(url.pathname) && query.every((pair) => hasPair(url, pair))
  );
  return Math.max(-1, ...fitting.map(({ literal }) => literal));
}
function hasPair({ searchParams }, [name, value]) {
  return searchParams.getAll(name).includes(value);
}
function fitOf({ request = [] }, features) {
  return request.reduce((sum, feature) => sum + (features.has(feature) ? 1 : -1), 0);
}
function likeness({ examples }, features) {
  return Math.max(...examples.map((example) => fitOf(example, features)), Number.MIN_SAFE_INTEGER);
}
function patternOf(version, template) {
  const [path = "", query = ""] = template.split("?");
  const pieces = [];
  let literal = query.length;
  let end = 0;
  for (const match of path.matchAll(PLACEHOLDER)) {
    const [whole, quote, several] = match;
    pieces.push(verbatim(path.slice(end, match.index)), quote ? "'[^/]*'" : several ? ".+?" : "(?!\\$)[^/]+?");
    literal += match.index - end;
    end = match.index + whole.length;
  }
  pieces.push(verbatim(path.slice(end)));
  return {
    path: new RegExp(`^.*?${verbatim(version && `/${version}`)}${pieces.join("")}$`),
    query: [...new URLSearchParams(query)].filter(([, value]) => !value.includes("{")),
    literal: literal + path.length - end
  };
}
function verbatim(text) {
  return encodeURI(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/runtime/mock-request.ts
async function readRequest(sent) {
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const type = sent.headers.get("content-type") ?? "";
  const isText2 = /json|^text\//i.test(type);
  const text = isText2 ? new TextDecoder().decode(bytes) : "";
  const value = /json/i.test(type) ? parseJson(text) : void 0;
  const isJson2 = value !== void 0;
  const body = isJson2 ? value : bytes.length === 0 ? void 0 : isText2 ? text : bytes;
  const headers = Object.fromEntries([...sent.headers].filter(([name]) => name !== "authorization"));
  const url = new URL(sent.url);
  const features = /* @__PURE__ */ new Set([...queryFeatures(url), ...bodyFeatures(value)]);
  return { request: { method: sent.method, url: sent.url, headers, body }, url, isJson: isJson2, features };
}
function queryFeatures(url) {
  return [...url.searchParams].flatMap(([name, value]) => [name.toLowerCase(), `${name.toLowerCase()}=${value}`]);
}
function bodyFeatures(value) {
  const members = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return members.flatMap(([name, member]) => name === "@odata.type" ? [`${name}=${member}`] : [name]);
}

// src/runtime/mock.ts
function mockFetch(sets, answers = {}, { check = true, unknown } = {}) {
  const routes = routesOf(isList(sets) ? sets : [sets]);
  const own = new Map(Object.entries(answers));
  const calls = [];
  function outcomeOf(route, read) {
    if (!route) {
      if (unknown) return { answeredBy: "answer", example: { status: 200 }, answer: unknown };
      if (isRedirectTarget(routes, read.url)) return { answeredBy: "link", example: { status: 200 } };
      return refusal(unknownFault(routes, read.request, read.url));
    }
    const page = followingPage(route, read);
    const fault = check ? faultOf(route, read, page !== void 0) : void 0;
    if (fault) return refusal(fault);
    const answer = own.get(route.name);
    const example = page ?? linkedBack(likestExample(route, read), read.url);
    if (answer) return { answeredBy: "answer", example, answer };
    return { answeredBy: page ? "link" : example === route.mock.otherwise ? "facts" : "example", example };
  }
  async function fetch(input, init) {
    const sent = new Request(input, init);
    sent.signal.throwIfAborted();
    return await batchAnswer(sent, answerTo) ?? answerTo(sent);
  }
  async function answerTo(sent) {
    const read = await readRequest(sent);
    const route = findRoute(routes, read, own);
    const { example, answer, ...facts } = outcomeOf(route, read);
    const nth = calls.filter(({ operation }) => operation === route?.name).length;
    calls.push({ ...read.request, operation: route?.name, ...facts });
    const given = typeof answer === "function" ? await answer(read.request, nth) : answer ?? {};
    if ("arrayBuffer" in given) return given;
    if (given.example === void 0) return respond(example, given);
    const chosen = route?.mock.examples[given.example];
    return chosen ? respond(linkedBack(chosen, read.url), given) : respond(refusal(`there is no example ${given.example}`).example);
  }
  return Object.assign(fetch, { calls });
}
function likestExample({ mock: { examples, otherwise } }, { features }) {
  let likest;
  for (const example of examples)
    if (example.status < 400 && (!likest || fitOf(example, features) > fitOf(likest, features))) likest = example;
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
  if ("body" in answer) merged.delete("content-type");
  else if (json !== void 0 && !merged.has("content-type")) merged.set("content-type", "application/json");
  for (const [name, value] of Object.entries(answer.headers ?? {})) merged.set(name, value);
  const body = "body" in answer ? encodeBody({}, answer.body, merged) : json ?? text ?? null;
  return new Response(/204|205|304/.test(`${status}`) ? null : body, { status, headers: merged });
}
function isList(sets) {
  return Array.isArray(sets);
}
export {
  mockFetch
};
