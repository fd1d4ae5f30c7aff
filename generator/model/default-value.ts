import type { EdmType } from "./edm.js";
import type { EnumType, Property } from "./schema.js";

const WHOLE: ReadonlySet<EdmType> = new Set<EdmType>(["Byte", "Int16", "Int32", "Int64", "SByte"]);
const FRACTIONAL: ReadonlySet<EdmType> = new Set<EdmType>(["Decimal", "Double", "Single"]);

/**
 * The documented default of a property as a value of its type.
 *
 * @param enums - by name, to know the members of the property's type
 * @returns undefined where there is none, and where it is none of the type's values: prose, another type's, `null`
 */
export function defaultOf(
  { type, defaultValue: written }: Property,
  enums: ReadonlyMap<string, EnumType>,
): string | number | boolean | undefined {
  if (written === undefined || /^null$/i.test(written)) return undefined;
  if (type.kind === "enum") return memberOf(enums.get(type.name), written);
  if (type.kind !== "primitive") return undefined;
  if (type.type === "String") return written;
  if (type.type === "Boolean") return /^(?:true|false)$/i.test(written) ? written.toLowerCase() === "true" : undefined;
  if (WHOLE.has(type.type)) return /^-?\d{1,15}$/.test(written) ? Number(written) : undefined;
  return FRACTIONAL.has(type.type) && /^-?\d{1,15}(?:\.\d+)?$/.test(written) ? Number(written) : undefined;
}

function memberOf(type: EnumType | undefined, written: string): string | undefined {
  return type?.members.find(({ name }) => name.toLowerCase() === written.toLowerCase())?.name;
}
