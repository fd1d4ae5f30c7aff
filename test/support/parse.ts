import { createParser } from "../../generator/parse/mdast/parser.js";

/** The parser that runs use, unless told otherwise. */
export const parse = createParser("auto");
