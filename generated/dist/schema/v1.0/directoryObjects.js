export { directoryObjectSchema } from "./types/a-z.js";
