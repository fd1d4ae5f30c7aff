/** Control characters other than the tabulator and line feed, and halves of surrogate pairs: nothing that a text needs. */
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

/** What a URI reference may hold unescaped. */
const NOT_IN_URI = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;

/** A percent sign that starts no escape. */
const STRAY_PERCENT = /%(?![0-9A-Fa-f]{2})/g;

/** Documented text as data: line breaks become line feeds, what cannot be printed goes. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "");
}

/** A URI reference with everything escaped that may not stand in one. */
export function uriReference(text: string): string {
  const [address = "", ...fragment] = plainText(text).replace(/\s+/g, " ").trim().split("#");
  // Only one number sign starts a fragment.
  const whole = fragment.length === 0 ? address : `${address}#${fragment.join("%23")}`;
  return whole.replace(NOT_IN_URI, encodeURIComponent).replace(STRAY_PERCENT, "%25");
}
