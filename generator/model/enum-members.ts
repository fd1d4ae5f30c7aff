import type { MemberRow } from "../parse/page.js";
import type { Member } from "./schema.js";

/** Name of the sentinel of an evolvable enumeration, in lower case. */
export const UNKNOWN_FUTURE_VALUE = "unknownfuturevalue";

/** A member as its row declares it. */
export function memberOf(row: MemberRow): Member {
  return {
    name: row.name.value,
    ...(row.value && { value: row.value.value }),
    ...(row.description && row.description.value !== "" && { description: row.description.value }),
    ...(row.deprecated && { deprecated: true }),
  };
}

/** Whether several members can hold at once: their values are powers of two, or sums of those of other members. */
export function isFlags(members: readonly Member[]): boolean {
  const values = members.flatMap(({ value }) => (value === undefined || value === 0 ? [] : [value]));
  const bits = new Set(values.filter(isPowerOfTwo));
  // One, two and no more is how any enumeration counts.
  if (!bits.has(1) || !bits.has(2) || !bits.has(4) || (values.length - bits.size) * 4 > values.length) return false;
  const every = [...bits].reduce((sum, bit) => sum + bit, 0);
  const counted = values.every((value) => isPowerOfTwo(value) || (value > 0 && isSumOf(value, every)));
  return counted && !values.includes(3);
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(value) && value > 0 && Number.isInteger(Math.log2(value));
}

/** Values may be larger than 32 bits, where bit operators do not reach. */
function isSumOf(value: number, bits: number): boolean {
  return Number.isSafeInteger(value) && (BigInt(value) & ~BigInt(bits)) === 0n;
}
