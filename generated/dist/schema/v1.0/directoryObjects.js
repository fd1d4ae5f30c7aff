import {
  directoryObjectSchema
} from "../../chunks/M3S33EMI.js";
import "../../chunks/736CPTOE.js";
export {
  directoryObjectSchema
};
