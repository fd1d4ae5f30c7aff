import {
  deviceSchema
} from "../../chunks/LMEGPFEB.js";
import "../../chunks/MZY6UBC7.js";
export {
  deviceSchema
};
