import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { edmType } from "../../model/edm.js";
import type { Findings } from "../../model/findings.js";
import { parseODataType } from "../../model/qualified-name.js";
import type { Example, MessageAnnotation, Page, RequestMessage, ResponseMessage } from "../../parse/page.js";
import { BODY_PLACEHOLDER } from "../../parse/vocabulary/placeholder-words.js";
import { looksLikeJson } from "../../text/json.js";
import type { Documented, Rule } from "../check.js";
import { checkBody } from "./check-body.js";
import { collectingContext } from "./context.js";
import { annotatedBody, expectedRequest, expectedResponse, type ExpectedBody } from "./expected-body.js";
import { reportUnknownType } from "./object-type.js";
import { checkRepresentation } from "./representations.js";
import { SchemaIndex } from "./schema-index.js";

/** Hold the JSON of examples, samples and representations against the model. */
export const BODY_RULES: readonly Rule[] = [checkBodies];

type Message = RequestMessage | ResponseMessage;

function checkBodies({ schema, pages }: Documented, findings: Findings): void {
  const index = new SchemaIndex(schema, pages);
  const shown = new Set<Example>();
  const check = (message: Message, expected: ExpectedBody, page: string): void => {
    if (!("method" in message) && message.body !== undefined) findings.add(checkAnnotation(message, page, index));
    if (message.body !== undefined && isJson(message)) findings.add(checkBody(message.body, expected, page, index));
  };
  for (const operation of schema.operations) {
    const { page } = operation.origin;
    for (const { source } of operation.examples) {
      shown.add(source);
      if (source.request) check(source.request, expectedRequest(operation, source.request, index), page);
      for (const response of source.responses) check(response, expectedResponse(operation, source.request, response, index), page);
    }
  }
  for (const page of pages) {
    for (const message of otherMessages(page, shown)) check(message, annotatedBody(message, index), page.path);
    for (const sample of page.samples) {
      findings.add(checkAnnotation(sample, page.path, index));
      findings.add(checkBody(sample.body, annotatedBody(sample, index), page.path, index));
    }
    for (const declaration of page.types) {
      const type = index.declaredBy(declaration, page);
      if (type !== undefined) findings.add(checkRepresentation(declaration, type, page, index));
    }
  }
}

/** Messages that show no operation, such as what a service sends to its caller. */
function otherMessages({ examples }: Page, shown: ReadonlySet<Example>): readonly Message[] {
  return examples
    .filter((example) => !shown.has(example))
    .flatMap(({ request, responses }) => [...(request ? [request] : []), ...responses]);
}

/** Whether the type that an annotation names is declared. */
function checkAnnotation(
  { annotation }: { readonly annotation?: MessageAnnotation },
  page: string,
  index: SchemaIndex,
): readonly Diagnostic[] {
  const context = collectingContext(index, page);
  const written = annotation?.odataType && parseODataType(annotation.odataType.value);
  if (annotation?.odataType === undefined || written === undefined || edmType(written.name) !== undefined) return [];
  const isType = written.name.includes(".") && index.nameOf(written.name) === undefined;
  if (isType) reportUnknownType({ value: written.name, span: annotation.odataType.span }, context);
  return context.found;
}

/** Whether a message's body is said to be JSON, or looks like it where nothing is said. */
function isJson({ headers, body }: Message): boolean {
  const type = headers.find(({ name }) => name.value.toLowerCase() === "content-type")?.value.value;
  const text = body?.text.trim() ?? "";
  if (text === "" || BODY_PLACEHOLDER.test(text)) return false;
  return type === undefined ? looksLikeJson(text) : /[/+]json\b/i.test(type);
}
