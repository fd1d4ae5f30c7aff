// The pages that a run changes, and how.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ENCODING, pagesOf } from "./pages.mjs";

const FENCE = /^```(?:json|http)[^]*?^```/gm;
/** A value of some words: not an identifier, a date or a member of an enumeration, which a change would make wrong. */
const VALUE = /(": *"[A-Z][a-z]+ [A-Za-z ]+)(?=")/;
const SENTENCE = /^(?!Namespace:)[A-Z][^|\n]*\.(?=[ \t]*$)/m;
const PROPERTY_TABLE = /^#+ Properties[^\n]*\n[^]*?^([|: \t]*-{2,}[-|: \t]*)$/m;

/**
 * Finds the two pages that are changed: the page of an operation that the fewest pages link to, and the page with a table of properties
 * that most link to.
 *
 * @returns for each a function that changes it anew each time it is called
 */
export function findEdits(folder) {
  const pages = pagesOf(folder).map((path) => ({ path, text: readFileSync(join(folder, path), ENCODING) }));
  const links = countLinks(pages);
  const byLinks = pages.map((page) => ({ ...page, links: links.get(basename(page.path).toLowerCase()) ?? 0 }));
  byLinks.sort((first, second) => first.links - second.links);
  const leaf = byLinks.find(({ path, text }) => /(?:^|[\\/])api[\\/]/.test(path) && reworded(text, 0) !== undefined);
  const hub = byLinks.findLast(({ text }) => withRow(text, 0) !== undefined);
  if (leaf === undefined || hub === undefined) throw new Error(`${folder} has no page to change`);
  return { leaf: edit(folder, leaf, reworded), hub: edit(folder, hub, withRow), links: hub.links };
}

function edit(folder, { path, text }, change) {
  let turn = 0;
  return () => writeFileSync(join(folder, path), change(text, ++turn), ENCODING);
}

/** How many pages name the file of a page. */
function countLinks(pages) {
  const links = new Map();
  for (const { text } of pages) {
    const names = (text.match(/[\w.-]+\.md\b/g) ?? []).map((name) => name.toLowerCase());
    for (const name of new Set(names)) links.set(name, (links.get(name) ?? 0) + 1);
  }
  return links;
}

/** A page with other words in a sentence of its description and in a value of an example; undefined where it has none. */
function reworded(text, turn) {
  const title = /^# .*$/m.exec(text);
  const fence = text.match(FENCE)?.find((example) => VALUE.test(example));
  if (title === null || fence === undefined) return undefined;
  const start = title.index + title[0].length;
  const described = text.slice(start).replace(SENTENCE, `$& This is said in run ${turn}.`);
  return text.slice(0, start) + described.replace(fence, () => fence.replace(VALUE, `$1 ${turn}`));
}

/** A page with one more property in its table; undefined where it has none. */
function withRow(text, turn) {
  const [found, rule] = PROPERTY_TABLE.exec(text) ?? [];
  if (found === undefined) return undefined;
  const cells = [`measured${turn}`, "String", `Added in run ${turn}.`];
  const row = rule.match(/-+/g).map((_, column) => cells[column] ?? "");
  return text.replace(found, () => `${found}\n| ${row.join(" | ")} |`);
}
