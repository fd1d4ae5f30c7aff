import type { EnumType, StructuredType } from "../../../model/schema.js";
import { stringLiteral } from "../literal.js";
import { schemaPlace, SCHEMA_FOLDER } from "../schema-names.js";
import { typeNameLiteral } from "../structured-type.js";
import { callCode, type Call } from "./call.js";
import { valueCall } from "./choose.js";
import { importsOf, type Package, type Snippet } from "./snippet.js";
import { plainMembers, variableOf } from "./subject.js";

/** Documented values of an enumeration, and others. */
export const enumSnippet: Snippet = (found) => {
  const use = enumUse(found, ({ isFlags, members }) => !isFlags && members.length > 0);
  const name = use?.call.context.names.type("enum", use.type.name);
  if (use === undefined || name === undefined) return undefined;
  const { call, member } = use;
  const variable = variableOf(call);
  return {
    imports: { "": ["isKnown"], [call.context.layout.folder]: [name], ...importsOf(call) },
    lines: [
      `const ${variable} = await ${callCode(call)};`,
      `if (isKnown(${name}, ${variable}.${member})) console.log("documented:", ${variable}.${member});`,
      `console.log(Object.values(${name}));`,
    ],
  };
};

/** An enumeration of which a value may be several. */
export const flagsSnippet: Snippet = (found) => {
  const use = enumUse(found, ({ isFlags }) => isFlags);
  if (use === undefined) return undefined;
  const variable = variableOf(use.call);
  return {
    imports: { "": ["parseFlags"], ...importsOf(use.call) },
    lines: [`const ${variable} = await ${callCode(use.call)};`, `console.log(parseFlags(${variable}.${use.member}));`],
  };
};

/** A call that gives a value with a member of a fitting enumeration. */
function enumUse({ calls }: Package, isFit: (type: EnumType) => boolean): { call: Call; member: string; type: EnumType } | undefined {
  for (const call of calls) {
    const { subject, context, result } = call;
    if (subject === undefined || result.kind !== "value" || call.operation.method !== "GET") continue;
    for (const { name, type } of plainMembers(subject, context)) {
      const found = type.kind === "enum" ? context.enums.get(type.name) : undefined;
      if (found && isFit(found)) return { call, member: name, type: found };
    }
  }
  return undefined;
}

/** A value that may be of several types. */
export const derivedSnippet: Snippet = ({ calls }) => {
  for (const call of calls) {
    const { subject, context, result } = call;
    if (subject === undefined || context.names.type("any", subject.name) === undefined || call.operation.method !== "GET") continue;
    const found = context.hierarchy.derived(subject).flatMap((type) => derivedMember(type, call) ?? [])[0];
    if (found === undefined) continue;
    const variable = variableOf(call);
    const test = `if (${variable}["@odata.type"] === ${found.typeName}) console.log(${variable}.${found.member});`;
    const lines =
      result.kind === "pages"
        ? [`for await (const ${variable} of ${callCode(call)}) {`, test, "}"]
        : [`const ${variable} = await ${callCode(call)};`, test];
    return { imports: importsOf(call), lines };
  }
  return undefined;
};

/** A member that a derived type has and its base has not. */
function derivedMember(type: StructuredType, { subject, context }: Call): { typeName: string; member: string } | undefined {
  const typeName = typeNameLiteral(type);
  const known = new Set(subject && plainMembers(subject, context).map(({ name }) => name));
  const member = plainMembers(type, context).find(({ name }) => !known.has(name))?.name;
  const isPlain = !type.abstract && !context.hierarchy.isBase(type.name);
  return isPlain && typeName !== undefined && member !== undefined ? { typeName, member } : undefined;
}

/** What an operation needs of an account. */
export const permissionSnippet: Snippet = (found) => {
  const call =
    found.calls.find(({ operation }) => operation.permissions.some(({ alternatives }) => alternatives.length > 0)) ?? found.calls[0];
  if (call === undefined) return undefined;
  return {
    imports: { meta: ["leastPrivileged"], [`meta/${call.module}`]: [call.name] },
    lines: [`console.log(leastPrivileged(${call.name}, "application"));`],
  };
};

/** A client that answers as documented, but for one call. */
export const mockSnippet: Snippet = (found) => {
  const call = valueCall(found);
  if (call === undefined) return undefined;
  const base = found.baseUrl === undefined ? [`baseUrl: ${stringLiteral("https://api.example.com")}`] : [];
  return {
    imports: {
      "": ["createClient"],
      mock: ["mockFetch"],
      [`mock/${call.module}`]: ["* as mocks"],
      ...importsOf(call),
    },
    lines: [
      `const fetch = mockFetch(mocks, { ${call.name}: { headers: { etag: '"1"' } } }); // all else as documented`,
      `const client = createClient({ ${['auth: () => "token"', "fetch", ...base].join(", ")} });`,
      "",
      `console.log(await ${callCode(call)});`,
      "console.log(fetch.calls.map(({ operation }) => operation)); // the names of the functions",
    ],
  };
};

/** The check of a value that a call gave. */
export const schemaSnippet: Snippet = ({ calls }) => {
  const call = calls.find((one) => one.operation.method === "GET" && one.result.kind === "value" && one.subject);
  const place = call?.subject && schemaPlace(call.subject.name, call.context);
  if (call === undefined || place === undefined) return undefined;
  return {
    imports: { [`${SCHEMA_FOLDER}/${call.module}`]: [place.name], ...importsOf(call) },
    lines: [
      `const checked = ${place.name}["~standard"].validate(await ${callCode(call)});`,
      "console.log(checked.issues ?? checked.value);",
    ],
  };
};
