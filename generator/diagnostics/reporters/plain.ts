/**
 * Text of a document as it may go to a terminal: control characters and those that change the direction of text are
 * replaced, so that no page can move the cursor or hide a part of a message.
 */
export function plain(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, " ");
}
