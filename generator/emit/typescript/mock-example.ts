import type { Operation, OperationExample, OperationResponse } from "../../model/schema.js";
import { looksLikeJson, readJson, type JsonNode } from "../../text/json.js";
import { maskCredentials } from "../../text/credentials.js";
import { documentedBody, documentedHeaders } from "../documented-message.js";

/** A documented answer, as the runtime takes it. */
export interface MockExample {
  readonly [name: string]: string | number | readonly string[] | Readonly<Record<string, string>> | undefined;
  readonly request?: readonly string[];
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: string;
  readonly text?: string;
}

/** Statuses whose answers have no body. */
const BARE: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The documented answers of an operation: the first, and those that differ from the ones before in their request or status. Of bodies
 * that should be JSON and cannot be read, only where there is no other.
 *
 * @param prose - whether documented prose is kept; without it, strings of several words give way to an ellipsis
 */
export function mockExamples(operation: Operation, prose: boolean): MockExample[] {
  const all = operation.examples.flatMap(({ request, response }) => {
    const answer = response && answerOf(response, operation, prose);
    return answer === undefined ? [] : [{ request: featuresOf(request), ...answer }];
  });
  const readable = all.filter(({ text }) => text === undefined || !looksLikeJson(text));
  const known = new Set<string>();
  return (readable.length > 0 ? readable : all).flatMap(({ request, ...answer }) => {
    const key = JSON.stringify([request, answer.status]);
    if (known.has(key)) return [];
    known.add(key);
    return [{ ...(request.length > 0 && { request }), ...answer }];
  });
}

/** As little of an answer as an operation's facts allow. */
export function plainAnswer({ responses }: Operation): MockExample {
  const [response] = responses;
  const status = response === undefined || response.status >= 300 ? 200 : response.status;
  const body = response === undefined ? { json: "{}" } : PLAIN_BODIES[response.kind];
  return { status, ...(!BARE.has(status) && body) };
}

const PLAIN_BODIES: Readonly<Record<OperationResponse["kind"], { readonly json?: string; readonly text?: string }>> = {
  none: {},
  object: { json: "{}" },
  value: { json: "{}" },
  collection: { json: '{"value":[]}' },
  text: { text: "" },
  stream: {},
  redirect: {},
};

/** The answer of a documented response; undefined where no client takes it for one. */
export function answerOf(
  response: NonNullable<OperationExample["response"]>,
  operation: Operation,
  prose: boolean,
): MockExample | undefined {
  const status = response.status ?? operation.responses[0]?.status ?? 200;
  const headers = documentedHeaders(response);
  // A client follows a redirect to nowhere into an error.
  if (status < 200 || (status >= 300 && status < 400 && !/^https:\/\//i.test(headers["location"] ?? ""))) return undefined;
  return {
    status,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(response.body && !BARE.has(status) && documentedBody(response.body, prose)),
  };
}

/** What tells a request from others, in the words of the runtime's mock. */
function featuresOf({ target, body }: OperationExample["request"]): string[] {
  const query = target.split("#")[0]?.split("?").slice(1).join("?") ?? "";
  const options = [...new URLSearchParams(query)].flatMap(([name, value]) => {
    const key = name.trim().toLowerCase();
    return [key, maskCredentials(`?${key}=${value}`).slice(1)];
  });
  return [...new Set([...options, ...memberFeatures(body && readJson(body).root)])];
}

function memberFeatures(body: JsonNode | undefined): string[] {
  if (body?.kind !== "object") return [];
  return body.properties.map(({ name, value }) =>
    name.value === "@odata.type" && value.kind === "string" ? `@odata.type=${value.value}` : name.value,
  );
}
