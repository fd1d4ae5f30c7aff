export { listOf } from "./make-schema.js";
