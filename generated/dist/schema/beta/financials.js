import {
  customerSchema,
  salesInvoicesSchema
} from "../../chunks/O4JSP45N.js";
import "../../chunks/MZY6UBC7.js";
export {
  customerSchema,
  salesInvoicesSchema
};
