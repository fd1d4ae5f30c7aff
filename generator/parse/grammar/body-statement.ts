import type { Inline } from "../inline.js";
import type { BodyClaim } from "../page.js";
import type { Reading } from "../reading.js";
import type { TypeExpression } from "../type-expression.js";
import {
  BODY_SUBJECT,
  MEDIA_BODY,
  NO_REQUEST_BODY,
  OPTIONAL_BODY,
  PARAMETERS,
  PROPERTIES,
  REFERENCE,
  REPRESENTATION,
} from "../vocabulary/body-phrases.js";
import { MEDIA_TYPE } from "../vocabulary/response-phrases.js";
import { flatten, type FlatText } from "./flat-text.js";
import { sentencesIn, type Sentence } from "./sentence.js";
import { findTypeMention } from "./type-mention.js";

/** What a paragraph says about the request body. */
export interface BodyStatement {
  readonly kind: BodyClaim["kind"];
  readonly type?: TypeExpression;
  readonly mediaType?: string;
}

/**
 * Reads one paragraph of a request body section; its first sentence that says something counts.
 *
 * @param inlines - the paragraph
 * @param reading - takes the form of a body that is not there, asked for as a representation, or no JSON
 */
export function parseBodyStatement(inlines: readonly Inline[], reading: Reading): BodyStatement {
  const flat = flatten(inlines);
  const sentences = sentencesIn(flat);
  const isOffered = sentences.some(({ text }) => OPTIONAL_BODY.test(text));
  for (const sentence of sentences) {
    const statement = statementOf(flat, sentence);
    if (statement === undefined || (statement.kind === "none" && isOffered)) continue;
    if (statement.kind === "none") reading.saw("body/none");
    if (statement.kind === "representation") reading.saw("body/representation");
    if (statement.kind === "media") reading.saw("body/media");
    return statement;
  }
  return { kind: "unsaid" };
}

function statementOf(flat: FlatText, sentence: Sentence): BodyStatement | undefined {
  const { text } = sentence;
  if (NO_REQUEST_BODY.test(text)) return { kind: "none" };
  const written = MEDIA_TYPE.exec(text)?.[0].toLowerCase();
  const mediaType = written !== undefined && !/json/.test(written) ? written : undefined;
  const asked = REPRESENTATION.test(text) && ![PARAMETERS, PROPERTIES, REFERENCE].some((pattern) => pattern.test(text));
  if (asked || /\brepresentations? (?:of|for)\b/i.test(text)) {
    const type = findTypeMention(flat, [sentence])?.type;
    if (type !== undefined && isNamed(type)) return { kind: "representation", type };
  }
  if (PARAMETERS.test(text)) return { kind: "parameters" };
  if (PROPERTIES.test(text)) return { kind: "properties" };
  if (mediaType !== undefined || (MEDIA_BODY.test(text) && BODY_SUBJECT.test(text)))
    return { kind: "media", ...(mediaType !== undefined && { mediaType }) };
  return undefined;
}

/** A primitive has no representation to speak of. */
function isNamed(type: TypeExpression): boolean {
  return type.kind === "collection"
    ? isNamed(type.of)
    : type.kind === "named" && !/^(?:string|boolean|bool|int\d*|integer|double|float|decimal|guid|datetimeoffset)$/i.test(type.name);
}
