import {
  ApiError,
  checkLink,
  fetchFollowing,
  fetchOnce,
  send,
  versionRoot
} from "./3SGVI76O.js";
import {
  expandPath
} from "./BR5RKVC2.js";

// src/runtime/paging.ts
function pages(operation, first, fetchPage, check) {
  async function* byPage() {
    const seen = /* @__PURE__ */ new Set();
    for (let url = first; url; ) {
      seen.add(url.href);
      const page = pageOf(operation, await fetchPage(url));
      yield page;
      url = page.nextLink === void 0 ? void 0 : check(page.nextLink, url);
      if (url && seen.has(url.href))
        throw new ApiError(operation, "a page links back to an earlier one", { code: "UnsafeLink" });
    }
  }
  async function* items() {
    for await (const page of byPage()) yield* page.items;
  }
  return {
    byPage,
    [Symbol.asyncIterator]: items,
    async toArray(limit = Infinity) {
      if (!(limit >= 0)) throw new RangeError("toArray: limit must not be negative");
      const all = [];
      if (limit === 0) return all;
      for await (const item of items()) if (all.push(item) >= limit) break;
      return all;
    }
  };
}
function pageOf(operation, body) {
  const fields = body ?? {};
  const items = body === void 0 ? [] : Array.isArray(body) ? body : fields["value"];
  if (!Array.isArray(items)) throw new ApiError(operation, "the answer is not a list", { code: "InvalidResponse" });
  const text = (name) => {
    const value = fields[name];
    return typeof value === "string" ? value : void 0;
  };
  const count = fields["@odata.count"];
  return {
    items,
    nextLink: text("@odata.nextLink"),
    deltaLink: text("@odata.deltaLink"),
    count: typeof count === "number" ? count : void 0,
    body
  };
}

// src/runtime/query.ts
function queryString(options) {
  return [...systemOptions(options), ...Object.entries(options.query ?? {})].filter(([, value]) => value !== void 0).map((pair) => pair.map((text) => encode(String(text))).join("=")).join("&");
}
function systemOptions(options) {
  const names = ["select", "expand", "filter", "orderby", "top", "skip", "count", "search", "format"];
  return [...names, "skipToken", "deltaToken"].map((name) => {
    const value = name === "expand" ? expandText(options.expand) : options[name];
    return [`$${name.toLowerCase()}`, String(value ?? "") || void 0];
  });
}
function expandText(expand = []) {
  return (isNames(expand) ? expand.map((name) => [name, true]) : Object.entries(expand)).filter(([, options]) => options).map(([name, options]) => {
    const inner = systemOptions(options && options !== true ? options : {}).filter(([, value]) => value).map((pair) => pair.join("=")).join(";");
    return inner ? `${name}(${inner})` : name;
  }).join();
}
function isNames(expand) {
  return Array.isArray(expand);
}
function encode(text) {
  return encodeURIComponent(text).replace(/%(24|2C|2F|3A)/g, decodeURIComponent);
}

// src/runtime/call.ts
async function call(client, operation, path, options = {}) {
  return send(client, operation, requestUrl(client, operation, path, options), options, fetchFollowing);
}
async function callWrite(client, operation, path, options = {}) {
  const url = new URL(versionRoot(client, operation) + expandPath(operation, path));
  return send(client, operation, url, options, fetchOnce);
}
function callPaged(client, operation, path, options = {}) {
  const { from, body: _body, ...rest } = options;
  const follow = (link, base) => checkLink(client, operation, link, base);
  const first = from === void 0 ? requestUrl(client, operation, path, options) : follow(from);
  const fetchPage = (url) => url === first && from === void 0 ? send(client, operation, url, options, fetchFollowing) : (
    // A list that a POST began goes on with GET.
    send(client, { ...operation, method: "GET" }, url, rest, fetchFollowing)
  );
  return pages(operation.id, first, fetchPage, follow);
}
function requestUrl(client, operation, path, options) {
  const target = versionRoot(client, operation) + expandPath(operation, path);
  const query = queryString(options);
  return new URL(query ? `${target}${target.includes("?") ? "&" : "?"}${query}` : target);
}

export {
  call,
  callWrite,
  callPaged
};
