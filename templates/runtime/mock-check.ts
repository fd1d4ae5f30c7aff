import type { Route } from "./mock-match.js";
import type { MockRequest, ReadRequest } from "./mock-request.js";

/** Options that the service itself puts into links. */
const TOKENS: readonly string[] = ["$skiptoken", "$deltatoken"];

/**
 * What in a request differs from the documentation; undefined where nothing does.
 * @param followed Whether its query is that of a link, which the service chooses.
 */
export function faultOf(route: Route, read: ReadRequest, followed: boolean): string | undefined {
  const fault = (followed ? undefined : queryFault(route, read)) ?? headerFault(route, read) ?? bodyFault(route, read);
  return fault && `${route.name} (${route.mock.operation.id}) ${fault}`;
}

function queryFault({ mock: { query } }: Route, { url }: ReadRequest): string | undefined {
  const asked = [...url.searchParams.keys()].map((name) => name.toLowerCase()).filter((name) => name.startsWith("$"));
  const wrong = query ? asked.filter((name) => !query.includes(name) && !TOKENS.includes(name)) : [];
  return wrong.length > 0 ? `takes ${query?.join(", ") || "no query options"}, not ${wrong.join(", ")}` : undefined;
}

function headerFault({ mock: { headers = [] } }: Route, { request }: ReadRequest): string | undefined {
  const missing = headers.filter((name) => request.headers[name.toLowerCase()] === undefined);
  return missing.length > 0 ? `needs the header ${missing.join(", ")}` : undefined;
}

function bodyFault({ mock: { body } }: Route, { request, isJson }: ReadRequest): string | undefined {
  if (request.body === undefined) return body === "required" ? "needs a body" : undefined;
  if (!body) return "takes no body";
  return isJson || !/json/i.test(request.headers["content-type"] ?? "")
    ? undefined
    : "takes JSON, and the body is none";
}

/** Why a request has no operation. */
export function unknownFault(routes: readonly Route[], { method }: MockRequest, { pathname }: URL): string {
  const others = routes.filter(({ patterns }) => patterns.some(({ path }) => path.test(pathname)));
  const known = others.map(({ name, mock }) => `${name} (${mock.operation.method})`).join(", ");
  return `no operation given to mockFetch fits ${method} ${pathname}${known && `; its path is that of ${known}`}`;
}
