import type { OperationGroup } from "./path-group.js";

/** Characters that identifiers of no language have. */
const NOT_IN_IDENTIFIER = /[^A-Za-z0-9_]/g;

/**
 * Names every method of every path: the operation's id as an identifier, an ordinal behind it for its other paths.
 *
 * @param groups - in the order in which they are to be named
 * @returns unique names by group
 */
export function planOperationIds(groups: readonly OperationGroup[]): ReadonlyMap<OperationGroup, string> {
  // The other paths of one operation must not take the name of another operation.
  const reserved = new Set(groups.map(({ operations: [first] }) => identifier(first.id)));
  const taken = new Set<string>();
  const ordinals = new Map<string, number>();
  const ids = new Map<OperationGroup, string>();
  for (const group of groups) {
    const wanted = identifier(group.operations[0].id);
    let id = wanted;
    let ordinal = ordinals.get(wanted) ?? 1;
    while (taken.has(id) || (id !== wanted && reserved.has(id))) id = `${wanted}_${++ordinal}`;
    ordinals.set(wanted, ordinal);
    taken.add(id);
    ids.set(group, id);
  }
  return ids;
}

function identifier(id: string): string {
  const name = id.replace(NOT_IN_IDENTIFIER, "_");
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
