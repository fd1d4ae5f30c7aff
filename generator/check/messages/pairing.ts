import type { Findings } from "../../model/findings.js";
import type { Page } from "../../parse/page.js";
import { isDocumented } from "./match-on-page.js";
import type { ShownExample } from "./shown-example.js";

/** Finds a request without a response, and a response without a request, on a page where others have both. */
export function checkPairing(example: ShownExample, findings: Findings): void {
  const { page, shown, isAmongPairs } = example;
  const { request, responses } = example.example;
  const [first] = responses;
  if (request === undefined && first?.statusLine && page.examples.some(isPaired)) {
    findings.report("example/no-request", page.path, first.statusLine.span, {});
  } else if (first === undefined && isAmongPairs && shown?.match && isDocumented(shown.match) && !isVariant(example)) {
    findings.report("example/no-response", page.path, shown.line, {});
  }
}

function isPaired({ request, responses }: Page["examples"][number]): boolean {
  return request !== undefined && responses.length > 0;
}

/** Whether a request only repeats a documented line, or the next one is another way to ask for the same. */
function isVariant({ page, operation, operations, next, shown }: ShownExample): boolean {
  const isNextAlike =
    operation !== undefined && operations.find(({ examples }) => examples.some(({ source }) => source === next)) === operation;
  const target = shown?.message.target.value;
  return isNextAlike || page.operations.some(({ requests }) => requests.some(({ raw }) => raw.value === target));
}
