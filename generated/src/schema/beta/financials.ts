export { customerSchema, salesInvoicesSchema } from "./types/a-z.js";
