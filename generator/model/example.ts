import type { Example, Page, RequestMessage, RequestTemplate, ResponseMessage } from "../parse/page.js";
import type { Findings } from "./findings.js";
import { segmentName } from "./path-name.js";
import { tailOf } from "./tail.js";
import type { ExampleMessage, HttpMethod, OperationExample } from "./schema.js";

/** An operation of a page, as far as examples are matched with it. */
export interface ExampleTarget {
  readonly method: HttpMethod;
  readonly requests: readonly RequestTemplate[];
}

/** A segment before which nothing belongs to the path. */
const VERSION = /^(?:v\d+(?:\.\d+)*|beta)$/i;

/** So many operations of a page are compared with each example. */
const MAX_TARGETS = 100;

/**
 * Gives each example of a page to the operation that it shows: the one with its method, and of several the one whose template it
 * repeats, else the one whose fixed segments the requested path has most of, with as many segments where that decides nothing. A request
 * to another host, such as one that the service sends to its caller, shows none.
 *
 * @param serviceRoot - where the service is, if examples show it
 * @returns the examples of each target, in its order
 */
export function assignExamples(
  page: Page,
  targets: readonly ExampleTarget[],
  serviceRoot: string | undefined,
  findings: Findings,
): readonly (readonly Example[])[] {
  const assigned = targets.map((): Example[] => []);
  const compared = targets.slice(0, MAX_TARGETS);
  const isOwn = (host: string): boolean => targets.some(({ requests }) => requests.some(({ raw }) => hostOf(raw.value) === host));
  for (const example of page.examples) {
    const target = example.request?.target;
    const host = target && foreignHost(target.value, serviceRoot);
    // A page may be about another service.
    if (target !== undefined && host !== undefined && !isOwn(host)) {
      findings.report("example/other-service", page.path, target.span, { host });
      continue;
    }
    const index = example.request ? bestTarget(example.request, compared) : 0;
    if (index !== undefined) assigned[index]?.push(example);
  }
  return assigned;
}

/** The host of an address that is not the service's; one with a version in its path is the same service elsewhere. */
export function foreignHost(target: string, serviceRoot: string | undefined): string | undefined {
  const host = hostOf(target);
  if (host === undefined || serviceRoot === undefined || host === hostOf(serviceRoot)) return undefined;
  const segments = target.split("?")[0]?.split("/") ?? [];
  return segments.some((segment) => VERSION.test(segment)) ? undefined : host;
}

/** The host of an absolute address; undefined for a path, and where a placeholder stands for it. */
function hostOf(address: string): string | undefined {
  return /^https?:\/\/([\w.-]+)(?:[:/?]|$)/i.exec(address)?.[1]?.toLowerCase();
}

function bestTarget(request: RequestMessage, targets: readonly ExampleTarget[]): number | undefined {
  const wanted = request.method.value.toUpperCase();
  const [first, ...others] = targets.flatMap(({ method }, index) => (method === wanted ? [index] : []));
  // Most pages leave no choice.
  if (others.length === 0) return first;
  const words = new Set(request.target.value.toLowerCase().split(/[/(?:&=]+/));
  let best: { readonly index: number; readonly score: number } | undefined;
  targets.forEach(({ method, requests }, index) => {
    if (method !== wanted) return;
    const repeated = requests.some(({ raw }) => raw.value === request.target.value);
    const likest = Math.max(...requests.map((candidate) => likeness(candidate, words) + (isAsLong(candidate, request) ? AS_LONG : 0)), 0);
    const score = repeated ? Infinity : likest + (isAlike(requests, words) ? 1 : 0);
    if (best === undefined || score > best.score) best = { index, score };
  });
  return best?.index;
}

/** What as many segments count for: less than any name. */
const AS_LONG = 1 / 64;

/** Whether a template and a requested path have as many segments. */
function isAsLong({ segments }: RequestTemplate, request: RequestMessage): boolean {
  const path = request.target.value.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
  const given = path.split("/").filter((segment) => segment !== "");
  const version = given.findIndex((segment) => VERSION.test(segment));
  return given.length - (version + 1) === segments.length;
}

/** Whether templates and a path end alike. */
function isAlike(requests: readonly RequestTemplate[], words: ReadonlySet<string>): boolean {
  return requests.some(({ segments }) => {
    const tail = tailOf(segments);
    return tail === undefined ? !words.has("$value") && !words.has("$count") : words.has(tail);
  });
}

/** The share of a template's names that a path has, with more for the last, which says what is done. */
function likeness({ segments }: RequestTemplate, words: ReadonlySet<string>): number {
  const names = segments.flatMap((segment) => segmentName(segment)?.toLowerCase() ?? []);
  const found = names.filter((name) => words.has(name)).length;
  const last = names.at(-1);
  return names.length === 0 ? 0 : found / names.length + (last !== undefined && words.has(last) ? 1 : 0);
}

/** The examples that have a request, as the schema keeps them: with the first successful response. */
export function buildExamples(examples: readonly Example[]): readonly OperationExample[] {
  return examples.flatMap((source) => {
    const { request, responses } = source;
    if (request === undefined) return [];
    const response = responses.find(isSuccess) ?? responses[0];
    return [
      {
        request: { ...messageOf(request), method: request.method.value.toUpperCase(), target: request.target.value },
        ...(response && { response: { ...messageOf(response), ...(response.status && { status: response.status.value }) } }),
        source,
      },
    ];
  });
}

/** Whether a response is what the caller hoped for; a body alone is. */
export function isSuccess({ status }: ResponseMessage): boolean {
  return status === undefined || status.value < 400;
}

function messageOf(message: RequestMessage | ResponseMessage): ExampleMessage {
  return {
    headers: message.headers.map(({ name, value }) => ({ name: name.value, value: value.value })),
    ...(message.body && { body: message.body }),
    span: message.span,
  };
}
