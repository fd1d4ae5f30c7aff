/**
 * What a path must be to be named by a pattern: itself, below it, or fitting `*` (a part of a name), `**` (any folders) and `?` (a character).
 *
 * @param pattern - with `/`, relative
 */
export function pathPattern(pattern: string): RegExp {
  const parts = pattern
    .replace(/^\.\//, "")
    .replace(/\/+$/, "")
    .split("/")
    // Two in a row say no more than one, and would take time.
    .filter((part, index, all) => part !== "**" || all[index - 1] !== "**");
  const source = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
    return `${nameSource(part)}${isLast ? "" : "/"}`;
  });
  return new RegExp(`^${source.join("")}(?:/.*)?$`, "su");
}

function nameSource(part: string): string {
  return part
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\*+/g, "[^/]*")
    .replaceAll("?", "[^/]");
}
