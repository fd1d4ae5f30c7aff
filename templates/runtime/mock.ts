import { encodeBody } from "./body.js";
import { batchAnswer } from "./mock-batch.js";
import { faultOf, unknownFault } from "./mock-check.js";
import type { MockExample, MockSet } from "./mock-data.js";
import { followingPage, isRedirectTarget, linkedBack } from "./mock-links.js";
import { findRoute, fitOf, routesOf, type Route } from "./mock-match.js";
import { readRequest, type MockRequest, type ReadRequest } from "./mock-request.js";

export type { MockExample, MockSet, OperationMock } from "./mock-data.js";
export type { MockRequest } from "./mock-request.js";

/** An answer of a test's own. What it leaves out stays as documented, unless the status is another. */
export interface MockAnswer {
  /** Which documented answer it starts from, the first being 0. Default: the one whose request is most like the request. */
  readonly example?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value; or a string, `Blob`, bytes or stream, which are sent as they are. */
  readonly body?: unknown;
}

/**
 * Gives the answer to a request. What it throws is to the client a broken connection.
 * @param nth How many requests of the operation came before.
 */
export type MockAnswerFunction = (
  request: MockRequest,
  nth: number,
) => MockAnswer | Response | Promise<MockAnswer | Response>;

/** Answers by the names of functions; each goes for every operation of that name. */
export type MockAnswers<S> = { readonly [Name in NamesOf<S>]?: MockAnswer | MockAnswerFunction };
type NamesOf<S> = S extends unknown ? keyof S : never;

/** Settings of a mock. */
export interface MockOptions {
  /** Whether requests are compared with the documentation. Default: true. */
  readonly check?: boolean;
  /** Answers a request that no given operation fits, such as an upload to another host. Default: it is refused. */
  readonly unknown?: MockAnswerFunction;
}

/** A request that a mock answered. */
export interface MockCall extends MockRequest {
  /** The name of the function that makes such a request; undefined where no given operation fits. */
  readonly operation: string | undefined;
  /**
   * With what: a documented answer; as little as the operation's facts allow, where none is documented; what a documented
   * link leads to; the test's own answer; or the refusal of a wrong request.
   */
  readonly answeredBy: "example" | "facts" | "link" | "answer" | "refusal";
  /** What is wrong with the request. */
  readonly fault?: string;
}

/** A `fetch` that never reaches a network. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** All requests so far, without their tokens. */
  readonly calls: readonly MockCall[];
}

/** How a request is answered. */
interface Outcome extends Pick<MockCall, "answeredBy" | "fault"> {
  readonly example: MockExample;
  readonly answer?: MockAnswer | MockAnswerFunction;
}

/**
 * Makes a `fetch` that answers as the documentation does.
 *
 * A request that the documentation does not have is refused with status 400 and the code `MockMismatch`; the message says what is wrong.
 * (What a `fetch` throws is a broken connection to the client: sent again, and reported without the reason.)
 * The requests of a batch are answered, and are among the calls, as if each were sent alone.
 *
 * @param sets Modules of mocks, or objects with some of them. Of several functions that make the same request, one with an answer of the
 * test's goes first, then the one whose documented request is most like it; to be sure, give only the functions that are used.
 * @param answers Answers of the test's own.
 */
export function mockFetch<S extends MockSet>(
  sets: S | readonly S[],
  answers: MockAnswers<S> = {},
  { check = true, unknown }: MockOptions = {},
): MockFetch {
  const routes = routesOf(isList(sets) ? sets : [sets]);
  const own = new Map(Object.entries(answers as Readonly<Record<string, MockAnswer | MockAnswerFunction>>));
  const calls: MockCall[] = [];

  function outcomeOf(route: Route | undefined, read: ReadRequest): Outcome {
    if (!route) {
      if (unknown) return { answeredBy: "answer", example: { status: 200 }, answer: unknown };
      if (isRedirectTarget(routes, read.url)) return { answeredBy: "link", example: { status: 200 } };
      return refusal(unknownFault(routes, read.request, read.url));
    }
    const page = followingPage(route, read);
    const fault = check ? faultOf(route, read, page !== undefined) : undefined;
    if (fault) return refusal(fault);
    const answer = own.get(route.name);
    const example = page ?? linkedBack(likestExample(route, read), read.url);
    if (answer) return { answeredBy: "answer", example, answer };
    return { answeredBy: page ? "link" : example === route.mock.otherwise ? "facts" : "example", example };
  }

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const sent = new Request(input, init);
    sent.signal.throwIfAborted();
    return (await batchAnswer(sent, answerTo)) ?? answerTo(sent);
  }

  async function answerTo(sent: Request): Promise<Response> {
    const read = await readRequest(sent);
    const route = findRoute(routes, read, own);
    const { example, answer, ...facts } = outcomeOf(route, read);
    const nth = calls.filter(({ operation }) => operation === route?.name).length;
    calls.push({ ...read.request, operation: route?.name, ...facts });
    const given = typeof answer === "function" ? await answer(read.request, nth) : (answer ?? {});
    if ("arrayBuffer" in given) return given;
    if (given.example === undefined) return respond(example, given);
    const chosen = route?.mock.examples[given.example];
    return chosen
      ? respond(linkedBack(chosen, read.url), given)
      : respond(refusal(`there is no example ${given.example}`).example);
  }

  return Object.assign(fetch, { calls });
}

/** The documented answer of the likest request, of those that succeed. */
function likestExample({ mock: { examples, otherwise } }: Route, { features }: ReadRequest): MockExample {
  let likest: MockExample | undefined;
  for (const example of examples)
    if (example.status < 400 && (!likest || fitOf(example, features) > fitOf(likest, features))) likest = example;
  return likest ?? otherwise ?? { status: 200 };
}

function refusal(fault: string): Outcome {
  const error = { code: "MockMismatch", message: fault };
  return { answeredBy: "refusal", fault, example: { status: 400, json: JSON.stringify({ error }) } };
}

function respond(example: MockExample, answer: MockAnswer = {}): Response {
  const { status = example.status } = answer;
  const { headers, json, text }: MockExample = status === example.status ? example : { status };
  const merged = new Headers(headers);
  // The body of a test's own has a content type of its own.
  if ("body" in answer) merged.delete("content-type");
  else if (json !== undefined && !merged.has("content-type")) merged.set("content-type", "application/json");
  for (const [name, value] of Object.entries(answer.headers ?? {})) merged.set(name, value);
  const body = "body" in answer ? encodeBody({}, answer.body, merged) : (json ?? text ?? null);
  return new Response(/204|205|304/.test(`${status}`) ? null : body, { status, headers: merged });
}

function isList<S>(sets: S | readonly S[]): sets is readonly S[] {
  return Array.isArray(sets);
}
