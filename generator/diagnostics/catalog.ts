import { APPLICATION_FINDINGS } from "./catalog/application.js";
import { BODY_FINDINGS } from "./catalog/bodies.js";
import { DOCUMENT_FINDINGS } from "./catalog/documents.js";
import { HTTP_FINDINGS } from "./catalog/http.js";
import { MESSAGE_FINDINGS } from "./catalog/messages.js";
import { PACKAGE_FINDINGS } from "./catalog/package.js";
import { PAGE_FINDINGS } from "./catalog/pages.js";
import { REPLAY_FINDINGS } from "./catalog/replay.js";
import { PROOF_FINDINGS } from "./catalog/proof.js";
import { SUPPRESSION_FINDINGS } from "./catalog/suppression.js";
import { TYPE_FINDINGS } from "./catalog/types.js";

export type { Severity } from "./catalog/entry.js";

/** Every finding that docwright can report, by its stable code. */
export const CATALOG = {
  ...PAGE_FINDINGS,
  ...TYPE_FINDINGS,
  ...HTTP_FINDINGS,
  ...BODY_FINDINGS,
  ...REPLAY_FINDINGS,
  ...MESSAGE_FINDINGS,
  ...DOCUMENT_FINDINGS,
  ...PROOF_FINDINGS,
  ...PACKAGE_FINDINGS,
  ...APPLICATION_FINDINGS,
  ...SUPPRESSION_FINDINGS,
} as const;

/** The stable code of a finding. */
export type Code = keyof typeof CATALOG;

/** What the message of a code needs. */
export type MessageArguments<C extends Code> = Parameters<(typeof CATALOG)[C]["message"]>[0];

/** The message of a code with the names of its values in their places: `\`{name}\` is declared twice.` */
export function messagePattern(code: Code): string {
  const names = new Proxy<Record<string, string>>({}, { get: (_values, name) => `{${String(name)}}` });
  // The messages put their values into a text, whatever they are.
  return (CATALOG[code].message as (values: Record<string, string>) => string)(names);
}
