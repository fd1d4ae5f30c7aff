export { attachmentSchema, driveItemSchema, driveSchema, eventSchema, mailFolderSchema, messageSchema, profilePhotoSchema, userSchema, workbookRangeSchema } from "./types/a-z.js";
