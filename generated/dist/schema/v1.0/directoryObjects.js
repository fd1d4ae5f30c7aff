import {
  directoryObjectSchema
} from "../../chunks/F4MSVR5B.js";
import "../../chunks/736CPTOE.js";
export {
  directoryObjectSchema
};
