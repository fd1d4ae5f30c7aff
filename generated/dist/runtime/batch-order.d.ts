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
export declare function orderOf(steps: Readonly<Record<string, {
	readonly after?: readonly string[];
}>>): Order;
/**
 * Divides requests into batches. A request stands behind those it comes after, in the same batch.
 * It is held back where they are not all there, or are too many.
 * @param before The steps that a step still has to come after.
 */
export declare function divide<T extends Waiting>(requests: readonly T[], before: (key: string) => readonly string[]): {
	readonly batches: readonly (readonly T[])[];
	readonly held: readonly T[];
};
