import {
  customerSchema,
  salesInvoicesSchema
} from "../../chunks/O3PBD3JM.js";
import "../../chunks/736CPTOE.js";
export {
  customerSchema,
  salesInvoicesSchema
};
