/** A run of white space that is not one plain blank. */
const RUN = /(?: ?[^\S ]| {2})\s*/g;

/** The text with each run of white space as one blank, and none at its ends. */
export function foldBlanks(text: string): string {
  return text.replace(RUN, " ").trim();
}
