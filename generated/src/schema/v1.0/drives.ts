export { driveItemSchema, driveSchema, permissionSchema, uploadSessionSchema } from "./types/a-z.js";
