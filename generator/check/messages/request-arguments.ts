import { elementOf } from "../../model/reference.js";
import type { Findings } from "../../model/findings.js";
import type { TypeReference } from "../../model/schema.js";
import type { TargetMatch } from "./match-target.js";
import { isDocumented } from "./match-on-page.js";
import type { UrlPart } from "./request-url.js";
import { spanOfPart, type ShownExample, type ShownRequest } from "./shown-example.js";

/** Holds the arguments of the functions that an example calls against the documented ones. */
export function checkArguments(example: ShownExample, findings: Findings): void {
  const { shown } = example;
  if (shown?.match !== undefined && isDocumented(shown.match)) reportArguments(example, shown, shown.match, findings);
}

function reportArguments(example: ShownExample, { message }: ShownRequest, match: TargetMatch, findings: Findings): void {
  const { page } = example;
  const related = [{ path: page.path, span: match.path.origin.span, message: "the documented request" }];
  const place = (part: UrlPart): ReturnType<typeof spanOfPart> => spanOfPart(message.target, part);
  for (const fault of match.faults) {
    if (fault.kind === "missing-argument") {
      const values = { name: fault.expected, call: fault.found.text };
      findings.report("example/missing-argument", page.path, place(fault.found), values, related);
    } else if (fault.kind === "misspelt-argument") {
      const name = nameOf(fault.found);
      const values = { name: name.text, meant: fault.expected };
      findings.report("example/unknown-argument", page.path, place(name), values, related);
    } else if (fault.kind === "unknown-argument") {
      const name = nameOf(fault.found);
      if (!isNamedOnPage(name.text, example))
        findings.report("example/unknown-argument", page.path, place(name), { name: name.text }, related);
    } else if (fault.kind === "argument-quotes") {
      const type = match.path.parameters.find((parameter) => parameter.name === fault.parameter)?.type;
      const values = { name: fault.parameter, quoted: fault.quoted };
      // A template that leaves out the quotation marks of a string is careless, not wrong.
      if (fault.quoted || isUnquoted(type)) findings.report("example/argument-quotes", page.path, place(fault.found), values, related);
    }
  }
}

/** What stands before the equals sign; an argument without a name is one. */
function nameOf({ text, start }: UrlPart): UrlPart {
  const name = text.split("=")[0]?.trim() ?? text;
  return { text: name, start, end: start + name.length };
}

/** Whether a table of the page lists a parameter, which then may be left out of the documented request. */
function isNamedOnPage(name: string, { operations, page }: ShownExample): boolean {
  const listed = page.operations.flatMap(({ parameters, body }) => [...parameters, ...body.rows].map((row) => row.name.value));
  const known = operations.flatMap(({ queryParameters }) => queryParameters.map((parameter) => parameter.name));
  return [...listed, ...known].some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Whether values of a type stand in a path without quotation marks. */
function isUnquoted(type: TypeReference | undefined): boolean {
  const element = type && elementOf(type);
  return element?.kind === "primitive" && element.type !== "String" && element.type !== "Binary";
}
