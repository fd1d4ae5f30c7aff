export { callRecordSchema } from "./types/a-z.js";
