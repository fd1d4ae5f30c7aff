import type { EdmType } from "../../model/edm.js";
import type { TypeReference } from "../../model/schema.js";
import type { WriteKind } from "../write-shape.js";
import type { ModuleScope } from "./module-scope.js";
import type { RuntimeName } from "./runtime-modules.js";

/** What values of a type are for. */
export interface TypeUse {
  /** Which shape entities have; the one that is read where they have no other. */
  readonly shape?: WriteKind;
  /** Whether arrays may be read-only: for what is handed in. */
  readonly readonlyArrays?: boolean;
}

/** The union of the shapes of a type and of those that derive from it. */
export const WRITTEN_FAMILY = { create: "anyCreate", update: "anyUpdate" } as const;

/** How primitives look in JSON. */
const PRIMITIVES: Readonly<Record<EdmType, { readonly text: string } | { readonly runtime: RuntimeName }>> = {
  Binary: { runtime: "Binary" },
  Boolean: { text: "boolean" },
  Byte: { text: "number" },
  Date: { runtime: "DateOnly" },
  DateTimeOffset: { runtime: "DateTimeOffset" },
  Decimal: { text: "number" },
  Double: { text: "number" },
  Duration: { runtime: "Duration" },
  Guid: { runtime: "Guid" },
  Int16: { text: "number" },
  Int32: { text: "number" },
  Int64: { runtime: "Int64" },
  SByte: { text: "number" },
  Single: { text: "number" },
  Stream: { runtime: "Stream" },
  String: { text: "string" },
  TimeOfDay: { runtime: "TimeOfDay" },
  Untyped: { text: "unknown" },
};

/** A type as code; `unknown` for what the documentation leaves open. */
export function typeText(reference: TypeReference, scope: ModuleScope, use: TypeUse = {}): string {
  switch (reference.kind) {
    case "primitive": {
      const primitive = PRIMITIVES[reference.type];
      return "text" in primitive ? primitive.text : scope.runtime(primitive.runtime);
    }
    case "structured":
      return structuredText(reference.name, scope, use.shape);
    case "enum":
      return scope.type("enum", reference.name) ?? "unknown";
    case "collection": {
      const element = typeText(reference.of, scope, use);
      return `${use.readonlyArrays ? "readonly " : ""}${element.includes(" ") ? `(${element})` : element}[]`;
    }
    case "union": {
      const members = [...new Set(reference.of.map((member) => typeText(member, scope, use)))];
      if (members.length === 0 || members.includes("unknown")) return "unknown";
      return members.map((member) => (member.startsWith("readonly ") ? `(${member})` : member)).join(" | ");
    }
    case "unresolved":
      return "unknown";
  }
}

/** The union of the type and what derives from it, where there is one: a value may be any of them. */
function structuredText(name: string, scope: ModuleScope, shape: WriteKind | undefined): string {
  const written = shape && (scope.type(WRITTEN_FAMILY[shape], name) ?? scope.type(shape, name));
  return written ?? scope.type("any", name) ?? scope.type("type", name) ?? "unknown";
}

/** A type that a value may lack. */
export function nullableText(text: string): string {
  if (text === "unknown") return text;
  return `${text.startsWith("readonly ") ? `(${text})` : text} | null`;
}
