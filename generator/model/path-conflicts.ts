import type { Example, Page, RequestTemplate } from "../parse/page.js";
import type { Findings } from "./findings.js";
import type { PathTypes } from "./path-type.js";
import type { HttpMethod } from "./schema.js";

/** The lines of an operation and what its examples say of it. */
interface Requests {
  readonly method: HttpMethod;
  readonly requests: readonly RequestTemplate[];
  readonly examples: readonly Example[];
}

/**
 * Reports where the documentation contradicts a path that stays as it is, since the request section is the authority: a member that only
 * types derived from what stands before it have, and a function, by its example's annotation, that is posted to.
 */
export function reportPathConflicts({ method, requests, examples }: Requests, page: Page, paths: PathTypes, findings: Findings): void {
  for (const request of requests) reportMissingCasts(request, page, paths, findings);
  const [first] = requests;
  const annotation = examples.map(({ request }) => request?.annotation).find((candidate) => candidate?.isComposable === true);
  if (method !== "POST" || first === undefined || annotation === undefined) return;
  const related = [{ path: page.path, span: annotation.span, message: "the annotation is here" }];
  findings.report("request/function-posted", page.path, first.raw.span, { request: first.raw.value }, related);
}

function reportMissingCasts({ segments }: RequestTemplate, page: Page, paths: PathTypes, findings: Findings): void {
  paths.follow(segments, page, (segment, owner) => {
    const below = segment.kind === "literal" ? owner && paths.derivedWith(owner, segment.text) : undefined;
    if (segment.kind !== "literal" || owner === undefined || below === undefined) return;
    const { origin } = below.member;
    const related = [{ path: origin.page, span: origin.span, message: "it is declared here" }];
    const values = { name: segment.text, type: owner.name, derived: below.type.name };
    findings.report("request/no-cast", page.path, segment.span, values, related);
  });
}
