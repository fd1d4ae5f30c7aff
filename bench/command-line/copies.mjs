// Copies of documentation under other names, as if the service had grown.
//
// A copy that only had other file names would declare the same types and paths again, and merge with the first. So its namespace is another
// (`microsoft.graph2.user`), and with it every type; so is the first segment of every path (`/users2/{id}`), and the name of every file,
// also in links, and of every annotated example. Pages that name no namespace get the line that does: names without a namespace are
// then looked for in the page's own. What the documentation itself never names, enumerations read from the text of cells, stays common.

/** A path up to its first segment: of a request line, behind the root of a service, of a request inside a batch. */
const PATH_START =
  /(?:https?:\/\/[^/\s"]+\/(?:v\d+\.\d+|beta)\/(?:\$metadata#)?|^(?:GET|POST|PUT|PATCH|DELETE) +(?:\/|(?=\w+\/))|"url": *"\/)(?!v\d+\.\d|beta\b)[a-z]\w*/gim;
const FILE_NAME = /[^\s()"'<>[\]]+\.md\b/g;
const COMMENT = /<!--[^]*?-->/g;
/** The name of an annotated example, or those of several that it belongs to. */
const NAMES = /("name"\s*:\s*)(\[[^\]]*\]|"[^"]*")/;
const TITLE = /^# .*$/m;

/** The namespace that most annotated types are of. */
export function commonestNamespace(texts) {
  const counts = new Map();
  for (const text of texts) {
    for (const [, namespace] of text.matchAll(/"@odata\.type": *"#?([\w.]+)\.\w+"/g))
      counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
  }
  return [...counts].sort((first, second) => second[1] - first[1])[0]?.[0] ?? "copies";
}

/** The name of a file in a copy; the first copy keeps the names. */
export function nameInCopy(name, copy) {
  return copy === 1 ? name : `copy${copy}${name}`;
}

/** The text of a page in a copy. */
export function textInCopy(text, namespace, copy) {
  const suffix = copy === 1 ? "" : String(copy);
  const spaced = /^Namespace:/m.test(text) ? text : text.replace(TITLE, `$&\n\nNamespace: ${namespace}`);
  return spaced
    .replace(new RegExp(`\\b${namespace.replaceAll(".", "\\.")}\\b`, "gi"), `$&${suffix}`)
    .replace(PATH_START, `$&${suffix}`)
    .replace(COMMENT, (comment) => comment.replace(NAMES, (_, key, names) => key + names.replace(/[^"[\],\s][^"]*(?=")/g, `$&${suffix}`)))
    .replace(FILE_NAME, (path) => (/includes\/|:\/\//.test(path) ? path : path.replace(/[^/]+$/, (name) => nameInCopy(name, copy))));
}
