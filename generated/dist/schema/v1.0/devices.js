import {
  deviceSchema
} from "../../chunks/F4MSVR5B.js";
import "../../chunks/736CPTOE.js";
export {
  deviceSchema
};
