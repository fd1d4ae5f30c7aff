export { driveItemSchema } from "./types/a-z.js";
