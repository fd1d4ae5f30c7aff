import type { NamePlan } from "../emit/names.js";
import { fileName } from "../emit/identifier.js";
import type { OutputFile } from "../emit/output-file.js";
import { compareOrdinal } from "../text/ordinal.js";
import type { CallResult, Contract } from "./contract.js";
import type { Replay } from "./replay.js";

/** Where a package has what its test of contracts reads. */
const FOLDER = "test/contracts";

/**
 * The examples of a version that were replayed as they are documented, as the package's own tests: a file for each area, one example in
 * each line, so that a change of one is a change of a line.
 */
export function contractFiles(replays: readonly Replay[], version: string, plan: NamePlan): OutputFile[] {
  const names = plan.versions.get(version)?.operations;
  const areas = new Map<string, { readonly lines: Set<string>; readonly pages: Set<string> }>();
  for (const { contract, differences } of replays) {
    const name = contract && names?.get(contract.operation);
    if (contract === undefined || name === undefined || differences.length > 0) continue;
    const area = areas.get(name.area) ?? { lines: new Set<string>(), pages: new Set<string>() };
    areas.set(name.area, area);
    area.lines.add(contractLine(name.name, contract));
    area.pages.add(contract.page);
  }
  return [...areas].map(([area, { lines, pages }]) => ({
    path: `${FOLDER}/${fileName(version)}/${area}.json`,
    content: `[\n${[...lines].join(",\n")}\n]\n`,
    sources: [...pages].sort(compareOrdinal),
  }));
}

function contractLine(name: string, { page, call, request, answer, result }: Contract): string {
  const { json, ...rest } = answer;
  return JSON.stringify({
    function: name,
    page,
    path: call.path,
    options: call.options,
    body: call.body,
    request: { method: request.method, target: request.target, headers: request.headers },
    answer: { ...rest, ...(json !== undefined && { json: JSON.parse(json) as unknown }) },
    gives: givenKind(result),
  });
}

function givenKind(result: CallResult): string {
  return result.kind === "value" && result.value === undefined ? "nothing" : result.kind;
}
