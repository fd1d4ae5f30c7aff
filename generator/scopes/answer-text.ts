import { plain } from "../diagnostics/reporters/plain.js";
import type { Answer } from "./answer.js";
import type { CalledOperation } from "./application.js";
import type { LeastScopes, ScenarioScopes } from "./least-scopes.js";
import type { Account } from "./operation-facts.js";

const TITLES: Readonly<Record<Account, string>> = {
  delegatedWork: "Delegated, work or school account",
  delegatedPersonal: "Delegated, personal account",
  application: "Application",
};

/** An answer for people: the scopes of each kind of account with the operations that need them, then where each operation is used. */
export function answerText({ operations, accounts }: Answer): string {
  const label = labels(operations);
  const sections = accounts.map(({ account, needs }) => [TITLES[account], ...accountLines(needs, label)]);
  const places =
    operations.length === 0
      ? ["No operation is used."]
      : ["Operations", ...operations.flatMap((operation) => operationLines(operation, label))];
  return [...sections, places].map((lines) => `${lines.map(plain).join("\n")}\n`).join("\n");
}

type Label = (operation: CalledOperation) => string;

function accountLines({ scopes, scenarios, unsupported, undocumented }: LeastScopes<CalledOperation>, label: Label): string[] {
  const width = Math.max(0, ...scopes.map(({ scope }) => scope.length));
  const list = (operations: readonly CalledOperation[]): string => operations.map(label).join(", ");
  return [
    ...(scopes.length > 0
      ? scopes.map(({ scope, operations }) => `  ${scope.padEnd(width)}  for ${list(operations)}`)
      : [scenarios.length > 0 ? "  No permission is always needed." : "  No permission is needed."]),
    ...(scenarios.length > 0 ? ["  Depending on the use:", ...scenarios.map((scenario) => `    ${scenarioText(scenario, label)}`)] : []),
    ...(unsupported.length > 0 ? [`  Not supported: ${list(unsupported)}`] : []),
    ...(undocumented.length > 0 ? [`  Not documented: ${list(undocumented)}`] : []),
  ];
}

function scenarioText({ operation, scenario, scopes, included }: ScenarioScopes<CalledOperation>, label: Label): string {
  const needed = scopes === undefined ? "not supported" : scopes.length === 0 ? "nothing" : scopes.join(" and ");
  return `${label(operation)}, ${scenario}: ${needed}${included && scopes?.length !== 0 ? " (included)" : ""}`;
}

function operationLines(operation: CalledOperation, label: Label): string[] {
  const { module, id, page, uses } = operation;
  return [
    `  ${label(operation)}  ${module}`,
    `    ${page ?? id}`,
    ...uses.map(({ path, line, column }) => `    ${path}:${line}:${column}`),
  ];
}

/** Operations by their functions' names; with the module where two have the same. */
function labels(operations: readonly CalledOperation[]): Label {
  const counts = new Map<string, number>();
  for (const { name } of operations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ module, name }) => (counts.get(name) === 1 ? name : `${module}#${name}`);
}
