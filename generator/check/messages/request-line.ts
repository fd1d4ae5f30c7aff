import type { Findings } from "../../model/findings.js";
import type { OperationPath } from "../../model/schema.js";
import type { Page } from "../../parse/page.js";
import type { Documented } from "../check.js";
import { isDocumented, pathFaults } from "./match-on-page.js";
import type { TargetMatch } from "./match-target.js";
import { decoded, type UrlPart } from "./request-url.js";
import { PathAliases } from "./path-aliases.js";
import { spanOfPart, type ExampleRule, type ShownExample, type ShownRequest } from "./shown-example.js";
import type { TargetFault } from "./target-fault.js";

/** Holds the request line of an example against those that its page documents. */
export function requestLineRule({ schema }: Documented): ExampleRule {
  const aliases = new PathAliases(schema.operations);
  return (example, findings) => {
    const { shown, operations } = example;
    if (shown === undefined || operations.length === 0) return;
    if (shown.match === undefined) reportMethod(example, shown, findings);
    // Readers know that one beginning stands for the other.
    else if (isDocumented(shown.match) || !aliases.matches(shown.url, shown.match)) reportPath(example, shown, shown.match, findings);
  };
}

function reportMethod({ page, operations, example }: ShownExample, { message }: ShownRequest, findings: Findings): void {
  const documented = [...new Set(operations.map(({ method }) => method))];
  // Without a response it is a remark on something else.
  if (example.responses.length === 0 || documented.some((method) => method === message.method.value)) return;
  const values = { method: message.method.value, documented: documented.join(", ") };
  findings.report("example/undocumented-method", page.path, message.method.span, values);
}

function reportPath({ page, example }: ShownExample, { message }: ShownRequest, match: TargetMatch, findings: Findings): void {
  const faults = pathFaults(match);
  const related = [{ path: page.path, span: match.path.origin.span, message: "the documented request" }];
  const [first, ...others] = faults.filter(({ kind }) => kind !== "case");
  if (first !== undefined && (others.length > 0 || first.kind !== "misspelt-segment")) {
    if (example.responses.length === 0) return;
    const values = {
      request: `${message.method.value} ${decoded(match.url.path.text)}`,
      nearest: writtenPath(match.path, page),
      difference: others.length > 0 ? "" : differenceOf(first),
    };
    const place = others.length > 0 ? match.url.path : placeOf(first, match);
    findings.report("example/undocumented-path", page.path, spanOfPart(message.target, place), values, related);
    return;
  }
  for (const fault of faults) {
    if (fault.kind !== "case" && fault.kind !== "misspelt-segment") continue;
    const code = fault.kind === "case" ? "example/case" : "example/misspelt-path";
    const values = { written: fault.found.text, documented: fault.expected };
    findings.report(code, page.path, spanOfPart(message.target, fault.found), values, related);
  }
}

/** A path as its page writes it. */
function writtenPath(path: OperationPath, page: Page): string {
  const { start, end } = path.origin.span;
  const lines = page.operations.flatMap(({ requests }) => requests);
  const line = lines.find(({ raw }) => raw.span.start <= start && raw.span.end >= end && raw.span.file === path.origin.span.file);
  return line?.raw.value ?? path.template;
}

/** The segment that is wrong, or the one before which, else behind which, another is missing. */
function placeOf(fault: TargetFault, { url }: TargetMatch): UrlPart {
  return ("found" in fault ? fault.found : fault.before) ?? url.segments.at(-1) ?? url.path;
}

function differenceOf(fault: TargetFault): string {
  switch (fault.kind) {
    case "other-segment":
      return `, with \`${fault.expected}\` in place of \`${fault.found.text}\``;
    case "extra-segment":
      return `, without \`${fault.found.text}\``;
    case "missing-segment":
      return `, with \`${fault.expected}\` ${where(fault.before)}`;
    case "missing-key":
      return `, with a key ${where(fault.before)}`;
    default:
      return "";
  }
}

function where(before: UrlPart | undefined): string {
  return before === undefined ? "at its end" : `before \`${before.text}\``;
}
