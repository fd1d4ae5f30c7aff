import type { Findings } from "../../model/findings.js";
import { PageIndex } from "../../model/page-index.js";
import { declaredNames, elementOf, showReference } from "../../model/reference.js";
import type { Operation, OperationResponse, Schema } from "../../model/schema.js";
import { typeWords } from "../../model/type-words.js";
import type { MethodRow, Page } from "../../parse/page.js";
import type { TypeExpression } from "../../parse/type-expression.js";
import type { Documented } from "../check.js";
import { TypeFinder, type Meaning } from "./type-finder.js";
import { append } from "../../text/append.js";

/** A row of a methods table leads to an operation, and promises what the operation's page does. */
export function checkMethodsTables({ schema, pages }: Documented, findings: Findings): void {
  const index = new PageIndex(pages);
  const types = new TypeFinder(schema, index);
  const operations = operationsByPage(schema);
  for (const page of pages) {
    for (const row of page.methods) {
      const target = row.target === undefined ? undefined : index.follow(page, row.target)?.page;
      if (target === undefined || target === page) continue;
      const own = operations.get(target.path) ?? [];
      if (target.kind === "api") checkReturnType(page, row, target, own, types, findings);
      else if (target.kind === "enum" || target.kind === "resource")
        findings.report("methods/no-operation", page.path, row.name.span, { row: row.name.value, page: target.path });
    }
  }
}

function operationsByPage(schema: Schema): Map<string, Operation[]> {
  const byPage = new Map<string, Operation[]>();
  for (const operation of schema.operations) {
    const { page } = operation.origin;
    append(byPage, page, operation);
  }
  return byPage;
}

/** Where a page has several operations, the row may be about any. */
function checkReturnType(
  page: Page,
  row: MethodRow,
  target: Page,
  operations: readonly Operation[],
  types: TypeFinder,
  findings: Findings,
): void {
  const promised = row.returnType && types.meaningOf(row.returnType, page);
  const responses = operations.flatMap((operation) => operation.responses.filter(({ status }) => status < 300));
  if (row.returnType === undefined || promised === undefined || responses.length === 0) return;
  if (!responses.every(({ provenance }) => provenance === "documented")) return;
  if (responses.some((response) => agrees(promised, response, types)) || alsoReturns(target, promised, responses, types)) return;
  const [response] = responses;
  if (response === undefined) return;
  const where = target.operations[0]?.response.span;
  findings.report(
    "methods/return-type",
    page.path,
    row.returnType.span,
    { promised: shown(row.returnType), returned: returnedBy(response), page: target.path },
    where ? [{ path: target.path, span: where, message: "The page says it here." }] : [],
  );
}

/** The sentence may link to several types, of which the model knows one. */
function alsoReturns(target: Page, promised: Meaning, responses: readonly OperationResponse[], types: TypeFinder): boolean {
  if (responses.some(({ type }) => type && declaredNames(type).some((name) => promised.names.has(name)))) return false;
  const spans = target.operations.flatMap(({ response }) => (response.kind === "typed" && response.span ? [response.span] : []));
  return target.outline.links.some(({ kind, target: link, span }) => {
    const inSentence = kind === "link" && spans.some(({ start, end }) => start <= span.start && span.end <= end);
    return inSentence && types.declaredBy(link, target).some((name) => promised.names.has(name));
  });
}

function agrees(promised: Meaning, response: OperationResponse, types: TypeFinder): boolean {
  if (response.kind === "none") return false;
  if (response.type === undefined || (response.kind !== "object" && response.kind !== "collection" && response.kind !== "value"))
    return true;
  const collection = response.kind === "collection" || response.type.kind === "collection";
  if (collection !== promised.collection) return false;
  const element = elementOf(response.type);
  const names = element.kind === "primitive" ? [showReference(element)] : declaredNames(element);
  return names.length === 0 || names.some((name) => [...promised.names].some((other) => types.related(name, other)));
}

function returnedBy({ kind, type }: OperationResponse): string {
  if (kind === "none" || type === undefined) return "nothing";
  return `\`${kind === "collection" ? `Collection(${typeWords(type)})` : typeWords(type)}\``;
}

function shown(type: TypeExpression): string {
  if (type.kind === "collection") return `${shown(type.of)} collection`;
  return type.kind === "named" ? type.name : "";
}
