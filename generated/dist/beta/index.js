export * from "./enums/a-z.js";
