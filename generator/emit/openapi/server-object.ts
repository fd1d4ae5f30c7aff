import { plainText } from "./plain-text.js";

/** @see https://spec.openapis.org/oas/v3.1.1#server-object */
export interface ServerObject {
  readonly url: string;
}

/**
 * Where the version is served.
 *
 * @param serviceRoot - origin and path before the version; relative to the document's own place where it is not known
 */
export function serverObject(serviceRoot: string | undefined, version: string): ServerObject {
  return { url: `${plainText(serviceRoot ?? "").replace(/\/$/, "")}/${encodeURIComponent(plainText(version))}` };
}
