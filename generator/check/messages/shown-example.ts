import { foreignHost } from "../../model/example.js";
import type { Operation } from "../../model/schema.js";
import type { Findings } from "../../model/findings.js";
import type { Example, OperationDeclaration, Page, RequestMessage } from "../../parse/page.js";
import { append } from "../../text/append.js";
import { joinSpans, subSpan, type Located, type Span } from "../../text/span.js";
import type { Documented } from "../check.js";
import { matchOnPage } from "./match-on-page.js";
import type { TargetMatch } from "./match-target.js";
import { readUrl, type RequestUrl, type UrlPart } from "./request-url.js";

/** An example with what its page documents around it. */
export interface ShownExample {
  readonly page: Page;
  /** All operations of the page. */
  readonly operations: readonly Operation[];
  readonly example: Example;
  /** The one behind it on the page. */
  readonly next?: Example;
  /** Whether an example before it has both a request and a response. */
  readonly isAmongPairs: boolean;
  /** The operation that the example is of, and what the page says of it; absent where it is of none. */
  readonly operation?: Operation;
  readonly declaration?: OperationDeclaration;
  readonly shown?: ShownRequest;
}

/** The request of an example. */
export interface ShownRequest {
  readonly message: RequestMessage;
  readonly url: RequestUrl;
  /** The documented request of the page that it is or is nearest to; absent where the page documents none with its method. */
  readonly match?: TargetMatch;
  /** Method and target. */
  readonly line: Span;
}

/** Looks for one kind of fault in an example. */
export type ExampleRule = (example: ShownExample, findings: Findings) => void;

/** So many examples of a page are compared with all that it documents. */
const MAX_COMPARED = 300;

/** Every example of the service in the documentation: requests to other services are left out. */
export function* shownExamples({ schema, pages }: Documented): Generator<ShownExample> {
  const byPage = operationsByPage(schema.operations);
  for (const page of pages) {
    const operations = byPage.get(page.path) ?? [];
    const owners = new Map(operations.flatMap((operation) => operation.examples.map(({ source }) => [source, operation] as const)));
    const declarations = declarationsByStart(page);
    let isAmongPairs = false;
    for (const [index, example] of page.examples.entries()) {
      const operation = owners.get(example);
      const { request } = example;
      if (operation === undefined && request && foreignHost(request.target.value, schema.serviceRoot) !== undefined) continue;
      const next = page.examples[index + 1];
      const declaration = operation && declarations.get(keyOf(operation.origin.span));
      yield {
        page,
        operations,
        example,
        isAmongPairs,
        ...(next && { next }),
        ...(operation && { operation }),
        ...(declaration && { declaration }),
        ...(request && { shown: shownRequest(request, index < MAX_COMPARED ? operations : [], page) }),
      };
      isAmongPairs ||= request !== undefined && example.responses.length > 0;
    }
  }
}

function operationsByPage(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const byPage = new Map<string, Operation[]>();
  for (const operation of operations) {
    append(byPage, operation.origin.page, operation);
  }
  return byPage;
}

function shownRequest(message: RequestMessage, operations: readonly Operation[], page: Page): ShownRequest {
  const url = readUrl(message.target.value);
  const match = matchOnPage(message.method.value, url, operations, page);
  return { message, url, ...(match && { match }), line: joinSpans(message.method.span, message.target.span) };
}

/** What a page says of its operations, by the places of their request lines: an operation's own place is that of its first. */
function declarationsByStart({ operations }: Page): ReadonlyMap<string, OperationDeclaration> {
  return new Map(operations.flatMap((declaration) => declaration.requests.map(({ raw }) => [keyOf(raw.span), declaration] as const)));
}

function keyOf({ file = "", start }: Span): string {
  return `${start} ${file}`;
}

/** Where a part of a text stands; the whole where it runs over several lines, or where the part is empty. */
export function spanOfPart(text: Located<string>, { start, end }: Pick<UrlPart, "start" | "end">): Span {
  const isPlain = text.span.end - text.span.start === text.value.length;
  return isPlain && end > start ? subSpan(text.span, start, end) : text.span;
}
