import type { EdmType } from "../../model/edm.js";
import type { JsonNode } from "../../text/json.js";
import { isPlaceholder } from "./placeholder.js";

/** How a value fails to be of a primitive type: it is of another kind, or a text or number of a form that the type has not. */
export type PrimitiveFault = "kind" | "form";

const INTEGERS: ReadonlyMap<EdmType, number> = new Map<EdmType, number>([
  ["SByte", 2 ** 7],
  ["Byte", 2 ** 8],
  ["Int16", 2 ** 15],
  ["Int32", 2 ** 31],
  ["Int64", 2 ** 63],
]);
const FRACTIONS: ReadonlySet<EdmType> = new Set<EdmType>(["Decimal", "Double", "Single"]);
/** Types whose numbers may stand in quotation marks, as not every reader of JSON keeps all their digits. */
const QUOTABLE: ReadonlySet<EdmType> = new Set<EdmType>(["Decimal", "Int64"]);
const SPECIAL_NUMBER = /^(?:-?INF|NaN)$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** What text of each type looks like; types that are not here take any text. */
const FORMS: ReadonlyMap<EdmType, RegExp> = new Map<EdmType, RegExp>([
  ["Binary", /^[\w+/-]*={0,2}$/],
  ["Date", /^-?\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/],
  ["DateTimeOffset", /^-?\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i],
  ["Duration", /^[+-]?P(?=\w)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\w)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/],
  ["Guid", /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i],
  ["TimeOfDay", /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/],
]);

/** What is wrong with a value of a primitive type, if anything; a placeholder is a value of every type. */
export function primitiveFault(node: JsonNode, type: EdmType): PrimitiveFault | undefined {
  if (type === "Untyped" || type === "Stream" || node.kind === "null") return undefined;
  if (node.kind === "string") return textFault(node.value, type);
  if (type === "Boolean") return node.kind === "boolean" ? undefined : "kind";
  if (node.kind !== "number") return "kind";
  const limit = INTEGERS.get(type);
  if (limit === undefined) return FRACTIONS.has(type) ? undefined : "kind";
  const lowest = type === "Byte" ? 0 : -limit;
  return Number.isInteger(node.value) && node.value >= lowest && node.value <= limit ? undefined : "form";
}

function textFault(text: string, type: EdmType): PrimitiveFault | undefined {
  if (type === "String" || isPlaceholder(text)) return undefined;
  const isNumber = INTEGERS.has(type) || FRACTIONS.has(type);
  if (isNumber) return (FRACTIONS.has(type) && SPECIAL_NUMBER.test(text)) || (QUOTABLE.has(type) && NUMBER.test(text)) ? undefined : "kind";
  if (type === "Boolean") return "kind";
  const form = FORMS.get(type);
  // A text without a digit is a word for a moment or a key, not a wrong one.
  return form === undefined || form.test(text) || (type !== "Binary" && !/\d/.test(text)) ? undefined : "form";
}
