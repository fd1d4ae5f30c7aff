import {
  directoryObjectSchema
} from "../../chunks/LMEGPFEB.js";
import "../../chunks/MZY6UBC7.js";
export {
  directoryObjectSchema
};
