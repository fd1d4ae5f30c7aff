import { parseJson } from "./body.js";

/** A request as a mock saw it. */
export interface MockRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case names, without the token. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value of JSON, a string of other text, bytes of anything else; undefined where there is none. */
  readonly body: unknown;
}

/** A request with what it is compared by. */
export interface ReadRequest {
  readonly request: MockRequest;
  readonly url: URL;
  readonly isJson: boolean;
  /** As in the `request` of an example. */
  readonly features: ReadonlySet<string>;
}

/** Reads a request to its end. */
export async function readRequest(sent: Request): Promise<ReadRequest> {
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const type = sent.headers.get("content-type") ?? "";
  const isText = /json|^text\//i.test(type);
  const text = isText ? new TextDecoder().decode(bytes) : "";
  const value = /json/i.test(type) ? parseJson(text) : undefined;
  const isJson = value !== undefined;
  const body = isJson ? value : bytes.length === 0 ? undefined : isText ? text : bytes;
  const headers = Object.fromEntries([...sent.headers].filter(([name]) => name !== "authorization"));
  const url = new URL(sent.url);
  const features = new Set([...queryFeatures(url), ...bodyFeatures(value)]);
  return { request: { method: sent.method, url: sent.url, headers, body }, url, isJson, features };
}

function queryFeatures(url: URL): string[] {
  return [...url.searchParams].flatMap(([name, value]) => [name.toLowerCase(), `${name.toLowerCase()}=${value}`]);
}

function bodyFeatures(value: unknown): string[] {
  const members = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return members.flatMap(([name, member]) => (name === "@odata.type" ? [`${name}=${member}`] : [name]));
}
