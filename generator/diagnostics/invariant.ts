/** A fault of docwright itself, never of a document. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Stops the run where docwright contradicts itself. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
