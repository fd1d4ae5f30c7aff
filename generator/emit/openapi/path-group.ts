import type { HttpMethod, Operation, OperationPath } from "../../model/schema.js";
import { append } from "../../text/append.js";
import { sortedBy } from "../../text/ordinal.js";
import { readPathTemplate, type PathTemplate } from "./path-template.js";

/** One documented path of an operation. */
export interface DocumentedPath {
  readonly operation: Operation;
  readonly path: OperationPath;
  readonly template: PathTemplate;
}

/** All that is documented of one method of one path, first the operation with the first id. */
export interface OperationGroup {
  readonly method: HttpMethod;
  /** The template whose names the path goes by. */
  readonly template: PathTemplate;
  readonly documented: readonly [DocumentedPath, ...DocumentedPath[]];
  /** Each operation once, those that speak for the group first. */
  readonly operations: readonly [Operation, ...Operation[]];
  /** The operations that say what is sent and returned: those about this request, where there are such, else all. */
  readonly speakers: readonly [Operation, ...Operation[]];
}

/** An operation whose paths end in so many ways surveys what other pages are about. */
const ENDS_OF_SURVEY = 3;

/**
 * Brings together what OpenAPI holds in one place: the same method of paths that differ in the names of their parameters only.
 *
 * @returns by the first operation's id, its paths in the documented order
 */
export function groupOperations(operations: readonly Operation[]): readonly OperationGroup[] {
  const templates = new Map<string, PathTemplate>();
  const groups = new Map<string, [DocumentedPath, ...DocumentedPath[]]>();
  for (const operation of sortedBy(operations, ({ id }) => id)) {
    for (const path of operation.paths) {
      const template = readPathTemplate(path.template);
      if (!templates.has(template.shape)) templates.set(template.shape, template);
      const key = `${operation.method} ${template.shape}`;
      append(groups, key, { operation, path, template });
    }
  }
  const surveys = new Set(operations.filter(isSurvey));
  return [...groups.values()].map((documented) => {
    const [first] = documented;
    const all = [...new Set(documented.map(({ operation }) => operation))];
    const [speaker, ...speakers] = all.filter((operation) => !surveys.has(operation));
    const others = all.filter((operation) => operation !== (speaker ?? first.operation) && surveys.has(operation));
    const template = templates.get(first.template.shape) ?? first.template;
    const operations = [speaker ?? first.operation, ...speakers, ...others] as const;
    return {
      method: first.operation.method,
      template,
      documented,
      operations,
      speakers: speaker === undefined ? operations : [speaker, ...speakers],
    };
  });
}

/** Whether an operation's paths end in many different names. */
function isSurvey({ paths }: Operation): boolean {
  const ends = paths.map(({ template }) => template.split("/").findLast((segment) => segment !== "" && !segment.includes("{")) ?? "");
  return new Set(ends.map((end) => end.toLowerCase())).size >= ENDS_OF_SURVEY;
}
