import type { StructuredType } from "../../model/schema.js";
import type { OpenApiContext } from "./context.js";
import { recordOf } from "./record.js";
import { schemaPointer, type DiscriminatorObject } from "./schema-object.js";

/** The annotation by which OData says of which derived type a value is. */
export const TYPE_ANNOTATION = "@odata.type";

/** How the values of a type tell its derived types apart; undefined where it has none. */
export function discriminatorObject(type: StructuredType, context: OpenApiContext): DiscriminatorObject | undefined {
  const mapping = context.types.descendants(type.name).flatMap(({ name }) => {
    const key = context.typeKeys.get(name);
    return key === undefined ? [] : [[`#${name}`, schemaPointer(key)] as const];
  });
  return mapping.length === 0 ? undefined : { propertyName: TYPE_ANNOTATION, mapping: recordOf(mapping) };
}
