import type { Operation, OperationResponse } from "../../model/schema.js";
import type { ModuleScope } from "./module-scope.js";
import { typeText } from "./type-text.js";

/** What a function returns. */
export interface OperationResult {
  /** One value, or the items of a list. */
  readonly kind: "value" | "pages";
  readonly type: string;
  /** The declared type in it that `select` and `expand` narrow. */
  readonly subject?: string;
}

/** How the runtime reads an answer that is no JSON. */
export type Reading = "text" | "bytes" | "none";

/** What an operation gives, whatever successful status it answers with. */
export function operationResult(operation: Operation, scope: ModuleScope): OperationResult {
  const considered = answersOf(operation);
  const bodies = considered.filter(({ kind }) => kind !== "none");
  const [first] = bodies;
  if (operation.responses.length === 0) return { kind: "value", type: "unknown" };
  if (first === undefined) return { kind: "value", type: "void" };
  if (isPaged(operation)) return { kind: "pages", ...itemType(first, scope) };
  const reading = readingOf(operation);
  if (reading === "bytes") return { kind: "value", type: orNothing("Blob", considered) };
  if (reading === "text") return { kind: "value", type: orNothing("string", considered) };
  const types = [...new Set(bodies.map((response) => bodyType(response, operation, scope)))];
  if (types.includes("unknown")) return { kind: "value", type: "unknown" };
  const subject = first.kind === "object" && types.length === 1 && first.type?.kind === "structured" ? types[0] : undefined;
  return { kind: "value", type: orNothing(types.join(" | "), considered), ...(subject !== undefined && { subject }) };
}

/** An item of a list; of the changes of a list, an item may say that it is gone. */
function itemType({ type, delta }: OperationResponse, scope: ModuleScope): Pick<OperationResult, "type" | "subject"> {
  const item = type === undefined ? "unknown" : typeText(type, scope);
  const subject = type?.kind === "structured" && item !== "unknown" ? { subject: item } : {};
  if (!delta || item === "unknown") return { type: item, ...subject };
  return { type: `${item.includes(" | ") ? `(${item})` : item} & ${scope.runtime("Removed")}`, ...subject };
}

/** Whether an operation gives a list, page by page. */
export function isPaged(operation: Operation): boolean {
  return answersOf(operation).find(({ kind }) => kind !== "none")?.kind === "collection";
}

/** How the answers of an operation are read; undefined for JSON. */
export function readingOf(operation: Operation): Reading | undefined {
  if (operation.responses.length === 0) return undefined;
  const first = answersOf(operation).find(({ kind }) => kind !== "none");
  if (first === undefined) return "none";
  if (first.kind === "redirect" || first.kind === "stream") return "bytes";
  if (first.kind === "text") return "text";
  return first.kind !== "collection" && endsWith(operation, "$value") ? "bytes" : undefined;
}

/** The answers that succeed, or those that lead to one. */
function answersOf({ responses }: Operation): readonly OperationResponse[] {
  const successes = responses.filter(({ status }) => status >= 200 && status < 300);
  return successes.length > 0 ? successes : responses.filter(({ kind }) => kind === "redirect");
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
