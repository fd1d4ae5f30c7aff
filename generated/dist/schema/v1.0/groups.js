import {
  directoryObjectSchema,
  driveSchema,
  userSchema
} from "../../chunks/XJET7WEL.js";
import "../../chunks/MZY6UBC7.js";
export {
  directoryObjectSchema,
  driveSchema,
  userSchema
};
