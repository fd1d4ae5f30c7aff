import {
  driveItemSchema,
  driveSchema,
  permissionSchema
} from "../../chunks/LMEGPFEB.js";
import "../../chunks/MZY6UBC7.js";
export {
  driveItemSchema,
  driveSchema,
  permissionSchema
};
