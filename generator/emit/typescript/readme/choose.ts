import { callerHeaders } from "../operation-options.js";
import { readingOf } from "../operation-result.js";
import type { Call } from "./call.js";
import type { Package } from "./snippet.js";
import { shownMost, textsOf, writableTexts } from "./subject.js";

/** A call that reads one value, if possible one with a text to show. */
export function valueCall({ calls }: Package): Call | undefined {
  const isValue = ({ operation, result }: Call): boolean =>
    operation.method === "GET" && result.kind === "value" && readingOf(operation) === undefined;
  return (
    calls.find((call) => isValue(call) && textsOf(call).length > 1) ??
    calls.find((call) => call.subject && isValue(call)) ??
    calls.find(isValue)
  );
}

/** A call that reads a list, if possible one with a text to show. */
export function listCall({ calls }: Package): Call | undefined {
  const isList = (call: Call): boolean => call.operation.method === "GET" && call.result.kind === "pages" && !isDelta(call);
  return calls.find((call) => isList(call) && textsOf(call).length > 0) ?? calls.find(isList);
}

/** A call that changes an entity; one with `If-Match` before others. */
export function changeCall({ calls }: Package): Call | undefined {
  const isChange = (call: Call): boolean =>
    call.operation.method === "PATCH" &&
    changedText(call) !== undefined &&
    callerHeaders(call.operation).every(({ name, required }) => !required || isIfMatch(name));
  const isCareful = ({ operation }: Call): boolean => operation.headers.some(({ name, required }) => required && isIfMatch(name));
  return calls.find((call) => isCareful(call) && isChange(call)) ?? calls.find(isChange);
}

/** A text of the entity in a call's body that can be written. */
export function changedText({ operation, context }: Call): string | undefined {
  const { requestBody } = operation;
  const type = requestBody?.kind === "entity" ? requestBody.type : undefined;
  const declared = type?.kind === "structured" ? context.hierarchy.get(type.name) : undefined;
  if (declared === undefined || declared.abstract || context.hierarchy.isBase(declared.name)) return undefined;
  const texts = writableTexts(declared, context);
  const listed = texts.filter((name) => requestBody?.properties.some((property) => property.name === name));
  return shownMost(listed.length > 0 ? listed : texts, [operation])[0];
}

/** Whether a list is one of changes. */
export function isDelta({ operation }: Call): boolean {
  return operation.responses.some(({ delta }) => delta);
}

/** Whether a header field names the version that is to be changed. */
export function isIfMatch(name: string): boolean {
  return name.toLowerCase() === "if-match";
}
