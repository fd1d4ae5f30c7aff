import type { Operation } from "./operation.js";
/**
 * Values for the placeholders of a path. The set of keys chooses the documented path;
 * the literal `at` names it where several paths take the same keys.
 */
export type PathParameters = Readonly<Record<string, string | number | boolean>>;
/** Groups: a quote (then one follows too), a `+`, the name. */
export declare const PLACEHOLDER: RegExp;
/**
 * What must not be in a path. First a dot segment: a URL parser removes it, and `DELETE /users/..` would be `DELETE /`.
 * Encoded dots and separators count, because some servers decode once more than they should (`a%2F..%2Fb`).
 * Then NUL, and surrogates that stand alone (`u` lets only those match): they have no UTF-8 form.
 */
export declare const UNSAFE_PATH: RegExp;
/**
 * Fills the template that takes exactly the supplied keys.
 * Throws a `TypeError` for keys no template takes, and for a value that would change which resource is meant.
 */
export declare function expandPath(operation: Operation, parameters: PathParameters): string;
