import {
  preauthorizedUrl,
  sendPreauthorized
} from "../chunks/VSXJJIFR.js";
import {
  withResponse
} from "../chunks/E4G755ZH.js";
import {
  ApiError,
  fetchOnce,
  isBelow,
  limited,
  retryAfter,
  send,
  wait
} from "../chunks/3SGVI76O.js";
import "../chunks/BR5RKVC2.js";

// src/runtime/monitor-status.ts
var SUCCEEDED = /^(succeeded|success|completed?|done|finished)$/i;
var FAILED = /^(failed|failure|error|cancell?ed|aborted|deleteFailed)$/i;
var PERCENTAGES = ["percentageComplete", "percentComplete"];
var IDS = ["resourceId", "targetResourceId"];
var LOCATIONS = ["resourceLocation", "targetResourceLocation"];
function statusFrom(body, httpStatus) {
  const fields = fieldsOf(body);
  const status = text([fields["status"], fieldsOf(fields["status"])["state"]]);
  const state = FAILED.test(status ?? "") ? "failed" : SUCCEEDED.test(status ?? "") || !status && httpStatus !== 202 ? "succeeded" : "running";
  const percentage = PERCENTAGES.map((name) => parseFloat(`${fields[name]}`)).find(Number.isFinite);
  const of = (names) => text(names.map((name) => fields[name]));
  return { state, status, percentageComplete: percentage, resourceId: of(IDS), resourceLocation: of(LOCATIONS), body };
}
function failureOf({ body }, operation, response) {
  const fields = fieldsOf(body);
  const code = text([fieldsOf(fields["error"])["code"], fields["errorCode"]]) ?? "OperationFailed";
  const message = text([fields["statusDescription"], fieldsOf(fields["status"])["description"]]) ?? "the operation failed";
  return new ApiError(operation, message, { code, ...response && { response }, text: JSON.stringify(body) });
}
function text(values) {
  return values.find((value) => typeof value === "string" && value !== "");
}
function fieldsOf(value) {
  return Object(value);
}

// src/runtime/monitor.ts
var ID = "monitor";
var MONITORS = ["operation-location", "azure-asyncoperation"];
var LONGEST = 3e4;
async function monitor(client, begun) {
  if (typeof begun === "string" || begun instanceof URL) return monitorAt(client, String(begun));
  if (typeof begun !== "function") return monitorOf(client, begun, begun.url);
  let requested = "";
  const fetch = (url, init) => client.fetch(requested = url, init);
  const { value, response } = await withResponse({ ...client, fetch }, begun);
  return monitorOf(client, response, requested, value);
}
function monitorOf(client, response, requested, value) {
  const { headers, status } = response;
  const location = headers.get("location");
  const link = MONITORS.map((name) => headers.get(name)).find(Boolean) ?? (status === 202 ? location : null);
  if (link) return monitorAt(client, absolute(client, link, requested), retryAfter(headers));
  const ended = statusFrom(value, status);
  if (ended.state === "running")
    throw new ApiError(ID, "the answer does not say where the status is", { code: "InvalidResponse", response });
  const result = { ...ended, resourceLocation: ended.resourceLocation ?? location ?? void 0 };
  const end = () => ended.state === "failed" ? Promise.reject(failureOf(ended, ID, response)) : Promise.resolve(result);
  return { monitorUrl: void 0, status: () => Promise.resolve(result), wait: end };
}
function monitorAt(client, link, asked) {
  const operation = { id: ID, method: "GET", version: "", paths: [] };
  const base = new URL(`${client.baseUrl}/`);
  const url = preauthorizedUrl(client, ID, link);
  const { timeout: _, ...untimed } = client;
  const ask = async (options) => {
    let response;
    const request = isBelow(base, url) ? send : sendPreauthorized;
    const body = await request(
      client,
      operation,
      url,
      { ...options, onResponse: (answer) => response = answer },
      fetchStatus
    );
    return { status: statusFrom(body, response?.status ?? 0), response };
  };
  return {
    monitorUrl: url.href,
    status: async (options = {}) => (await ask(options)).status,
    wait: ({ onProgress, interval = 1e3, retry, ...limits } = {}) => limited(limits, untimed, async (signal) => {
      let delay = asked ?? 0;
      for (let asks = 0; ; asks++) {
        await wait(delay, signal);
        const { status, response } = await ask({ signal, ...retry && { retry } });
        onProgress?.(status);
        if (status.state === "failed") throw failureOf(status, ID, response);
        if (status.state === "succeeded") return status;
        delay = response && retryAfter(response.headers) || Math.min(interval * 2 ** asks, LONGEST);
      }
    })
  };
}
var fetchStatus = async (client, url, init) => {
  const response = await fetchOnce(client, url, init);
  if (response.type !== "opaqueredirect" && !/30[123]/.test(`${response.status}`)) return response;
  await response.body?.cancel();
  const location = response.headers.get("location");
  const resourceLocation = location && URL.canParse(location, url) ? new URL(location, url).href : void 0;
  return Response.json({ status: "succeeded", resourceLocation });
};
function absolute({ baseUrl }, link, requested) {
  const isBelowBase = requested.startsWith(`${baseUrl}/`);
  const [version = ""] = isBelowBase ? requested.slice(baseUrl.length + 1).split(/[/?]/) : [];
  const root = `${baseUrl}/${version}`;
  const isPath = /^\/(?![/\\])/.test(link) && !link.startsWith(`${new URL(root).pathname}/`);
  if (isBelowBase && isPath) return root + link;
  return URL.canParse(link, requested || baseUrl) ? new URL(link, requested || baseUrl).href : link;
}
export {
  monitor
};
