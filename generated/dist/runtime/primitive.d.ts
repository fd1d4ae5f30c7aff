import type { Primitive } from "./shape.js";
/** Whether a value is one of a primitive type. */
export declare function isPrimitive(value: unknown, type: Primitive): boolean;
