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
  return plainText(text).replace(/\s+/g, " ").trim().replace(NOT_IN_URI, encodeURIComponent).replace(STRAY_PERCENT, "%25");
}
