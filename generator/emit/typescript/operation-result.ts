import type { Operation, OperationResponse } from "../../model/schema.js";
import { stringLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { typeText } from "./type-text.js";

/** What a function returns, and how the runtime reads it. */
export interface OperationResult {
  /** One value, or the items of a list. */
  readonly kind: "value" | "pages";
  readonly type: string;
  /** Absent for JSON. */
  readonly reading?: "text" | "bytes" | "none";
}

/** What an operation gives, whatever successful status it answers with. */
export function operationResult(operation: Operation, scope: ModuleScope): OperationResult {
  const successes = operation.responses.filter(({ status }) => status >= 200 && status < 300);
  const considered = successes.length > 0 ? successes : operation.responses.filter(({ kind }) => kind === "redirect");
  const bodies = considered.filter(({ kind }) => kind !== "none");
  const [first] = bodies;
  if (operation.responses.length === 0) return { kind: "value", type: "unknown" };
  if (first === undefined) return { kind: "value", type: "void", reading: "none" };
  if (first.kind === "collection") return { kind: "pages", type: itemType(first, scope) };
  const reading = readingOf(first, operation);
  if (reading === "bytes") return { kind: "value", type: orNothing("Blob", considered), reading };
  if (reading === "text") return { kind: "value", type: orNothing("string", considered), reading };
  const types = bodies.map((response) => bodyType(response, operation, scope));
  return { kind: "value", type: types.includes("unknown") ? "unknown" : orNothing([...new Set(types)].join(" | "), considered) };
}

/** An item of a list; of the changes of a list, an item may say that it is gone. */
function itemType({ type, delta }: OperationResponse, scope: ModuleScope): string {
  const item = type === undefined ? "unknown" : typeText(type, scope);
  if (!delta || item === "unknown") return item;
  const removed = `{ readonly ${stringLiteral("@removed")}?: { readonly reason?: string } }`;
  return `${item.includes(" | ") ? `(${item})` : item} & ${removed}`;
}

function readingOf({ kind }: OperationResponse, operation: Operation): OperationResult["reading"] {
  if (kind === "redirect" || kind === "stream") return "bytes";
  if (kind === "text") return "text";
  return kind !== "collection" && endsWith(operation, "$value") ? "bytes" : undefined;
}

function bodyType({ kind, type }: OperationResponse, operation: Operation, scope: ModuleScope): string {
  const text = type === undefined ? "unknown" : typeText(type, scope);
  if (kind === "collection") return `{ readonly value: ${text.includes(" ") ? `(${text})` : text}[] }`;
  // A primitive comes wrapped, for JSON answers are objects; a count comes bare.
  return kind === "value" && !endsWith(operation, "$count") ? `{ readonly value: ${text} }` : text;
}

function orNothing(type: string, responses: readonly OperationResponse[]): string {
  return responses.some(({ kind }) => kind === "none") && type !== "unknown" ? `${type} | undefined` : type;
}

function endsWith({ paths }: Operation, segment: string): boolean {
  return paths[0]?.template.endsWith(`/${segment}`) ?? false;
}
