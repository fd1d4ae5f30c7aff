import type { Page } from "../parse/page.js";
import { append } from "../text/append.js";
import type { Located } from "../text/span.js";
import type { Findings } from "./findings.js";
import { segmentName } from "./path-name.js";

/** So many pages must agree: one page alone was often copied from the other version. */
const FEWEST_PAGES = 2;

/** The examples of a page that go to the service. */
interface Shown {
  readonly page: Page;
  /** The first segment of its path, as written. */
  readonly root: string;
  readonly own: boolean;
  readonly first: Located<string>;
}

/**
 * Reports pages whose part of the service may not be in this version: all examples below their root go to another version, on two pages
 * or more.
 *
 * @param serviceRoot - the service's address without a version; without one, nothing can be told
 * @param version - the version of the pages, as addresses write it
 */
export function reportOtherVersion(pages: readonly Page[], serviceRoot: string | undefined, version: string, findings: Findings): void {
  if (serviceRoot === undefined) return;
  const service = `${serviceRoot.toLowerCase()}/`;
  const own = `${service}${version.toLowerCase()}/`;
  const byRoot = new Map<string, Shown[]>();
  for (const page of pages) {
    const root = segmentName(page.operations[0]?.requests[0]?.segments[0]);
    const shown = root === undefined ? undefined : shownBy(page, root, service, own);
    if (root === undefined || shown === undefined) continue;
    append(byRoot, root.toLowerCase(), shown);
  }
  // Where no example goes to this version, addresses write it in another way.
  if (![...byRoot.values()].some((shown) => shown.some((page) => page.own))) return;
  for (const shown of byRoot.values()) {
    if (shown.length < FEWEST_PAGES || shown.some(({ own }) => own)) continue;
    for (const { page, root, first } of shown) findings.report("example/other-version", page.path, first.span, { root });
  }
}

function shownBy(page: Page, root: string, service: string, own: string): Shown | undefined {
  const targets = page.examples
    .flatMap(({ request }) => request?.target ?? [])
    .filter(({ value }) => value.toLowerCase().startsWith(service));
  const [first] = targets;
  return first && { page, root, first, own: targets.some(({ value }) => value.toLowerCase().startsWith(own)) };
}
