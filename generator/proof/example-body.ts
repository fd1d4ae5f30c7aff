import { isSuccess } from "../model/example.js";
import type { Operation, TypeReference } from "../model/schema.js";
import type { HeaderField } from "../parse/example.js";
import type { EmbeddedText } from "../text/embedded-text.js";
import { readJson, type JsonNode } from "../text/json.js";
import type { Expected } from "./declared-members.js";

/** The body of a documented message, as JSON. */
export interface ExampleBody {
  /** Path of the page that it stands on. */
  readonly page: string;
  readonly root: JsonNode;
  readonly expected: Expected;
  /** Whether it may lack what a service would demand. */
  readonly isPartial: boolean;
}

/** The bodies of an operation's example requests that are JSON and should succeed. */
export function requestBodies({ origin: { page }, requestBody, examples }: Operation): readonly ExampleBody[] {
  if (requestBody === undefined) return [];
  const expected = { type: requestBody.type, listed: requestBody.properties };
  return examples.flatMap(({ source: { request } }) =>
    request === undefined || request.annotation?.expectError ? [] : bodyOf(page, request, expected),
  );
}

/**
 * The bodies of an operation's example responses that are JSON and show that it succeeded.
 *
 * @param isWrapped - whether the documented value has a response around it
 */
export function responseBodies(operation: Operation, isWrapped: boolean): readonly ExampleBody[] {
  return operation.examples.flatMap(({ source: { responses } }) =>
    responses
      .filter((response) => isSuccess(response) && !response.annotation?.expectError)
      .flatMap((response) => {
        const type = answeredType(operation, response.status?.value);
        return bodyOf(operation.origin.page, response, isWrapped ? { wrapped: type } : { type });
      }),
  );
}

/** What a message has that says how its body is to be read. */
interface Message {
  readonly headers: readonly HeaderField[];
  readonly body?: EmbeddedText;
  readonly annotation?: { readonly truncated?: boolean };
}

/** A body that had to be guessed at proves nothing; one that is no strict JSON often leaves out what its reader can think of. */
function bodyOf(page: string, { headers, body, annotation }: Message, expected: Expected): ExampleBody[] {
  const mediaType = headers.find(({ name }) => name.value.toLowerCase() === "content-type")?.value.value ?? "";
  if (body === undefined || /^\s*text\/|^\s*multipart\//i.test(mediaType)) return [];
  const { root, faults, repaired } = readJson(body);
  return root === undefined || repaired ? [] : [{ page, root, expected, isPartial: annotation?.truncated === true || faults.length > 0 }];
}

/** What is documented of a status, else of the first that has a type. */
function answeredType({ responses }: Operation, status: number | undefined): TypeReference | undefined {
  const typed = responses.filter(({ type }) => type !== undefined);
  const { kind, type } = typed.find((response) => response.status === status) ?? typed[0] ?? {};
  return kind === "collection" && type !== undefined ? { kind, of: type } : type;
}
