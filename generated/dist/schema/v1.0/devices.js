export { deviceSchema } from "./types/a-z.js";
