import {
  driveItemSchema,
  driveSchema,
  permissionSchema,
  uploadSessionSchema
} from "../../chunks/F4MSVR5B.js";
import "../../chunks/736CPTOE.js";
export {
  driveItemSchema,
  driveSchema,
  permissionSchema,
  uploadSessionSchema
};
