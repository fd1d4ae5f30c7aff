import type { EnumType, Member } from "../../model/schema.js";
import type { VersionContext } from "./context.js";
import type { Statement } from "./declaration.js";
import { documentation } from "./documentation.js";
import { objectKey, stringLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";

/** What a service sends in place of members that a client does not know. Never sent by a client. */
const SENTINEL = "unknownFutureValue";

/** The declarations of an enumeration: the type, and an object of the same name whose members carry what the documentation says. */
export function enumStatements(type: EnumType, name: string, scope: ModuleScope, context: VersionContext): Statement[] {
  const members = writableMembers(type);
  const values = members.map((member) => stringLiteral(member.name));
  const page = type.origins[0]?.page;
  const remarks = type.isFlags ? ["Several values are joined with commas."] : [];
  return [
    {
      kind: "alias",
      name,
      comment: documentation(type, context, page, remarks),
      type: unionText(values, type.isFlags, scope),
    },
    {
      kind: "const",
      name,
      // An editor shows both comments at either, each text once but each link as often as it is there.
      comment: documentation(type, context),
      initializer: `{\n${members.map((member) => memberText(member, context)).join("\n")}\n} as const`,
    },
  ];
}

function unionText(values: readonly string[], isFlags: boolean, scope: ModuleScope): string {
  // The empty object type keeps the name in an editor, and changes nothing else.
  if (values.length === 0) return "string & {}";
  return isFlags ? `${scope.runtime("Flags")}<${values.join(" | ")}>` : [...values, scope.runtime("Unlisted")].join(" | ");
}

function memberText(member: Member, context: VersionContext): string {
  const comment = documentation(member, context);
  return `${comment === undefined ? "" : `${comment}\n`}${objectKey(member.name)}: ${stringLiteral(member.name)},`;
}

function writableMembers(type: EnumType): readonly Member[] {
  const members = new Map<string, Member>();
  for (const member of type.members) if (member.name !== SENTINEL && !members.has(member.name)) members.set(member.name, member);
  return [...members.values()];
}
