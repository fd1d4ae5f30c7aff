import { parseJson } from "./body.js";
const DELTA = "@odata.deltaLink";
const LINKS = [
    ["@odata.nextLink", "$skiptoken=next"],
    [DELTA, "$deltatoken=next"],
];
const PLACE = /^(\$|%24)?(skip|skiptoken|deltatoken|token)=/i;
export function linkedBack(example, url) {
    const links = linksOf(example, url);
    return links.length > 0 ? { ...example, json: withLinks(parseJson(example.json ?? ""), links) } : example;
}
export function followingPage({ mock: { examples } }, { url, features }) {
    const links = examples.map((example) => linksOf(example, url));
    const giver = links.findIndex((own) => own.some(([, address]) => new URL(address).href === url.href));
    if (giver < 0)
        return undefined;
    const at = examples.findIndex(({ request = [] }, index) => index > giver && request.some((one) => PLACE.test(one) && features.has(one)));
    const earlier = new Set(links.slice(0, Math.max(at, 0)).flatMap((own) => own.map(([, address]) => address)));
    const onward = (links[at] ?? links.flat().filter(([name]) => name === DELTA)).filter(([name, address]) => name === DELTA || !earlier.has(address));
    const json = withLinks(parseJson(examples[at]?.json ?? '{"value":[]}'), onward);
    return { status: 200, ...examples[at], json };
}
function withLinks(page, links) {
    return JSON.stringify({
        ...Object(page),
        ...Object.fromEntries(LINKS.map(([name]) => [name, undefined])),
        ...Object.fromEntries(links),
    });
}
export function isRedirectTarget(routes, { href }) {
    return routes.some(({ mock }) => mock.examples.some(({ status, headers = {} }) => {
        const location = headers["location"] ?? "";
        return status >= 300 && status < 400 && URL.canParse(location) && new URL(location).href === href;
    }));
}
function linksOf({ json = "" }, url) {
    if (!LINKS.some(([name]) => json.includes(name)))
        return [];
    const body = Object(parseJson(json));
    return LINKS.flatMap(([name, place]) => {
        const documented = body[name];
        return typeof documented === "string" ? [[name, linkBack(documented, url, place)]] : [];
    });
}
function linkBack(documented, url, place) {
    const link = new URL(url);
    const query = URL.canParse(documented, url) ? new URL(documented, url).search.slice(1) : "";
    const pairs = query.split("&").filter((pair) => pair !== "");
    link.search = (pairs.some((pair) => PLACE.test(pair)) ? pairs : [...pairs, place]).join("&");
    link.hash = "";
    return URL.canParse(documented) && new URL(documented).href === link.href ? documented : link.href;
}
