export * from "./types/a-z.js";
