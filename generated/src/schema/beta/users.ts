export { authenticationMethodSchema, outlookTaskSchema } from "./types/a-z.js";
