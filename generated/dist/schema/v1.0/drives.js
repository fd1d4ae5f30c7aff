export { driveItemSchema, driveSchema, permissionSchema } from "./types/a-z.js";
