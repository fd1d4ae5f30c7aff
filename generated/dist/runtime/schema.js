import {
  listOf
} from "../chunks/736CPTOE.js";
export {
  listOf
};
