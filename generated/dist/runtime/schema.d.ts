export { listOf, type Schema, type TypeSchema } from "./make-schema.js";
export type { Issue, Result, StandardSchemaV1 } from "./standard-schema.js";
