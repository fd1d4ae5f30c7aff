import {
  ApiError,
  fetchOnce,
  only,
  send
} from "./3SGVI76O.js";

// src/runtime/preauthorized.ts
function preauthorizedUrl(client, operation, link) {
  if (URL.canParse(link, client.baseUrl)) {
    const url = new URL(link, client.baseUrl);
    if ((url.protocol === "https:" || url.origin === new URL(client.baseUrl).origin) && !url.username && !url.password)
      return url;
  }
  throw new ApiError(operation, "the link is not a safe one and is not followed", { code: "UnsafeLink" });
}
function sendPreauthorized(client, operation, url, options, transport = fetchOnce) {
  return send(
    { ...client, auth: () => "" },
    operation,
    url,
    options,
    (own, target, init) => transport(own, target, { ...init, headers: only(init.headers, /^(accept|content-(range|type))$/) })
  );
}

export {
  preauthorizedUrl,
  sendPreauthorized
};
