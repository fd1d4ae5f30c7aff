import {
  driveItemSchema,
  driveSchema,
  permissionSchema,
  uploadSessionSchema
} from "../../chunks/XJET7WEL.js";
import "../../chunks/MZY6UBC7.js";
export {
  driveItemSchema,
  driveSchema,
  permissionSchema,
  uploadSessionSchema
};
