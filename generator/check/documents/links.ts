import type { LinkPlace } from "../../discover/linked-files.js";
import type { Findings } from "../../model/findings.js";
import type { LinkUse, Page } from "../../parse/page.js";
import { Hints } from "../../text/nearest.js";
import type { Documented, LinkFinder } from "../check.js";
import { Anchors } from "./anchors.js";
import { TypeNames } from "./type-names.js";
import { unresolvedTargets } from "./unresolved-types.js";

/** How many letters of an anchor may differ from those of the one that is meant. */
const NEAR = 3;

/** Links lead somewhere: to a file that exists, and to a place on it. Other sites are taken at their word. */
export function checkLinks({ schema, pages, links }: Documented, findings: Findings): void {
  if (links === undefined) return;
  const check = new LinkCheck(pages, links, findings);
  const names = new TypeNames(schema, pages);
  for (const page of pages) {
    const reported = unresolvedTargets(page, names);
    for (const use of page.outline.links) check.check(page, use, reported);
  }
}

class LinkCheck {
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #links: LinkFinder;
  readonly #findings: Findings;
  readonly #anchors = new Anchors();
  readonly #hints = new Hints(NEAR);
  /** By target: pages link to the same ones over and over. */
  readonly #written = new Map<string, WrittenTarget>();

  constructor(pages: readonly Page[], links: LinkFinder, findings: Findings) {
    this.#pages = new Map(pages.map((page) => [page.path, page]));
    this.#links = links;
    this.#findings = findings;
  }

  /** @param reported - targets that are reported already where they do not exist */
  check(page: Page, use: LinkUse, reported: ReadonlySet<string>): void {
    const written = this.#written.get(use.target) ?? readTarget(use.target);
    this.#written.set(use.target, written);
    const reason = use.kind === "broken" ? "Markdown reads it as text" : written.fault;
    if (use.kind === "undefined") this.#findings.report("link/undefined", page.path, use.span, { label: use.target });
    else if (reason !== undefined) this.#findings.report("link/malformed", page.path, use.span, { target: use.target, reason });
    else this.#follow(page, use, written, reported);
  }

  #follow(page: Page, use: LinkUse, { path, fragment }: WrittenTarget, reported: ReadonlySet<string>): void {
    if (path === "" || path.startsWith("?")) {
      this.#land(page, use, page, fragment);
      return;
    }
    const place = this.#links.locate(page.path, path);
    if (place.kind !== "missing" || !reported.has(use.target)) this.#reportPlace(page, use, path, place);
    const target = place.kind === "file" ? this.#pages.get(place.path) : undefined;
    if (target) this.#land(page, use, target, fragment);
  }

  #reportPlace(page: Page, use: LinkUse, path: string, place: LinkPlace): void {
    if (place.kind === "missing") this.#findings.report("link/missing", page.path, use.span, { target: path, near: place.near });
    else if (place.kind === "outside") this.#findings.report("link/outside-root", page.path, use.span, { target: path });
    else if (place.kind === "file" && place.spelling !== undefined) {
      const { span } = use;
      const written = { ...span, end: span.start + path.length };
      // An escape in the source makes it longer than the target that it means.
      const exact = span.end - span.start === use.target.length && !/[%?\\]/.test(path);
      const fix = exact ? [{ path: page.path, span: written, text: place.spelling }] : undefined;
      this.#findings.report("link/case", page.path, exact ? written : span, { target: path, spelling: place.spelling }, [], fix);
    }
  }

  #land(page: Page, use: LinkUse, target: Page, fragment: string): void {
    if (fragment === "") return;
    const anchors = this.#anchors.of(target);
    if (anchors.has(fragment)) return;
    const { span } = use;
    const exact = span.end - span.start === use.target.length;
    const place = exact ? { ...span, start: span.end - fragment.length } : span;
    const near = this.#hints.find(fragment, anchors.names);
    this.#findings.report("link/no-anchor", page.path, place, {
      anchor: fragment,
      page: target === page ? undefined : target.path,
      near,
    });
  }
}

/** The target of links, as it is written. */
interface WrittenTarget {
  readonly path: string;
  /** Behind the number sign. */
  readonly fragment: string;
  /** What is wrong with it by its text alone. */
  readonly fault?: string;
}

function readTarget(target: string): WrittenTarget {
  const hash = target.indexOf("#");
  const fault = faultOf(target);
  return {
    path: hash < 0 ? target : target.slice(0, hash),
    fragment: hash < 0 ? "" : target.slice(hash + 1),
    ...(fault !== undefined && { fault }),
  };
}

function faultOf(target: string): string | undefined {
  if (target.trim() === "") return "it leads nowhere";
  if (/^https?:/i.test(target) && !/^https?:\/\/[^\s/]/i.test(target)) return "two slashes belong behind the colon";
  return /^(?:https?\/\/|(?:ht?tps?|htt?ps?):\/(?!\/))/i.test(target) ? "it is neither a path nor an address" : undefined;
}
