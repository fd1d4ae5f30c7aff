import type { Findings } from "../../model/findings.js";
import type { Page, ResponseMessage } from "../../parse/page.js";
import { isStatus, phrasesOf } from "../../text/reason-phrase.js";
import { subSpan } from "../../text/span.js";
import { isDocumented, isExact } from "./match-on-page.js";
import type { ShownExample } from "./shown-example.js";

/** Statuses whose responses have no body. */
const WITHOUT_CONTENT: ReadonlySet<number> = new Set([204, 205, 304]);
/** Statuses of which a body is expected where one is promised. */
const WITH_CONTENT: ReadonlySet<number> = new Set([200, 201]);

/** Holds the statuses of an example's responses against the response section, and against HTTP. */
export function checkStatuses(example: ShownExample, findings: Findings): void {
  for (const response of example.example.responses) {
    reportStatusLine(response, example.page, findings);
    reportBody(response, example, findings);
  }
  reportConflict(example, findings);
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?: (.*))?$/;

function reportStatusLine({ status, statusLine }: ResponseMessage, page: Page, findings: Findings): void {
  if (status === undefined || statusLine === undefined) return;
  if (!isStatus(status.value)) {
    findings.report("example/unknown-status", page.path, status.span, { status: status.value });
    return;
  }
  const match = STATUS_LINE.exec(statusLine.value);
  if (match === null) findings.report("example/malformed-status", page.path, statusLine.span, { text: statusLine.value });
  const written = match?.[2]?.trim() ?? "";
  const [phrase = "", ...others] = phrasesOf(status.value);
  if (written === "" || [phrase, ...others].some((other) => sameWords(other, written))) return;
  const end = statusLine.value.length;
  const place = subSpan(statusLine.span, end - written.length, end);
  findings.report("example/reason-phrase", page.path, place, { status: status.value, written, phrase });
}

/** Letters alone: `No Content`, `NoContent`. */
function sameWords(first: string, second: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  return plain(first) === plain(second);
}

function reportBody({ status, body }: ResponseMessage, example: ShownExample, findings: Findings): void {
  const { page, declaration, operation, shown } = example;
  if (status === undefined) return;
  const isPromised =
    declaration?.response.kind === "typed" && operation?.responses.some(({ kind }) => kind === "object" || kind === "collection");
  if (body !== undefined && WITHOUT_CONTENT.has(status.value)) {
    findings.report("example/body-without-content", page.path, body.span, { status: status.value });
  } else if (body === undefined && WITH_CONTENT.has(status.value) && isPromised && shown?.match && isExact(shown.match)) {
    const { span } = declaration.response;
    const related = span === undefined ? [] : [{ path: page.path, span, message: "promised here" }];
    findings.report("example/no-response-body", page.path, status.span, { status: status.value }, related);
  }
}

function reportConflict({ page, declaration, example: { responses }, shown }: ShownExample, findings: Findings): void {
  const said = declaration?.response.statuses ?? [];
  const shownStatuses = responses.flatMap(({ status }) => (status ? [status] : []));
  // One that there is not is another finding.
  const successes = shownStatuses.filter(({ value }) => value < 400 && isStatus(value));
  // What follows a documented answer is the next step, such as what a redirection leads to.
  const known = new Set([...said.map(({ value }) => value), ...(declaration?.response.otherStatuses ?? [])]);
  if (said.length === 0 || shownStatuses.some(({ value }) => known.has(value))) return;
  if (shown?.match === undefined || !isDocumented(shown.match)) return;
  const related = said.map(({ span }) => ({ path: page.path, span, message: "said here" }));
  for (const { value, span } of successes) {
    const values = { shown: value, said: said.map((status) => String(status.value)).join(" or ") };
    findings.report("example/status-conflict", page.path, span, values, related);
  }
}
