import fc from "fast-check";
import { comment } from "../../generator/emit/typescript/comment.js";
import type {
  MemberDeclaration,
  ModuleDeclaration,
  ParameterDeclaration,
  Statement,
  TypeParameter,
} from "../../generator/emit/typescript/declaration.js";
import { dataLiteral, objectKey, propertyKey, stringLiteral, type Data } from "../../generator/emit/typescript/literal.js";

/** Texts that a printer may take for something else, and texts that are wider or narrower than their characters are many. */
const oddText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("", "| a", "`", "${a}", "//", "/*", "it's", '"', "\\", "prettier-ignore", "24/7", "1", "1e3", "é", "表示名", "👍🏽"),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const text = fc.oneof({ weight: 20, arbitrary: fc.lorem({ maxCount: 4 }) }, { weight: 2, arbitrary: fc.lorem({ maxCount: 30 }) }, oddText);

/** Names of a few characters, and of many. */
const identifier = fc
  .tuple(fc.constantFrom("a", "user", "MessageRule", "getDeviceManagementConfiguration"), fc.nat(99))
  .chain(([stem, number]) => fc.constantFrom(`${stem}${number}`, `${stem}${"WithSettings".repeat(number % 9)}${number}`));

const data: fc.Arbitrary<Data> = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.array(tie("data"), { maxLength: 6 }),
    fc.array(fc.integer(), { maxLength: 60 }),
    fc.array(text, { maxLength: 12 }),
    fc.dictionary(fc.oneof(identifier, text), tie("data"), { maxKeys: 6 }),
  ),
})).data;

const documentation = fc.option(
  fc
    .record({ text, remarks: fc.array(text, { maxLength: 2 }), deprecated: fc.constantFrom(undefined, true as const, "Use it.") })
    .map(comment),
  { nil: undefined },
);

const flag = fc.boolean();

/** Types as the printers of the package write them, and some others. */
const type: fc.Arbitrary<string> = fc.letrec<{ type: string }>((tie) => {
  const inner = tie("type");
  const union = (of: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
    fc.array(of, { minLength: 2, maxLength }).map((members) => members.join(" | "));
  const member = fc.tuple(fc.oneof(identifier, text), flag, inner, documentation).map(([name, isOptional, of, said]) => {
    return `${said === undefined ? "" : `\n${said}\n`}${propertyKey(name)}${isOptional ? "?" : ""}: ${of};`;
  });
  const literal = fc.oneof(identifier, text).map(stringLiteral);
  return {
    type: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      identifier,
      literal,
      fc.constantFrom("string", "unknown", "null", "undefined", "{}", "`${string}@odata.bind`", "string & {}"),
      union(literal, 9),
      union(fc.oneof(identifier, literal), 9),
      union(inner, 5).map((of) => `(${of})`),
      inner.map((of) => `(${of})[]`),
      inner.map((of) => `readonly (${of})[]`),
      fc.tuple(identifier, fc.array(inner, { minLength: 1, maxLength: 3 })).map(([name, of]) => `${name}<${of.join(", ")}>`),
      fc.tuple(identifier, union(inner, 5)).map(([name, of]) => `${name}<${of}>`),
      fc.tuple(identifier, inner).map(([name, of]) => `${name} & (${of})`),
      fc.array(member, { maxLength: 4 }).map((members) => `{ ${members.join(" ")} }`),
    ),
  };
}).type;

/** Several types, which stand where a type of several words may. */
const wholeType = fc.oneof(
  type,
  fc.array(type, { minLength: 2, maxLength: 6 }).map((types) => types.join(" | ")),
);

const member: fc.Arbitrary<MemberDeclaration> = fc.record(
  {
    name: fc.oneof(identifier, text),
    symbol: fc.constantFrom("reference", "shape"),
    type: wholeType,
    optional: flag,
    readonly: flag,
    comment: documentation,
  },
  { requiredKeys: ["name", "type", "optional", "readonly", "comment"] },
);

/** None that can be left out stands before one that cannot. */
const parameters: fc.Arbitrary<readonly ParameterDeclaration[]> = fc
  .tuple(
    fc.array(fc.record({ name: identifier, type: wholeType }), { maxLength: 3 }),
    fc.array(
      fc.oneof(
        fc.record({ name: identifier, type: wholeType, optional: fc.constant(true) }),
        fc.record({ name: identifier, type: wholeType, initializer: fc.constant("{}") }),
      ),
      { maxLength: 2 },
    ),
  )
  .map((lists) => lists.flat());

const namedType = fc.oneof(
  identifier,
  fc.tuple(identifier, fc.array(type, { minLength: 1, maxLength: 3 })).map(([name, of]) => `${name}<${of.join(", ")}>`),
);

function typeParameters(isConst: fc.Arbitrary<boolean>): fc.Arbitrary<readonly TypeParameter[]> {
  return fc.array(
    fc.record({ name: identifier, constraint: fc.oneof({ weight: 9, arbitrary: namedType }, type), default: namedType, isConst }),
    { maxLength: 3 },
  );
}

const call = fc.tuple(identifier, data).map(([name, facts]) => `return ${name}(client, ${dataLiteral(facts)}, path, options);`);

const objectOfStrings = fc
  .array(fc.tuple(fc.oneof(identifier, text), documentation), { maxLength: 6 })
  .map((members) => members.map(([name, said]) => `${said === undefined ? "" : `${said}\n`}${objectKey(name)}: ${stringLiteral(name)},`))
  .map((lines) => `{\n${lines.join("\n")}\n} as const`);

const schemaCall = fc
  .tuple(identifier, text, fc.array(fc.tuple(identifier, data), { maxLength: 5 }), fc.array(identifier, { maxLength: 8 }))
  .map(([name, of, members, derived]) => {
    const shape = members.map(([key, value]) => `${objectKey(key)}: ${dataLiteral(value)}`).join(", ");
    return `/* @__PURE__ */ ${name}(${stringLiteral(of)}, () => ({${shape}}) as const, () => [${derived.join(", ")}])`;
  });

const names = fc.array(fc.record({ name: identifier, alias: identifier }, { requiredKeys: ["name"] }), { minLength: 1, maxLength: 8 });

const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ kind: fc.constant("import" as const), typeOnly: flag, module: fc.constant("./types/a-z.js"), names }),
  fc.record(
    {
      kind: fc.constant("export" as const),
      typeOnly: fc.constant(false),
      module: fc.constant("./a.js"),
      names: fc.array(identifier, { minLength: 1 }),
    },
    { requiredKeys: ["kind", "typeOnly", "module"] },
  ),
  fc.record({
    kind: fc.constant("interface" as const),
    name: identifier,
    typeParameters: typeParameters(fc.constant(false)),
    comment: documentation,
    extends: fc.array(namedType, { maxLength: 3 }),
    indexSignatures: fc.array(fc.record({ name: identifier, keyType: fc.constantFrom("string", "`${string}@odata.bind`"), type }), {
      maxLength: 1,
    }),
    members: fc.array(member, { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant("alias" as const), name: identifier, comment: documentation, type: wholeType }),
  fc.record(
    {
      kind: fc.constant("const" as const),
      name: identifier,
      comment: documentation,
      type: fc.oneof({ weight: 9, arbitrary: namedType }, type),
      initializer: fc.oneof(data.map(dataLiteral), objectOfStrings, schemaCall),
    },
    { requiredKeys: ["kind", "name", "comment", "initializer"] },
  ),
  fc.record({
    kind: fc.constant("function" as const),
    name: identifier,
    typeParameters: typeParameters(flag),
    comment: documentation,
    parameters,
    returnType: fc.oneof({ weight: 9, arbitrary: namedType }, type),
    body: call,
  }),
);

/** A module with declarations of every kind: names and texts of all lengths and scripts, types and data that hold one another. */
export function moduleDeclaration(): fc.Arbitrary<ModuleDeclaration> {
  return fc.array(statement, { maxLength: 6 }).map((statements) => ({ path: "src/v1.0/users.ts", sources: [], statements }));
}
