import type { Page, ParameterRow, PathSegment } from "../parse/page.js";
import type { InlineEnums } from "./inline-enum.js";
import type { PathTypes } from "./path-type.js";
import { rowType } from "./property.js";
import { literalType } from "./query.js";
import type { Resolver } from "./resolve.js";
import type { TypeReference } from "./schema.js";

/** What the types of a path's parameters are found with. */
export interface ParameterTypes {
  readonly page: Page;
  /** Name of the operation, for the names of enumerations. */
  readonly owner: string;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
  readonly paths: PathTypes;
}

const TEXT: TypeReference = { kind: "primitive", type: "String" };

/** The type of a key: as its row says, else that of the key property of what the collection before it holds. */
export function keyType(
  segments: readonly PathSegment[],
  index: number,
  row: ParameterRow | undefined,
  { page, owner, resolver, inline, paths }: ParameterTypes,
): TypeReference {
  if (row !== undefined && saysType(row)) return rowType(row, owner, page, resolver, inline);
  const segment = segments[index];
  const before = segments.slice(0, index);
  // In `users({id})` the collection stands before its own parentheses.
  if (segment?.kind === "call" && segment.name !== "") before.push({ kind: "literal", text: segment.name, span: segment.span });
  return paths.keyOf(before, page) ?? TEXT;
}

/** The type of a function's argument: as its row says, else what the example's value can be seen to be. */
export function argumentType(
  call: string,
  name: string,
  quoted: boolean,
  row: ParameterRow | undefined,
  { page, owner, resolver, inline }: ParameterTypes,
): TypeReference {
  if (row !== undefined && saysType(row)) return rowType(row, owner, page, resolver, inline);
  const sample = quoted ? undefined : sampleOf(call, name, page);
  return sample === undefined ? TEXT : { kind: "primitive", type: literalType(sample) };
}

/** Whether a row has a type: a list of values is one, too. */
function saysType({ type, values }: ParameterRow): boolean {
  return type.kind !== "unknown" || type.text !== "" || values !== undefined;
}

/** The value of an argument in an example of the page: `5` of `cell(row=5)`. */
function sampleOf(call: string, name: string, page: Page): string | undefined {
  for (const { request } of page.examples) {
    const target = request?.target.value ?? "";
    const at = target.toLowerCase().indexOf(`${call.toLowerCase()}(`);
    const inside = at < 0 ? "" : (target.slice(at + call.length + 1).split(")")[0] ?? "");
    for (const argument of inside.split(",")) {
      const [written = "", value = ""] = argument.split("=");
      if (written.trim().toLowerCase() === name.toLowerCase() && value !== "") return value.trim();
    }
  }
  return undefined;
}
