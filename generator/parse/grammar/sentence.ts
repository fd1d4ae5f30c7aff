import { masked, type FlatText } from "./flat-text.js";

/** A sentence of flat text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits flat text at full stops and blank lines; a full stop inside code or a link ends nothing. */
export function sentencesIn(flat: FlatText): readonly Sentence[] {
  const hidden = masked(flat, "\ufffc", ({ inline }) => inline.kind === "code" || inline.kind === "link");
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of hidden.matchAll(/[.!](?=\s|$)|[\n\v]/g)) {
    const end = match.index + 1;
    pushSentence(flat, start, end, sentences);
    start = end;
  }
  pushSentence(flat, start, hidden.length, sentences);
  return sentences;
}

function pushSentence(flat: FlatText, start: number, end: number, sentences: Sentence[]): void {
  const text = flat.content.text.slice(start, end);
  if (text.trim() !== "") sentences.push({ text, start, end });
}
