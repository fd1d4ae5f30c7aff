import type { Operation, OperationExample } from "../model/schema.js";
import { hash } from "../text/hash.js";

/** Contracts that earlier runs have proved, as JSON, by all that they depend on. */
export interface KnownContracts {
  find(input: string): string | undefined;
  keep(input: string, contract: string): void;
}

/** What the contracts of an operation's examples depend on beside the example, as one word. */
export function operationInput({ examples: _, ...facts }: Operation, version: string, prose: boolean): string {
  return hash(JSON.stringify([facts, version, prose]));
}

/**
 * All that a contract depends on; where on its page the example stands is nothing of it.
 *
 * @param operation - what its operation adds
 */
export function contractInput(operation: string, page: string, { request, response }: OperationExample): string {
  const shown = [request, response].map((message) => message && { ...message, body: message.body?.text, span: undefined });
  return JSON.stringify([operation, page, shown]);
}
