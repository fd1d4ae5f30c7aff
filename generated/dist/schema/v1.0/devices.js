import {
  deviceSchema
} from "../../chunks/XJET7WEL.js";
import "../../chunks/MZY6UBC7.js";
export {
  deviceSchema
};
