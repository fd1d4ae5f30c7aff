import { Findings } from "../../model/findings.js";
import { reportOtherVersion } from "../../model/other-version.js";
import type { Documented } from "../check.js";
import { partOf, type RequestUrl, type UrlPart } from "./request-url.js";
import { spanOfPart, type ExampleRule } from "./shown-example.js";

/**
 * Makes the rule that holds the address of an example against the documented service: its version, the scheme, and what an address may
 * hold.
 */
export function addressRule(documented: Documented): ExampleRule {
  const { version } = documented.schema;
  const elsewhere = pagesOfOtherVersion(documented);
  const isShown = goesTo(version, documented);
  return ({ page, shown }, findings) => {
    if (shown === undefined) return;
    const { url, message } = shown;
    const written = url.version;
    if (written && isShown && written.text.toLowerCase() !== version.toLowerCase() && !elsewhere.has(page.path)) {
      const values = { written: written.text, version };
      findings.report("example/wrong-version", page.path, spanOfPart(message.target, written), values);
    }
    if (url.scheme?.text.toLowerCase() === "http")
      findings.report("example/insecure", page.path, spanOfPart(message.target, url.scheme), {});
    for (const { part, reason } of faultsOf(url))
      findings.report("example/malformed-url", page.path, spanOfPart(message.target, part), { text: part.text, reason });
  };
}

/** Whether any example goes to a version; where none does, addresses write it in another way. */
function goesTo(version: string, { pages }: Documented): boolean {
  const segment = `/${version.toLowerCase()}/`;
  return pages.some(({ examples }) => examples.some(({ request }) => request?.target.value.toLowerCase().includes(segment)));
}

/** Pages of which it is reported already that all their examples go elsewhere. */
function pagesOfOtherVersion({ schema, pages }: Documented): ReadonlySet<string> {
  const found = new Findings();
  reportOtherVersion(pages, schema.serviceRoot, schema.version, found);
  return new Set(found.diagnostics.map(({ path }) => path));
}

/** What placeholders and literals hold stands for something else, or is written for people. */
const HOLDERS = /\{[^{}]*\}|<[^<>]*>|'[^']*'|\([^()]*\)/g;

function faultsOf({ path }: RequestUrl): readonly { readonly part: UrlPart; readonly reason: string }[] {
  const bare = path.text.replace(HOLDERS, (holder) => "x".repeat(holder.length));
  const [blank, double, hash] = [/\S(\s+)(?=\S)/.exec(bare), /[^:](\/{2,})/.exec(bare), /#/.exec(bare)];
  return [
    ...(blank ? [{ part: wordAt(path, bare, blank.index), reason: "a blank ends the address; write `%20`" }] : []),
    ...(double
      ? [{ part: partOf(path.text, double.index + 1, double.index + double[0].length, path.start), reason: "a segment is empty" }]
      : []),
    ...(hash
      ? [{ part: partOf(path.text, hash.index, hash.index + 1, path.start), reason: "the number sign ends the address; write `%23`" }]
      : []),
  ];
}

/** The segment around a place. */
function wordAt({ text, start }: UrlPart, bare: string, at: number): UrlPart {
  const from = bare.lastIndexOf("/", at) + 1;
  const end = bare.indexOf("/", at);
  return partOf(text, from, end < 0 ? text.length : end, start);
}
