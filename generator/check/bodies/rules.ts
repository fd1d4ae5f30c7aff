import type { Findings } from "../../model/findings.js";
import type { Operation } from "../../model/schema.js";
import type { Example } from "../../parse/page.js";
import type { Documented, Rule } from "../check.js";
import { checkBody } from "./check-body.js";
import { checkAnnotation, checkExample, checkMessage } from "./check-example.js";
import { annotatedBody } from "./expected-body.js";
import { checkRepresentation } from "./representations.js";
import { SchemaIndex } from "./schema-index.js";

/** Hold the JSON of examples, samples and representations against the model. */
export const BODY_RULES: readonly Rule[] = [checkBodies];

function checkBodies({ schema, pages }: Documented, findings: Findings): void {
  const index = new SchemaIndex(schema, pages);
  const mixed = mixedPages(schema.operations);
  const shown = new Set<Example>();
  for (const operation of schema.operations) {
    for (const { source } of operation.examples) {
      shown.add(source);
      findings.add(checkExample(source, operation, mixed.has(pageAndMethod(operation)), index));
    }
  }
  for (const page of pages) {
    // Some show no operation, such as what a service sends to its caller.
    for (const { request, responses } of page.examples.filter((example) => !shown.has(example))) {
      for (const message of [...(request ? [request] : []), ...responses])
        findings.add(checkMessage(message, annotatedBody(message, index), page.path, index));
    }
    for (const sample of page.samples) {
      findings.add(checkAnnotation(sample, page.path, index));
      findings.add(checkBody(sample.body, annotatedBody(sample, index), page.path, index));
    }
    for (const declaration of page.types) {
      const type = index.declaredBy(declaration, page);
      if (type !== undefined) findings.add(checkRepresentation(declaration, type, page, index));
    }
  }
}

/** The pages, with the method, that have requests for one thing and for several: which of them an example shows is uncertain. */
function mixedPages(operations: readonly Operation[]): ReadonlySet<string> {
  const kinds = new Map<string, Set<string | undefined>>();
  for (const operation of operations) {
    const key = pageAndMethod(operation);
    kinds.set(key, (kinds.get(key) ?? new Set()).add(operation.responses[0]?.kind));
  }
  return new Set([...kinds].filter(([, found]) => found.has("object") && found.has("collection")).map(([key]) => key));
}

function pageAndMethod({ origin, method }: Operation): string {
  return `${method} ${origin.page}`;
}
