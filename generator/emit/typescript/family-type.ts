import type { StructuredType } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import { FAMILY_SHAPES, type FamilyKind, type Shape } from "../type-names.js";
import type { VersionContext } from "./context.js";
import type { TypeAliasStatement } from "./declaration.js";
import { documentation } from "./documentation.js";
import type { ModuleScope } from "./module-scope.js";
import { typeNameLiteral } from "./structured-type.js";

/** The union of a type and of all that derive from it, told apart by `@odata.type`. */
export function familyType(
  type: StructuredType,
  kind: FamilyKind,
  name: string,
  scope: ModuleScope,
  context: VersionContext,
): TypeAliasStatement {
  const shape = FAMILY_SHAPES[kind];
  const names = context.hierarchy.family(type.name);
  const family = sortedBy(
    context.schema.types.filter((member) => names.has(member.name)),
    (member) => member.name,
  );
  const texts = family.flatMap((member) => memberText(member, member === type, shape, scope, context) ?? []);
  // Where all are abstract, the documentation does not say what there can be.
  const members = texts.length > 0 ? texts : [scope.type(shape, type.name) ?? "unknown"];
  const remark = "This type or one that derives from it; `@odata.type` tells which.";
  return { kind: "alias", name, comment: documentation(type, context, type.origins[0]?.page, [remark]), type: members.join(" | ") };
}

/**
 * A member with its `@odata.type`. An abstract type has no values of its own. The one that the union is named after
 * stands for values of types that nobody has documented yet, so what is read of it has no name.
 */
function memberText(type: StructuredType, isHead: boolean, shape: Shape, scope: ModuleScope, context: VersionContext): string | undefined {
  const text = scope.type(shape, type.name);
  if (text === undefined || (type.abstract && !(isHead && shape === "type"))) return undefined;
  const name = typeNameLiteral(type);
  if (name === undefined) return text;
  if (type.abstract) return `${scope.runtime("Exactly")}<${text}, never>`;
  // Of what is created, the service knows only what it is told.
  if (shape === "create" && !isHead) return `${scope.runtime("Named")}<${text}, ${name}>`;
  return context.hierarchy.isBase(type.name) ? `${scope.runtime("Exactly")}<${text}, ${name}>` : text;
}
