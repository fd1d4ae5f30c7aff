/** What stands for a credential. */
const MASK = "***";

/** Ends of the names of members whose strings are credentials, in lower case. */
const SECRET_NAMES: readonly string[] = [
  "password",
  "passphrase",
  "secret",
  "secrettext",
  "token",
  "privatekey",
  "accesskey",
  "apikey",
  "sharedkey",
  "clientassertion",
];

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
  const lower = name.toLowerCase();
  if (text !== "" && SECRET_NAMES.some((end) => lower.endsWith(end))) return MASK;
  return SECRET_TEXTS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text);
}
