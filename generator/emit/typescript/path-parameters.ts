import type { TypeReference } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import type { VersionContext } from "./context.js";
import type { MemberDeclaration, ParameterDeclaration } from "./declaration.js";
import { documentation } from "./documentation.js";
import { stringLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { objectType } from "./object-type.js";
import { DISCRIMINATOR, type PathTemplate, type TemplateParameter } from "./path-template.js";
import { typeText } from "./type-text.js";

/** What a parameter may be where the documentation does not say. */
const ANY_VALUE = "string | number | boolean";

/** The parameter that chooses among the documented paths and fills the placeholders of the chosen one. */
export function pathParameter(templates: readonly PathTemplate[], scope: ModuleScope, context: VersionContext): ParameterDeclaration {
  const sets = parameterSets(templates);
  const described = new Set<string>();
  const members = sets.map((set) => setMembers(set, described, scope, context));
  const types = members.map((set) => (set.length === 0 ? "{}" : objectType(set)));
  const isOptional = members.some((set) => set.length === 0);
  if (sets.length > 1)
    return { name: "path", type: `${scope.runtime("OneOf")}<${types.join(" | ")}>`, ...(isOptional && { initializer: "{}" }) };
  // An empty object type would take anything.
  return isOptional ? { name: "path", type: scope.runtime("NoKeys"), initializer: "{}" } : { name: "path", type: types[0] ?? "{}" };
}

/** Templates that take the same parameters. */
type ParameterSet = readonly PathTemplate[];

function parameterSets(templates: readonly PathTemplate[]): readonly ParameterSet[] {
  const sets = new Map<string, PathTemplate[]>();
  for (const template of templates) {
    const key = sortedBy(
      template.parameters.map(({ name }) => name),
      (name) => name,
    ).join("/");
    const set = sets.get(key) ?? [];
    sets.set(key, set);
    if (!set.some(({ text }) => text === template.text)) set.push(template);
  }
  return [...sets.values()];
}

function setMembers(set: ParameterSet, described: Set<string>, scope: ModuleScope, context: VersionContext): MemberDeclaration[] {
  const choice: MemberDeclaration = {
    name: DISCRIMINATOR,
    type: set.map(({ text }) => stringLiteral(text)).join(" | "),
    optional: false,
    readonly: false,
    comment: undefined,
  };
  const members = (set[0]?.parameters ?? []).map((parameter) => member(parameter, described, scope, context));
  return set.length > 1 ? [choice, ...members] : members;
}

/** A parameter is described where it first appears: the same text for each alternative would hide the paths. */
function member(
  { name, documented }: TemplateParameter,
  described: Set<string>,
  scope: ModuleScope,
  context: VersionContext,
): MemberDeclaration {
  const meanings =
    documented?.meanings === undefined ? [] : [`One of: ${documented.meanings.map((meaning) => `\`${meaning}\``).join(", ")}.`];
  const comment =
    documented === undefined || described.has(name)
      ? undefined
      : documentation(documented.description === undefined ? {} : { description: documented.description }, context, undefined, meanings);
  described.add(name);
  const type = documented === undefined ? "string" : valueType(documented.type, documented.role === "argument", scope);
  return { name, type, optional: false, readonly: false, comment };
}

function valueType(type: TypeReference, isArgument: boolean, scope: ModuleScope): string {
  if (type.kind === "enum") {
    const text = typeText(type, scope);
    return text === "unknown" ? "string" : text;
  }
  if (type.kind === "primitive" && type.type !== "Untyped") return typeText(type, scope);
  return isArgument ? ANY_VALUE : "string";
}
