import { type Client, type ClientOptions as RuntimeOptions } from "./runtime/client.js";
export * from "./runtime/index.js";
/** Where the API is, unless a client's options say otherwise: scheme and host, everything before the version. */
export declare const defaultBaseUrl: string;
/** Settings of a client. */
export interface ClientOptions extends Omit<RuntimeOptions, "baseUrl"> {
	/** Scheme, host and, behind a proxy, leading path: everything before the version. Default: {@link defaultBaseUrl}. */
	readonly baseUrl?: string;
}
/** Makes a client. Nothing is kept outside it: two clients with two users' tokens never meet. */
export declare function createClient(options: ClientOptions): Client;
