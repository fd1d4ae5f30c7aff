/** What stands for a credential. */
const MASK = "***";

/** Ends of the names of members whose strings are credentials, in lower case. */
const SECRET_NAMES = /(?:password|passphrase|secret|secrettext|token|privatekey|accesskey|apikey|sharedkey|clientassertion)$/;

/** What each of the looks below has: most texts have nothing of it. */
const SUSPECT = /eyJ|Bearer|[?&;]|-----BEGIN/i;

/** Credentials by their looks, in whatever text; the group is what stays. */
const SECRET_TEXTS: readonly RegExp[] = [
  // A token or key in base64 that begins with JSON: JWT, JWE, a link's token.
  /()\beyJ[\w-]{10,}(?:\.[\w-]*)*/g,
  /(\bBearer[ ]+)[\w.~+/=-]{10,}/gi,
  // In a query or a form: what makes an address one that needs no token.
  /([?&;](?:sig|tempauth|authkey|access_token|refresh_token|id_token|client_secret|client_assertion|password)=)[^&#\s"']+/gi,
  /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)[^-]*/g,
];

/**
 * Hides credentials in a documented text: an example's look real, and some are.
 *
 * @param name - of the member that the text is the value of, where there is one
 */
export function maskCredentials(text: string, name = ""): string {
  if (text !== "" && SECRET_NAMES.test(name.toLowerCase())) return MASK;
  if (!SUSPECT.test(text)) return text;
  return SECRET_TEXTS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text);
}

/** A credential in a text, by its offsets. */
export interface Credential {
  readonly kind: "A token" | "A key" | "A secret";
  readonly start: number;
  readonly end: number;
}

/** What credentials that are whole look like; the group is what they are. */
const WHOLE: readonly (readonly [Credential["kind"], RegExp])[] = [
  ["A token", /\b(eyJ[\w-]{8,}(?:\.[\w-]*)*)/g],
  ["A token", /\bBearer[ ]+([\w.~+/=-]{20,})/gi],
  ["A secret", /[?&;](?:sig|tempauth|authkey|authtoken|access_token|refresh_token|client_secret|client_assertion)=([^&#\s"'\\]{12,})/gi],
  ["A key", /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)\s*[\w+/]{20,}/g],
];

/** Members of the header that a token in JSON's clothes has. */
const TOKEN_HEADER = /"(?:alg|enc)"\s*:/;

/**
 * Finds credentials that look real: whole, neither words nor a placeholder.
 *
 * @param text - of any kind
 * @returns in the order of the text, each place once
 */
export function findCredentials(text: string): readonly Credential[] {
  if (!SUSPECT.test(text)) return [];
  const found = new Map<number, Credential>();
  for (const [kind, pattern] of WHOLE) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? "";
      const start = match.index + match[0].indexOf(value);
      const end = start + value.length;
      if (looksReal(kind, value, text.slice(end, end + 3)) && !found.has(start)) found.set(start, { kind, start, end });
    }
  }
  return [...found.values()].sort((first, second) => first.start - second.start);
}

function looksReal(kind: Credential["kind"], value: string, behind: string): boolean {
  // An elision makes it a sample.
  if (/\.{2,}|\u2026/.test(value + behind)) return false;
  if (kind === "A key") return true;
  // A header alone gives nothing away.
  if (value.startsWith("eyJ")) return value.includes(".") && TOKEN_HEADER.test(decodedStart(value));
  return /[A-Z]/.test(value) && /[a-z]/.test(value) && (value.match(/\d/g) ?? []).length > 2;
}

/** The first part of a token, which is JSON in base64. */
function decodedStart(value: string): string {
  try {
    return atob((value.split(".")[0] ?? "").replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
  } catch {
    return "";
  }
}
