import type { Shape } from "./shape.js";
import type { Result } from "./standard-schema.js";
/**
 * Checks a value. Time and memory are in proportion to its size, and no nesting is too deep: what is found is put on a list, never called
 * for. A place that is reached again is not looked into again, so that a value may even contain itself.
 */
export declare function validate<T>(value: unknown, shape: Shape): Result<T>;
