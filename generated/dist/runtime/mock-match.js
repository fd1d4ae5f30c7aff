import { PLACEHOLDER } from "./path.js";
export function routesOf(sets) {
    return sets
        .flatMap((set) => Object.entries(set))
        .map(([name, mock]) => ({
        name,
        mock,
        patterns: mock.operation.paths.map((path) => patternOf(mock.operation.version, path)),
    }));
}
export function findRoute(routes, read, answered) {
    const ranked = routes.flatMap((route) => {
        const literal = literalOf(route, read);
        return literal < 0
            ? []
            : [{ route, rank: [literal, +answered.has(route.name), likeness(route.mock, read.features)] }];
    });
    ranked.sort(({ rank: [a1, a2, a3] }, { rank: [b1, b2, b3] }) => b1 - a1 || b2 - a2 || b3 - a3);
    return ranked[0]?.route;
}
function literalOf({ mock, patterns }, { request, url }) {
    if (mock.operation.method !== request.method)
        return -1;
    const fitting = patterns.filter(({ path, query }) => path.test(url.pathname) && query.every((pair) => hasPair(url, pair)));
    return Math.max(-1, ...fitting.map(({ literal }) => literal));
}
function hasPair({ searchParams }, [name, value]) {
    return searchParams.getAll(name).includes(value);
}
export function fitOf({ request = [] }, features) {
    return request.reduce((sum, feature) => sum + (features.has(feature) ? 1 : -1), 0);
}
function likeness({ examples }, features) {
    return Math.max(...examples.map((example) => fitOf(example, features)), Number.MIN_SAFE_INTEGER);
}
function patternOf(version, template) {
    const [path = "", query = ""] = template.split("?");
    const pieces = [];
    let literal = query.length;
    let end = 0;
    for (const match of path.matchAll(PLACEHOLDER)) {
        const [whole, quote, several] = match;
        // A `$` in a value is encoded: one that stands at the start of a segment is OData's (`/$count`).
        pieces.push(verbatim(path.slice(end, match.index)), quote ? "'[^/]*'" : several ? ".+?" : "(?!\\$)[^/]+?");
        literal += match.index - end;
        end = match.index + whole.length;
    }
    pieces.push(verbatim(path.slice(end)));
    return {
        path: new RegExp(`^.*?${verbatim(version && `/${version}`)}${pieces.join("")}$`),
        query: [...new URLSearchParams(query)].filter(([, value]) => !value.includes("{")),
        literal: literal + path.length - end,
    };
}
function verbatim(text) {
    return encodeURI(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
