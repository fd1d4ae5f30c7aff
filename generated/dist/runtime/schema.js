import {
  listOf
} from "../chunks/MZY6UBC7.js";
export {
  listOf
};
