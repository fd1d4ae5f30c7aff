import type { NavigationProperty, Property, StructuredType, TypeReference } from "../../model/schema.js";
import type { Shape } from "../type-names.js";
import type { WriteKind } from "../write-shape.js";
import { comment, type Comment } from "./comment.js";
import { compareOrdinal } from "../../text/ordinal.js";
import type { VersionContext } from "./context.js";
import type { IndexSignature, InterfaceStatement, MemberDeclaration } from "./declaration.js";
import { documentation } from "./documentation.js";
import { stringLiteral } from "./literal.js";
import type { ModuleScope } from "./module-scope.js";
import { nullableText, typeText } from "./type-text.js";

type Member = Property | NavigationProperty;

/** Names the type of a value where its place does not: an annotation of OData's. */
const TYPE_ANNOTATION = "@odata.type";

/** The version of an entity, in its JSON: an annotation of OData's. */
const ETAG_ANNOTATION = "@odata.etag";

/** Ends the name of an annotation that links to an entity. */
const BIND = "@odata.bind";

const NONE: ReadonlySet<string> = new Set();

/** The interface of a structured type, or of a shape of it for writing. */
export function structuredTypeInterface(
  type: StructuredType,
  shape: Shape,
  name: string,
  scope: ModuleScope,
  context: VersionContext,
): InterfaceStatement {
  const base = context.hierarchy.baseOf(type);
  const baseName = base && scope.type(shape, base.name);
  const required = shape === "create" ? context.required.of(type) : NONE;
  const { members, replaced } = ownMembers(type, shape, required, context);
  const written = members.map((member) => ({ member, ...memberUse(type, member, required.has(member.name), shape, scope) }));
  const shared = shape === "type" ? NONE : sharedNames(type, written, scope);
  return {
    kind: "interface",
    name,
    comment: shape === "type" ? documentation(type, context, type.origins[0]?.page) : shapeDocumentation(type, shape, scope, context),
    extends: [
      ...(baseName === undefined ? [] : [without(baseName, replaced)]),
      ...(shared.size > 0 ? [`Pick<${scope.type("type", type.name) ?? ""}, ${unionOf(shared)}>`] : []),
    ],
    indexSignatures: indexSignatures(type, shape, baseName === undefined),
    members: [
      ...typeAnnotation(type, baseName === undefined, context),
      ...(shape === "type" && baseName === undefined ? etagAnnotation(type) : []),
      ...(shape === "type" ? relationsMark(type, scope, context) : []),
      ...written
        .filter(({ member }) => !shared.has(member.name))
        .map(({ member, type: text, optional }) => ({
          name: member.name,
          type: text,
          optional,
          readonly: false,
          comment: documentation(member, context),
        })),
    ],
  };
}

function without(base: string, names: readonly string[]): string {
  return names.length === 0 ? base : `Omit<${base}, ${unionOf(names)}>`;
}

function unionOf(names: Iterable<string>): string {
  return [...names].map(stringLiteral).join(" | ");
}

/** What is written as it is read, and so is declared once: with its comment, which editors show for both. */
function sharedNames(
  type: StructuredType,
  written: readonly (MemberUse & { readonly member: Member })[],
  scope: ModuleScope,
): ReadonlySet<string> {
  if (scope.type("type", type.name) === undefined) return NONE;
  const shared = written.filter((use) => {
    const read = memberUse(type, use.member, false, "type", scope);
    return read.type === use.type && read.optional === use.optional;
  });
  return new Set(shared.map(({ member }) => member.name));
}

function shapeDocumentation(type: StructuredType, shape: WriteKind, scope: ModuleScope, context: VersionContext): Comment | undefined {
  const fact = type.deprecated === undefined ? {} : { deprecated: type.deprecated };
  const remark = `What is sent to ${shape} a \`${scope.type("type", type.name) ?? type.name}\`.`;
  return documentation(fact, context, type.origins[0]?.page, [remark]);
}

/** Names of the properties that a shape has, own and inherited. */
export function shapeMembers(type: StructuredType, shape: Shape, context: VersionContext): ReadonlySet<string> {
  const all = [type, ...context.hierarchy.ancestors(type)];
  return new Set([TYPE_ANNOTATION, ...all.flatMap((one) => membersIn(one, shape).map(({ name }) => name))]);
}

interface OwnMembers {
  readonly members: readonly Member[];
  /** Names of inherited properties that the own ones contradict. */
  readonly replaced: readonly string[];
}

/** The members that a type declares itself. What it only repeats from its base stays there. */
function ownMembers(type: StructuredType, shape: Shape, required: ReadonlySet<string>, context: VersionContext): OwnMembers {
  const ancestors = context.hierarchy.ancestors(type);
  const isOpen = ancestors.some(({ openType }) => openType);
  // Those of the nearest base replace the others.
  const above = new Map(ancestors.toReversed().flatMap((one) => membersIn(one, shape).map((member) => [member.name, member] as const)));
  const members: Member[] = [];
  const replaced: string[] = [];
  for (const member of membersIn(type, shape)) {
    const inherited = above.get(member.name);
    if (inherited === undefined || isUnknown(inherited.type)) members.push(member);
    else if (isSameType(member.type, inherited.type)) {
      if (isNarrower(member, inherited) || required.has(member.name))
        members.push({ ...member, nullable: isNullable(member) && isNullable(inherited) });
    } else if (!isOpen) {
      // An open type cannot be taken apart by names.
      members.push(member);
      replaced.push(member.name);
    }
  }
  return { members, replaced };
}

/** The members of a type that a shape has, each name once. */
function membersIn(type: StructuredType, shape: Shape): readonly Member[] {
  const members = new Map<string, Member>();
  for (const member of [...type.properties, ...type.navigationProperties]) {
    const isAnnotation = member.name === TYPE_ANNOTATION || (member.name === ETAG_ANNOTATION && type.kind === "entity");
    if (!isAnnotation && !members.has(member.name)) members.set(member.name, member);
  }
  if (shape === "type") return [...members.values()];
  const relationships = new Set<Member>(type.navigationProperties);
  return [...members.values()].filter(
    (member) => !member.readOnly && !member.name.endsWith(BIND) && (shape === "create" || !relationships.has(member)),
  );
}

/** How a shape has a member. */
type MemberUse = Pick<MemberDeclaration, "type" | "optional">;

function memberUse(type: StructuredType, member: Member, isRequired: boolean, shape: Shape, scope: ModuleScope): MemberUse {
  const text = typeText(member.type, scope, { readonlyArrays: shape !== "type" });
  const mayBeNull = isNullable(member) && !type.key.includes(member.name) && !isRequired;
  return { type: mayBeNull ? nullableText(text) : text, optional: !isRequired };
}

/** Null is possible where the documentation does not exclude it; collections are empty instead. */
export function isNullable({ nullable, type }: Pick<Member, "nullable" | "type">): boolean {
  return nullable ?? type.kind !== "collection";
}

function isSameType(first: TypeReference, second: TypeReference): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function isUnknown(type: TypeReference): boolean {
  return type.kind === "unresolved" || (type.kind === "primitive" && type.type === "Untyped");
}

function isNarrower(member: Member, inherited: Member): boolean {
  return isNullable(inherited) && !isNullable(member);
}

/** What `@odata.type` says of a value: the type's own name, unless the value may be of a derived type. */
function typeAnnotation(type: StructuredType, isRoot: boolean, context: VersionContext): MemberDeclaration[] {
  const own = context.hierarchy.isBase(type.name) ? undefined : typeNameLiteral(type);
  const text = own ?? (isRoot ? "string" : undefined);
  return text === undefined ? [] : [annotation(TYPE_ANNOTATION, text)];
}

/** The version of an entity, whether or not a table has it. */
function etagAnnotation({ kind }: StructuredType): MemberDeclaration[] {
  if (kind !== "entity") return [];
  const text = "The version of the entity, where the service sends it: what the header field If-Match takes.";
  return [{ ...annotation(ETAG_ANNOTATION, "string"), comment: comment({ text }) }];
}

/** The value of `@odata.type`: the qualified name as a fragment. */
export function typeNameLiteral({ name }: StructuredType): string | undefined {
  return name.includes(".") ? stringLiteral(`#${name}`) : undefined;
}

/** Tells the relationships from the other members, to the types of `select` and `expand`. */
function relationsMark(type: StructuredType, scope: ModuleScope, context: VersionContext): MemberDeclaration[] {
  const own = relationNames(type);
  if (own.length === 0) return [];
  // Those of the base again: the mark of a derived type replaces that of its base.
  const names = [...new Set([...context.hierarchy.ancestors(type).flatMap(relationNames), ...own])].sort(compareOrdinal);
  return [{ ...annotation("", `Record<${names.map(stringLiteral).join(" | ")}, unknown>`), symbol: scope.runtime("relations") }];
}

function relationNames({ properties, navigationProperties }: StructuredType): readonly string[] {
  return navigationProperties.map(({ name }) => name).filter((name) => !properties.some((property) => property.name === name));
}

function annotation(name: string, type: string): MemberDeclaration {
  return { name, type, optional: true, readonly: false, comment: undefined };
}

function indexSignatures(type: StructuredType, shape: Shape, isRoot: boolean): IndexSignature[] {
  return [
    ...(isRoot && shape !== "type" ? [{ name: "reference", keyType: `\`\${string}${BIND}\``, type: "unknown" }] : []),
    ...(type.openType ? [{ name: "property", keyType: "string", type: "unknown" }] : []),
  ];
}
