import { COMPANIONS } from "../companion.js";
import type { VersionContext } from "../context.js";
import { subpaths } from "../package-json.js";

/** The rows of the table of modules that differ from package to package. */
export function moduleRows(contexts: readonly VersionContext[], packageName: string): string {
  const rows = [...contexts.flatMap(versionRows), ...companionRows()];
  return rows.map(([subpath, holds]) => `| \`${packageName}/${subpath}\` | ${holds} |`).join("\n");
}

type Row = readonly [subpath: string, holds: string];

function versionRows({ layout }: VersionContext): Row[] {
  const [types, ...areas] = subpaths(layout);
  const counts = new Map(
    layout.areas.map(({ module, modules }) => [module, modules.reduce((sum, { operations }) => sum + operations.length, 0)]),
  );
  return [
    ...(types === undefined ? [] : [[types.subpath, `the types of ${layout.folder}`] as const]),
    ...areas.map(({ subpath, module }) => [subpath, operationCount(counts.get(module) ?? 0)] as const),
  ];
}

/** Companions have an area's module each for every one that has functions. */
function companionRows(): Row[] {
  return COMPANIONS.flatMap(({ name, holds, common }) => [
    ...(common ? [[`${name}/VERSION`, common.holds] as const] : []),
    [`${name}/VERSION/AREA`, holds] as const,
  ]);
}

function operationCount(count: number): string {
  return count === 1 ? "1 operation" : `${count} operations`;
}
