import { parseJson } from "./body.js";
import type { MockExample } from "./mock-data.js";
import type { Route } from "./mock-match.js";
import type { ReadRequest } from "./mock-request.js";

const DELTA = "@odata.deltaLink";

/** Annotations with links to go on by, each with the place where the documented link names none. */
const LINKS = [
  ["@odata.nextLink", "$skiptoken=next"],
  [DELTA, "$deltatoken=next"],
] as const;

/** What in a query says where in a list a page begins. */
const PLACE = /^(\$|%24)?(skip|skiptoken|deltatoken|token)=/i;

type Link = readonly [name: string, address: string];

/** The example with its links on the requested path: whatever the client's base URL is, they lead back to the mock. */
export function linkedBack(example: MockExample, url: URL): MockExample {
  const links = linksOf(example, url);
  return links.length > 0 ? { ...example, json: withLinks(parseJson(example.json ?? ""), links) } : example;
}

/**
 * The answer to a request for what an example links to; undefined for any other request.
 * It is a later example that was asked for that place, else an empty page, and never links back: a list that is read to its end has one.
 */
export function followingPage({ mock: { examples } }: Route, { url, features }: ReadRequest): MockExample | undefined {
  const links = examples.map((example) => linksOf(example, url));
  const giver = links.findIndex((own) => own.some(([, address]) => new URL(address).href === url.href));
  if (giver < 0) return undefined;
  const at = examples.findIndex(
    ({ request = [] }, index) => index > giver && request.some((one) => PLACE.test(one) && features.has(one)),
  );
  const earlier = new Set(links.slice(0, Math.max(at, 0)).flatMap((own) => own.map(([, address]) => address)));
  const onward = (links[at] ?? links.flat().filter(([name]) => name === DELTA)).filter(
    ([name, address]) => name === DELTA || !earlier.has(address),
  );
  const json = withLinks(parseJson(examples[at]?.json ?? '{"value":[]}'), onward);
  return { status: 200, ...examples[at], json };
}

/** A page with these links and no other. */
function withLinks(page: unknown, links: readonly Link[]): string {
  return JSON.stringify({
    ...Object(page),
    ...Object.fromEntries(LINKS.map(([name]) => [name, undefined])),
    ...Object.fromEntries(links),
  });
}

/** Whether an address is where an example redirects to: a download, authorised by its address. */
export function isRedirectTarget(routes: readonly Route[], { href }: URL): boolean {
  return routes.some(({ mock }) =>
    mock.examples.some(({ status, headers = {} }) => {
      const location = headers["location"] ?? "";
      return status >= 300 && status < 400 && URL.canParse(location) && new URL(location).href === href;
    }),
  );
}

function linksOf({ json = "" }: MockExample, url: URL): Link[] {
  if (!LINKS.some(([name]) => json.includes(name))) return [];
  const body = Object(parseJson(json)) as Readonly<Record<string, unknown>>;
  return LINKS.flatMap(([name, place]) => {
    const documented = body[name];
    return typeof documented === "string" ? [[name, linkBack(documented, url, place)] as const] : [];
  });
}

function linkBack(documented: string, url: URL, place: string): string {
  const link = new URL(url);
  const query = URL.canParse(documented, url) ? new URL(documented, url).search.slice(1) : "";
  const pairs = query.split("&").filter((pair) => pair !== "");
  link.search = (pairs.some((pair) => PLACE.test(pair)) ? pairs : [...pairs, place]).join("&");
  link.hash = "";
  return URL.canParse(documented) && new URL(documented).href === link.href ? documented : link.href;
}
