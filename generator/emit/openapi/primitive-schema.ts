import type { EdmType } from "../../model/edm.js";
import type { SchemaObject } from "./schema-object.js";

/**
 * The JSON of a primitive, with the format of the OpenAPI format registry.
 *
 * @see https://spec.openapis.org/registry/format/
 */
export function primitiveSchema(type: EdmType): SchemaObject {
  switch (type) {
    case "Binary":
      return { type: "string", format: "byte" };
    case "Boolean":
      return { type: "boolean" };
    case "Byte":
      return { type: "integer", format: "uint8" };
    case "Date":
      return { type: "string", format: "date" };
    case "DateTimeOffset":
      return { type: "string", format: "date-time" };
    case "Decimal":
      return { type: "number", format: "decimal" };
    case "Double":
      return { type: "number", format: "double" };
    case "Duration":
      return { type: "string", format: "duration" };
    case "Guid":
      return { type: "string", format: "uuid" };
    case "Int16":
      return { type: "integer", format: "int16" };
    case "Int32":
      return { type: "integer", format: "int32" };
    case "Int64":
      return { type: "integer", format: "int64" };
    case "SByte":
      return { type: "integer", format: "int8" };
    case "Single":
      return { type: "number", format: "float" };
    case "Stream":
      return { type: "string", format: "binary" };
    case "String":
      return { type: "string" };
    case "TimeOfDay":
      return { type: "string", format: "time" };
    case "Untyped":
      return {};
  }
}
