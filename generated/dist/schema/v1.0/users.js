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
} from "../../chunks/XJET7WEL.js";
import "../../chunks/MZY6UBC7.js";
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
