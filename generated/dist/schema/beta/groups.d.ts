export { endpointSchema } from "./types/a-z.js";
