import { createClient as createClientOf } from "./runtime/client.js";
export * from "./runtime/index.js";
/** Where the API is, unless a client's options say otherwise: scheme and host, everything before the version. */
export const defaultBaseUrl = "https://graph.microsoft.com";
/** Makes a client. Nothing is kept outside it: two clients with two users' tokens never meet. */
export function createClient(options) {
    return createClientOf({ ...options, baseUrl: options.baseUrl ?? defaultBaseUrl });
}
