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
} from "../../chunks/M3S33EMI.js";
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
