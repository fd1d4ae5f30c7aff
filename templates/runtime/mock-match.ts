import type { MockExample, MockSet, OperationMock } from "./mock-data.js";
import type { ReadRequest } from "./mock-request.js";
import { PLACEHOLDER } from "./path.js";

/** An operation with what tells its requests. */
export interface Route {
  readonly name: string;
  readonly mock: OperationMock;
  readonly patterns: readonly Pattern[];
}

interface Pattern {
  /** The path of a URL. */
  readonly path: RegExp;
  /** Pairs that the query must have. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Number of characters that are no placeholder's. */
  readonly literal: number;
}

/** Prepares operations for finding, in the order of the sets. */
export function routesOf(sets: readonly MockSet[]): Route[] {
  return sets
    .flatMap((set) => Object.entries(set))
    .map(([name, mock]) => ({
      name,
      mock,
      patterns: mock.operation.paths.map((path) => patternOf(mock.operation.version, path)),
    }));
}

/**
 * The operation that a request is of: the most literal path, then one that a test answers, then the likest documented request.
 * @param answered The names of those that a test answers.
 */
export function findRoute(
  routes: readonly Route[],
  read: ReadRequest,
  answered: ReadonlyMap<string, unknown>,
): Route | undefined {
  const ranked = routes.flatMap((route) => {
    const literal = literalOf(route, read);
    return literal < 0
      ? []
      : [{ route, rank: [literal, +answered.has(route.name), likeness(route.mock, read.features)] as const }];
  });
  ranked.sort(({ rank: [a1, a2, a3] }, { rank: [b1, b2, b3] }) => b1 - a1 || b2 - a2 || b3 - a3);
  return ranked[0]?.route;
}

/** How literally a request is one of an operation; negative where it is none. */
function literalOf({ mock, patterns }: Route, { request, url }: ReadRequest): number {
  if (mock.operation.method !== request.method) return -1;
  const fitting = patterns.filter(
    ({ path, query }) => path.test(url.pathname) && query.every((pair) => hasPair(url, pair)),
  );
  return Math.max(-1, ...fitting.map(({ literal }) => literal));
}

function hasPair({ searchParams }: URL, [name, value]: readonly [string, string]): boolean {
  return searchParams.getAll(name).includes(value);
}

/** How much a documented request is like a request: what of it the request has, less what the request lacks. */
export function fitOf({ request = [] }: MockExample, features: ReadonlySet<string>): number {
  return request.reduce((sum, feature) => sum + (features.has(feature) ? 1 : -1), 0);
}

function likeness({ examples }: OperationMock, features: ReadonlySet<string>): number {
  return Math.max(...examples.map((example) => fitOf(example, features)), Number.MIN_SAFE_INTEGER);
}

/** The pattern of a template, with anything before the version: the base URL may have a path. */
function patternOf(version: string, template: string): Pattern {
  const [path = "", query = ""] = template.split("?");
  const pieces: string[] = [];
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

/** A pattern of a text as a URL has it. */
function verbatim(text: string): string {
  return encodeURI(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
