import type { TypeParameter } from "./declaration.js";
import type { ModuleScope } from "./module-scope.js";
import type { OperationResult } from "./operation-result.js";

/** How `select` and `expand` of an operation narrow what it gives. */
export interface Narrowing {
  /** Of the function: what a call gives is inferred. */
  readonly inferred: readonly TypeParameter[];
  /** Of the interface of its options: anything, unless it is said. */
  readonly general: readonly TypeParameter[];
  /** The interfaces that declare the options. */
  readonly options: readonly string[];
  /** The options, by the runtime's names. */
  readonly names: readonly string[];
  /** The type of what the function gives, in place of the result's. */
  readonly type: string;
}

/** Names of the type parameters; no declared type has them. */
const SELECT_PARAMETER = "S";
const EXPAND_PARAMETER = "E";

/** Undefined where the operation has neither option, or nothing is known of what it gives. */
export function narrowing(system: readonly string[], { type, subject }: OperationResult, scope: ModuleScope): Narrowing | undefined {
  const [selects, expands, sorts] = ["select", "expand", "orderby"].map((option) => system.includes(option));
  if (subject === undefined || !(selects || expands || sorts)) return undefined;
  const parameters = [
    ...(selects ? [{ name: SELECT_PARAMETER, constraint: `${scope.runtime("Select")}<${subject}>` }] : []),
    ...(expands ? [{ name: EXPAND_PARAMETER, constraint: `${scope.runtime("Expand")}<${subject}>` }] : []),
  ];
  const [chosen, expanded] = [selects ? SELECT_PARAMETER : "undefined", expands ? EXPAND_PARAMETER : "undefined"];
  const narrowed = selects || expands ? `${scope.runtime("Selected")}<${subject}, ${chosen}, ${expanded}>` : subject;
  return {
    inferred: parameters.map((parameter) => ({ ...parameter, default: "undefined", isConst: true })),
    general: parameters.map((parameter) => ({ ...parameter, default: parameter.constraint })),
    options: [
      ...(selects ? [`${scope.runtime("SelectOption")}<${subject}, ${SELECT_PARAMETER}>`] : []),
      ...(expands ? [`${scope.runtime("ExpandOption")}<${subject}, ${EXPAND_PARAMETER}>`] : []),
      ...(sorts ? [`${scope.runtime("OrderByOption")}<${subject}>`] : []),
    ],
    names: [...(selects ? ["select"] : []), ...(expands ? ["expand"] : []), ...(sorts ? ["orderby"] : [])],
    type: narrowed + type.slice(subject.length),
  };
}
