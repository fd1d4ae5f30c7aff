export { directoryObjectSchema, driveSchema, userSchema } from "./types/a-z.js";
