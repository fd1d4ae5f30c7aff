export type * from "./types/a-z.js";
export * from "./enums/a-z.js";
