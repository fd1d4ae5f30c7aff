import { foldBlanks } from "../../text/blanks.js";
import { plainText, type Inline } from "../inline.js";
import type { Facets } from "../page.js";
import type { Reading } from "../reading.js";
import type { TypeExpression } from "../type-expression.js";
import {
  DEPRECATED_SENTENCES,
  FACET_CLAUSES,
  FACET_PREDICATES,
  FACET_SIGN,
  FACET_SUBJECT,
  FILTER_OPERATORS,
  OPTIONAL_OPENING,
  type FacetPhrase,
} from "../vocabulary/facet-phrases.js";
import { flatten, masked, type FlatText } from "./flat-text.js";
import { parseTypeNameAfter } from "./type-name-after.js";
import { defaultValueIn, maxLengthIn } from "./value-facets.js";

/** A sentence ends at a full stop or semicolon, also where the blank behind it is missing. */
const SENTENCE_END = /[.;](?=\s|$|[A-Z(])/;
const LEAD = /^(?:notes?|important)\s?:\s*/;
/** A facet word in capitals at the end of a sentence whose full stop is missing. */
const GLUED = /\s(Read-?[Oo]nly|Write-?[Oo]nly|Nullable|Required)$/;

/**
 * Reads what a description says beside its prose.
 *
 * @param inlines - the description
 * @param reading - takes the form of a row that names the type it is inherited from
 * @param isPlainValue - whether a word that stands without quotes or markup can be a value of what is described
 */
export function parseFacets(inlines: readonly Inline[], reading: Reading, isPlainValue: (word: string) => boolean = () => true): Facets {
  const flat = flatten(inlines);
  const found = FACET_SIGN.test(flat.content.text) ? statedFacets(flat) : {};
  const inheritedFrom = inheritedType(flat);
  if (inheritedFrom) reading.saw("resource/inherited-row");
  const plain = plainText(inlines);
  const filterOperators = filterOperatorsOf(plain);
  const defaultValue = defaultValueIn(flat, isPlainValue);
  const maxLength = maxLengthIn(plain);
  return {
    ...found,
    ...(inheritedFrom && { inheritedFrom }),
    ...(filterOperators && { filterOperators }),
    ...(defaultValue !== undefined && { defaultValue }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

function statedFacets(flat: FlatText): FacetPhrase {
  // A value in back-ticks, such as `required`, is no facet; an option, such as `$select`, belongs to the phrase.
  const hidden = masked(flat, "\ufffc", ({ inline }) => inline.kind === "code" && !inline.text.includes("$"));
  let found: FacetPhrase = {};
  for (const sentence of foldBlanks(hidden).split(SENTENCE_END)) {
    if (FACET_SIGN.test(sentence)) for (const phrase of phrasesOf(sentence.trim())) found = { ...found, ...phrase };
  }
  return found;
}

function phrasesOf(sentence: string): readonly FacetPhrase[] {
  const phrases = clausePhrases(GLUED.exec(sentence)?.[1]);
  const lower = sentence.toLowerCase().replace(LEAD, "");
  if (DEPRECATED_SENTENCES.some((pattern) => pattern.test(lower))) phrases.push({ deprecated: true });
  if (OPTIONAL_OPENING.test(lower)) phrases.push({ required: false });
  const subject = FACET_SUBJECT.exec(lower)?.[0];
  if (subject === undefined) return [...phrases, ...clausesOf(lower)];
  const predicate = lower.slice(subject.length);
  for (const { pattern, says } of FACET_PREDICATES) if (pattern.test(predicate)) phrases.push(says);
  return phrases;
}

/** `Read-only, not nullable`, `(Optional) …`, `…, optional`, `… (read-only)`; a list of values is none of these. */
function clausesOf(sentence: string): readonly FacetPhrase[] {
  const clauses = sentence.split(",");
  const speaking = clauses.length === 2 && !sentence.includes(":") ? clauses : clauses.every(isClause) ? clauses : clauses.slice(0, 1);
  return [
    ...speaking.flatMap((clause) => clausePhrases(clause)),
    ...clausePhrases(/^\(([^()]*)\)/.exec(sentence)?.[1]),
    ...clausePhrases(/\(([^()]*)\)$/.exec(sentence)?.[1]),
  ];
}

function isClause(clause: string): boolean {
  return FACET_CLAUSES.has(clauseKey(clause));
}

function clausePhrases(clause = ""): FacetPhrase[] {
  const phrase = FACET_CLAUSES.get(clauseKey(clause));
  return phrase ? [phrase] : [];
}

function clauseKey(clause: string): string {
  return clause
    .toLowerCase()
    .replace(/[()[\]]/g, "")
    .trim();
}

/** `Inherited from` and the type's name directly behind it. */
function inheritedType(flat: FlatText): TypeExpression | undefined {
  const { text } = flat.content;
  if (!text.includes("nherited from")) return undefined;
  for (const match of text.matchAll(/\b(I|i)nherited from\s+/g)) {
    const type = parseTypeNameAfter(flat, match.index + match[0].length, match[1] === "I" ? "any" : "certain");
    if (type) return type;
  }
  return undefined;
}

/** `Supports $filter (eq, ne)`; the list is empty where the operators are not named. */
function filterOperatorsOf(text: string): readonly string[] | undefined {
  if (!/\$filter/i.test(text)) return undefined;
  for (const sentence of text.split(SENTENCE_END)) {
    const at = /\bsupports\b[^()]{0,80}\$filter/i.exec(sentence);
    if (at === null || /\b(?:not|n't)\s+support/i.test(sentence)) continue;
    const listed = /^\s*\(([^()]*)\)/.exec(sentence.slice(at.index + at[0].length))?.[1] ?? "";
    const words = listed.toLowerCase().match(/[a-z]+/g) ?? [];
    return [...new Set(words.filter((word) => FILTER_OPERATORS.has(word)))];
  }
  return undefined;
}
