const TOKENS = ["$skiptoken", "$deltatoken"];
export function faultOf(route, read, followed) {
    const fault = (followed ? undefined : queryFault(route, read)) ?? headerFault(route, read) ?? bodyFault(route, read);
    return fault && `${route.name} (${route.mock.operation.id}) ${fault}`;
}
function queryFault({ mock: { query } }, { url }) {
    const asked = [...url.searchParams.keys()].map((name) => name.toLowerCase()).filter((name) => name.startsWith("$"));
    const wrong = query ? asked.filter((name) => !query.includes(name) && !TOKENS.includes(name)) : [];
    return wrong.length > 0 ? `takes ${query?.join(", ") || "no query options"}, not ${wrong.join(", ")}` : undefined;
}
function headerFault({ mock: { headers = [] } }, { request }) {
    const missing = headers.filter((name) => request.headers[name.toLowerCase()] === undefined);
    return missing.length > 0 ? `needs the header ${missing.join(", ")}` : undefined;
}
function bodyFault({ mock: { body } }, { request, isJson }) {
    if (request.body === undefined)
        return body === "required" ? "needs a body" : undefined;
    if (!body)
        return "takes no body";
    return isJson || !/json/i.test(request.headers["content-type"] ?? "")
        ? undefined
        : "takes JSON, and the body is none";
}
export function unknownFault(routes, { method }, { pathname }) {
    const others = routes.filter(({ patterns }) => patterns.some(({ path }) => path.test(pathname)));
    const known = others.map(({ name, mock }) => `${name} (${mock.operation.method})`).join(", ");
    return `no operation given to mockFetch fits ${method} ${pathname}${known && `; its path is that of ${known}`}`;
}
