/** Longer names are cut: they are of no use, and some file systems refuse them. */
const MAX_LENGTH = 100;

/** Words that cannot name a declaration in a module of strict code, and `then`: a module that exports it is taken for a promise. */
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  `abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger declare default delete do
  else enum eval export extends false finally for from function get global globalThis if implements import in infer instanceof interface is
  keyof let module namespace never new null number object of package private protected prototype public readonly require return set static
  string super switch symbol then this throw true try type typeof undefined unique unknown var void while with yield
  __proto__ NaN Infinity`.split(/\s+/),
);

/** Names that Windows keeps for devices, in every folder and with every ending. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/;

/**
 * The words of a name or a phrase, with the case they have: `item-id`, `userPrincipalName` and `path & name`.
 * Letters beyond ASCII separate words too: they look like others in an editor.
 */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, 4 * MAX_LENGTH)
    .replace(/(?<=\w)'s?(?=\s|$)/g, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words as one name that starts with a small letter: `listMailFolders`. */
export function camelName(words: readonly string[]): string {
  return named(words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join(""));
}

/** A name that starts with a capital and keeps the case of the rest: `enterpriseCodeSigningCertificate` as `EnterpriseCodeSigningCertificate`. */
export function pascalName(text: string): string {
  const words = text.slice(0, 4 * MAX_LENGTH).split(/[^A-Za-z0-9]+/);
  return named(words.map(upperFirst).join(""));
}

/** Whether a declaration can have the name. */
export function isDeclarable(name: string): boolean {
  return isIdentifier(name) && name.length <= 2 * MAX_LENGTH && !RESERVED_WORDS.has(name);
}

/** Whether a text is an identifier of ASCII letters, digits, `_` and `$`. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

/**
 * A name for a file or a folder on every system: letters, digits, dots, hyphens and underscores, no device's name.
 *
 * @returns never empty, never hidden, never a way out of a folder; two texts can have the same
 */
export function fileName(text: string): string {
  const safe = limited(text.slice(0, 4 * MAX_LENGTH).replace(/[^\w.-]+/g, "-")).replace(/^[-.]+|[-.]+$/g, "");
  const [stem = "", ...endings] = safe.split(".");
  return stem === "" || DEVICE_NAME.test(stem.toLowerCase()) ? [`${stem}_`, ...endings].join(".") : safe;
}

/** `displayName` as `DisplayName`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `DisplayName` as `displayName`, `ID` as `id`. */
export function lowerFirst(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A name starts with no digit and is not empty. */
function named(text: string): string {
  return limited(/^[A-Za-z]/.test(text) ? text : `_${text}`);
}

function limited(name: string): string {
  return name.slice(0, MAX_LENGTH);
}
