/** The most requests that services take in one batch. */
const LIMIT = 20;

/** A request that waits to be sent. */
export interface Waiting {
  /** The step that makes it. */
  readonly key: string;
  /** Where its version of the API begins: requests of one batch share it. */
  readonly root: string;
}

/** The steps that each step comes after, in an order in which each stands behind those. */
export type Order = ReadonlyMap<string, readonly string[]>;

/** Throws a `TypeError` for a step that is not there, and for steps that wait for each other. */
export function orderOf(steps: Readonly<Record<string, { readonly after?: readonly string[] }>>): Order {
  const order = new Map<string, readonly string[]>();
  const visit = (key: string, path: readonly string[]): void => {
    if (order.has(key)) return;
    if (!Object.hasOwn(steps, key)) throw new TypeError(`batch: there is no step ${key}`);
    if (path.includes(key)) throw new TypeError(`batch: ${[...path, key].join(" waits for ")}`);
    const after = [...new Set(steps[key]?.after)];
    for (const before of after) visit(before, [key, ...path]);
    order.set(key, after);
  };
  for (const key of Object.keys(steps)) visit(key, []);
  return order;
}

/**
 * Divides requests into batches. A request stands behind those it comes after, in the same batch.
 * It is held back where they are not all there, or are too many.
 * @param before The steps that a step still has to come after.
 */
export function divide<T extends Waiting>(
  requests: readonly T[],
  before: (key: string) => readonly string[],
): { readonly batches: readonly (readonly T[])[]; readonly held: readonly T[] } {
  const held: T[] = [];
  const groupOf = new Map<T, T[]>();
  for (const request of requests) {
    const needed = before(request.key).map((key) => requests.filter((other) => other.key === key));
    const isReady = needed.every(
      (ones) => ones.length > 0 && ones.every((one) => one.root === request.root && groupOf.has(one)),
    );
    if (!isReady) {
      held.push(request);
      continue;
    }
    const group = [...new Set(needed.flat().map((one) => groupOf.get(one) ?? []))].flat();
    group.push(request);
    for (const member of group) groupOf.set(member, group);
  }
  const batches: T[][] = [];
  for (const group of new Set(groupOf.values())) {
    const part = group.slice(0, LIMIT);
    held.push(...group.slice(LIMIT));
    const open = batches.find((batch) => batch[0]?.root === part[0]?.root && batch.length + part.length <= LIMIT);
    if (open) open.push(...part);
    else batches.push(part);
  }
  return { batches, held };
}
