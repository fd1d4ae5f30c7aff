import type { Findings } from "../../model/findings.js";
import type { BodyClaim, Page, RequestMessage } from "../../parse/page.js";
import { shapeOf } from "./body-shape.js";
import type { ShownExample } from "./shown-example.js";

/** Methods whose requests have no body by custom, and often by the client's force. */
const WITHOUT_BODY: ReadonlySet<string> = new Set(["DELETE", "GET", "HEAD"]);

/** Holds whether an example sends a body against whether its page asks for one. */
export function checkRequestBody({ page, shown, declaration }: ShownExample, findings: Findings): void {
  if (shown === undefined || declaration === undefined) return;
  const { message, line } = shown;
  if (message.body !== undefined) reportUnexpected(message, declaration.body, page, findings);
  else if (isAsked(declaration.body) && !WITHOUT_BODY.has(message.method.value)) {
    const { span } = declaration.body;
    const related = span === undefined ? [] : [{ path: page.path, span, message: "asked for here" }];
    findings.report("example/missing-body", page.path, line, {}, related);
  }
}

function reportUnexpected({ body, method }: RequestMessage, claim: BodyClaim, page: Page, findings: Findings): void {
  if (body === undefined || isEmptyObject(shapeOf(body).root)) return;
  const isDenied = claim.kind === "none" && claim.offered !== true;
  const isUnusual = WITHOUT_BODY.has(method.value) && (method.value !== "DELETE" || claim.kind === "unsaid");
  if (!isDenied && !isUnusual) return;
  const related = isDenied && claim.span ? [{ path: page.path, span: claim.span, message: "said here" }] : [];
  const reason = isDenied ? "the page says that there is none" : `a ${method.value} request has none`;
  findings.report("example/unexpected-body", page.path, body.span, { reason }, related);
}

/** An empty object is what callers without a body often send. */
function isEmptyObject(root: ReturnType<typeof shapeOf>["root"]): boolean {
  return root?.kind === "object" && root.properties.length === 0;
}

/** Whether a page asks for a body: by a sentence, or for parameters one of which is required. */
function isAsked({ kind, rows }: BodyClaim): boolean {
  if (kind === "parameters") return rows.some(({ facets }) => facets.required === true);
  return kind === "representation" || kind === "properties" || kind === "media";
}
