import type { Operation } from "./operation.js";
/**
 * Values for the placeholders of a path. The set of keys chooses the documented path;
 * the literal `at` names it where several paths take the same keys.
 */
export type PathParameters = Readonly<Record<string, string | number | boolean>>;
/** True if the path has a dot segment, plain or encoded, or a character that no path can have. */
export declare function isUnsafePath(path: string): boolean;
/**
 * Fills the template that takes exactly the supplied keys.
 * Throws a `TypeError` for keys no template takes, and for a value that would change which resource is meant.
 */
export declare function expandPath(operation: Operation, parameters: PathParameters): string;
