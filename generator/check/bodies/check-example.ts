import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { edmType } from "../../model/edm.js";
import { parseODataType } from "../../model/qualified-name.js";
import type { Operation } from "../../model/schema.js";
import type { Example, MessageAnnotation, RequestMessage, ResponseMessage } from "../../parse/page.js";
import { BODY_PLACEHOLDER } from "../../parse/vocabulary/placeholder-words.js";
import { looksLikeJson } from "../../text/json.js";
import { checkBody } from "./check-body.js";
import { collectingContext } from "./context.js";
import { expectedRequest, expectedResponse, type ExpectedBody } from "./expected-body.js";
import { reportUnknownType } from "./object-type.js";
import type { SchemaIndex } from "./schema-index.js";

/** A request or a response. */
export type Message = RequestMessage | ResponseMessage;

/**
 * Holds the bodies of an example against its operation.
 *
 * @param isMixed - whether the page has requests of the same method for one thing and for several
 * @returns what is wrong with them; nothing for a clean example
 */
export function checkExample(example: Example, operation: Operation, isMixed: boolean, index: SchemaIndex): readonly Diagnostic[] {
  const { request, responses } = example;
  const { page } = operation.origin;
  return [
    ...(request ? checkMessage(request, expectedRequest(operation, request, index), page, index) : []),
    ...responses.flatMap((response) => checkMessage(response, expectedResponse(operation, request, response, index, isMixed), page, index)),
  ];
}

/** Holds a message against what is documented of its body. */
export function checkMessage(message: Message, expected: ExpectedBody, page: string, index: SchemaIndex): readonly Diagnostic[] {
  const { body } = message;
  if (body === undefined) return [];
  const isResponse = !("method" in message);
  return [...(isResponse ? checkAnnotation(message, page, index) : []), ...(isJson(message) ? checkBody(body, expected, page, index) : [])];
}

/** Whether the type that an annotation names is declared. */
export function checkAnnotation(
  { annotation }: { readonly annotation?: MessageAnnotation },
  page: string,
  index: SchemaIndex,
): readonly Diagnostic[] {
  const written = annotation?.odataType && parseODataType(annotation.odataType.value);
  if (annotation?.odataType === undefined || written === undefined || edmType(written.name) !== undefined) return [];
  if (!written.name.includes(".") || index.nameOf(written.name) !== undefined) return [];
  const context = collectingContext(index, page);
  reportUnknownType({ value: written.name, span: annotation.odataType.span }, context);
  return context.found;
}

/** Whether a message's body is JSON, or meant to be. A text that is nothing like it has the wrong content type. */
function isJson({ headers, body }: Message): boolean {
  const type = headers.find(({ name }) => name.value.toLowerCase() === "content-type")?.value.value;
  const text = body?.text.trim() ?? "";
  return looksLikeJson(text) && !BODY_PLACEHOLDER.test(text) && (type === undefined || /[/+]json\b/i.test(type));
}
