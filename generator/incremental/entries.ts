const LINE_FEED = 0x0a;

/** Values by keys, a line each; keys have no blanks, values no line ends. */
export function printEntries(entries: ReadonlyMap<string, string>): string {
  return Array.from(entries, ([key, value]) => `${key} ${value}\n`).join("");
}

/** Reads what {@link printEntries} wrote. Each line is decoded by itself: most are plain ASCII, which takes half of the memory and the time. */
export function parseEntries(bytes: Buffer | undefined): Map<string, string> {
  const entries = new Map<string, string>();
  if (bytes === undefined) return entries;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    const line = bytes.toString("utf8", start, end);
    const space = line.indexOf(" ");
    entries.set(line.slice(0, space), line.slice(space + 1));
    start = end + 1;
  }
  return entries;
}
