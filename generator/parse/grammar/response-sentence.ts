import { located, type Located } from "../../text/span.js";
import { spanInFile } from "../../text/embedded-text.js";
import type { Inline } from "../inline.js";
import type { ResponseClaim } from "../page.js";
import type { Reading } from "../reading.js";
import {
  ASIDE,
  DELTA,
  MEDIA_TYPE,
  NO_BODY,
  NO_CONTENT_STATUSES,
  REDIRECT,
  REDIRECT_STATUSES,
  RESPONSE_SUBJECT,
  STATUS_CLASS,
  STREAM,
  TEXT_CONTENTS,
} from "../vocabulary/response-phrases.js";
import { flatten, type FlatText } from "./flat-text.js";
import { sentencesIn, type Sentence } from "./sentence.js";
import { findTypeMention } from "./type-mention.js";

/**
 * Reads one paragraph of a response section.
 *
 * @param inlines - the paragraph
 * @param reading - takes the forms met
 * @returns a claim of kind `unsaid` where the paragraph does not say what comes back, its statuses where it names some
 */
export function parseResponseSentence(inlines: readonly Inline[], reading: Reading): ResponseClaim {
  const flat = flatten(inlines);
  const { text, span } = flat.content;
  const statuses = statusesIn(flat);
  const delta = DELTA.test(text);
  if (delta) reading.saw("response/delta");
  const claim = { statuses, delta, ...(inlines.length > 0 && { span }) };
  const sentences = sentencesIn(flat).filter(
    ({ text: words }) => !ASIDE.test(words) && (RESPONSE_SUBJECT.test(words) || statuses.length > 0),
  );
  if (sentences.length === 0) return { ...claim, kind: "unsaid" };
  return { ...claim, ...contentOf(flat, sentences, statuses, reading) };
}

type Content = Pick<ResponseClaim, "kind" | "type" | "mediaType">;

function contentOf(flat: FlatText, sentences: readonly Sentence[], statuses: ResponseClaim["statuses"], reading: Reading): Content {
  const { text } = flat.content;
  const success = statuses.map(({ value }) => value).filter((status) => status < 400);
  if (success.length > 0 && success.every((status) => NO_CONTENT_STATUSES.has(status))) return none(reading);
  const mediaType = mediaTypeOf(text);
  if (success.some((status) => REDIRECT_STATUSES.has(status)) || (success.length === 0 && REDIRECT.test(text))) {
    reading.saw("response/redirect");
    return { kind: "redirect", ...(mediaType !== undefined && { mediaType }) };
  }
  const mention = findTypeMention(flat, sentences);
  if (NO_BODY.test(text) && mention?.form !== "response/object" && mention?.form !== "response/collection") return none(reading);
  const named = mention !== undefined && mention.form !== "response/primitive";
  const relevant = sentences.map((sentence) => sentence.text).join(" ");
  if (!named && STREAM.test(relevant)) {
    reading.saw("response/stream");
    return { kind: "stream", ...(mediaType !== undefined && { mediaType }) };
  }
  if (!named && mediaType !== undefined && !/json/i.test(mediaType)) return { kind: "text", mediaType };
  if (mention === undefined) return { kind: "unsaid" };
  reading.saw(mention.form);
  if (mention.type.kind === "collection") reading.saw("response/collection");
  return { kind: "typed", type: mention.type, ...(mediaType !== undefined && { mediaType }) };
}

function none(reading: Reading): Content {
  reading.saw("response/none");
  return { kind: "none" };
}

function mediaTypeOf(text: string): string | undefined {
  return MEDIA_TYPE.exec(text)?.[0].toLowerCase() ?? TEXT_CONTENTS.find(({ pattern }) => pattern.test(text))?.mediaType;
}

/** Status codes: a three-digit number in back-ticks, or beside a word that makes it one, but no class of them. Each once. */
function statusesIn(flat: FlatText): readonly Located<number>[] {
  const { text } = flat.content;
  const codes = new Set(flat.marks.filter(({ inline }) => inline.kind === "code").map(({ start }) => start));
  const statuses = new Map<number, Located<number>>();
  for (const match of text.matchAll(/(?<![\w.])[1-5]\d\d(?![\w.]\d|\w)/g)) {
    const status = Number(match[0]);
    const end = match.index + 3;
    if (STATUS_CLASS.test(text.slice(end, end + 20))) continue;
    const around =
      codes.has(match.index) ||
      /\b(?:http|status(?: code)?|code(?: is)?|a|an|returns|with)\W{0,3}$/i.test(text.slice(Math.max(0, match.index - 16), match.index));
    const named = /^[\s`*,:-]{0,3}(?:ok\b|created|accepted|no[ -]?content|found|response|status|http|multi|success|partial)/i.test(
      text.slice(end, end + 20),
    );
    if ((around || named) && !statuses.has(status)) statuses.set(status, located(status, spanInFile(flat.content, match.index, end)));
  }
  return [...statuses.values()];
}
