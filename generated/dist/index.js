import { createClient as createClientOf } from "./runtime/client.js";
export * from "./runtime/index.js";
export const defaultBaseUrl = "https://graph.microsoft.com";
export function createClient(options) {
    return createClientOf({ ...options, baseUrl: options.baseUrl ?? defaultBaseUrl });
}
