/** Name of a member that extends the specification. */
export type Extension = `x-${string}`;

/** Values by name, as JSON has them. */
export type NamedMap<T> = Readonly<Record<string, T>>;

/** An object of these members, in this order; a name such as `__proto__` is a member like any other. */
export function recordOf<T>(members: Iterable<readonly [name: string, value: T]>): NamedMap<T> {
  return Object.fromEntries(members);
}
