import { hash as digest } from "node:crypto";

/** The SHA-256 of text or bytes, in hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return digest("sha256", content);
}
