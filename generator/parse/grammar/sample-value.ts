/** A GUID, or enough of one: samples shorten them and write `x` for a digit. */
const GUID = /^[0-9a-fx]{8}-[0-9a-fx]{4}-[\w.-]*$/i;
const DIGITS = /^\d{3,}$/;
const HEXADECIMAL = /^(?=\D*\d)[0-9a-f]{16,}$/i;
/** Characters of encoded keys. */
const KEY = /^[\w!%=+-]{20,}$/;
/** Names have a number or two; keys have digits all over. */
const MIN_DIGIT_RUNS = 3;
const ADDRESS = /^[^@]+@[^@]+\.[^@.]+$/;

/** Last labels of the domain names that samples use; the qualified name of a type or function ends in none of them. */
const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(["biz", "com", "edu", "gov", "mil", "net", "org"]);
/** Labels before that of a country. */
const SECOND_LEVEL_DOMAINS: ReadonlySet<string> = new Set(["ac", "co", "com", "gov", "net", "org"]);

/** Whether a fixed segment is shaped like a key of something that exists, not like a name. */
export function isSampleValue(text: string): boolean {
  if (text.startsWith("$")) return false;
  return text.split(",").every(isValue);
}

function isValue(text: string): boolean {
  if (GUID.test(text) || DIGITS.test(text) || HEXADECIMAL.test(text) || ADDRESS.test(text) || isDomainName(text)) return true;
  return KEY.test(text) && (text.match(/\d+/g) ?? []).length >= MIN_DIGIT_RUNS;
}

function isDomainName(text: string): boolean {
  const labels = text.toLowerCase().split(".");
  if (labels.length < 2 || !labels.every((label) => /^[a-z0-9-]+$/.test(label))) return false;
  const last = labels.at(-1) ?? "";
  return TOP_LEVEL_DOMAINS.has(last) || (labels.length > 2 && last.length === 2 && SECOND_LEVEL_DOMAINS.has(labels.at(-2) ?? ""));
}
