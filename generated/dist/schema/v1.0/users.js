import {
  attachmentSchema,
  driveItemSchema,
  driveSchema,
  eventSchema,
  mailFolderSchema,
  messageSchema,
  profilePhotoSchema,
  userSchema,
  workbookRangeSchema
} from "../../chunks/F4MSVR5B.js";
import "../../chunks/736CPTOE.js";
export {
  attachmentSchema,
  driveItemSchema,
  driveSchema,
  eventSchema,
  mailFolderSchema,
  messageSchema,
  profilePhotoSchema,
  userSchema,
  workbookRangeSchema
};
