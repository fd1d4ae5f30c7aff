import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { planNames } from "../../../generator/emit/names.js";
import { COMPILERS, compileApart } from "../../support/compilers.js";
import { temporaryFolder, writeFiles } from "../../support/folder.js";
import { body, collection, entity, enumeration, navigation, operation, schema, structured } from "../openapi/schema-builders.js";
import { compileWith, emitPackage } from "./emit-sample.js";

/** Whatever the pages call their operations, types and paths, the package compiles, loads and works. */
const LONG = "x".repeat(300);

/** Words of the language, of modules, of the runtime, of other alphabets; names that differ in case, in looks, behind the 200th letter. */
const WORDS = [
  ...["then", "default", "class", "await", "arguments", "eval", "__proto__", "constructor", "toString", "3d model", "con", "Promise"],
  ...["call", "callWrite", "client", "Operation", "mockFetch", "leastPrivileged", "structured", "listOf"],
  ...["Get admin", "Get \u0430dmin", "get admin", "Get Admin", "\u0434\u0432\u0430", "\u{1f4a9}", LONG, `${LONG}1`],
];
const AREAS = [
  ...["con", "aux.js", "NUL", "Teams", "teams", "index", "meta", "mock", "schema", "types", "runtime", "__proto__", "then", "a.b", LONG],
  ...["d\u00e9j\u00e0", "de\u0301ja\u0300", "x y"],
];
const TYPES = [
  ...["thing", "anyThing", "thingCreate", "anyThingCreate", "thingUpdate", "thingSchema", "things"],
  ...[
    "URL",
    "url",
    "uRL",
    "promise",
    "record",
    "client",
    "pages",
    "unlisted",
    "selected",
    "operationMock",
    "typeSchema",
    "class",
    "then",
    "3d",
  ],
  ...["\u0430dmin", "admin", LONG, `${LONG}1`],
];

const named = schema({
  operations: [
    ...WORDS.map((word, index) => operation(word, [`/things/${index}`], { title: word })),
    ...AREAS.map((area, index) => operation(`area ${index}`, [`/${area}/items`], { title: `Read area ${index}` })),
    ...TYPES.map((type, index) =>
      operation(`type ${index}`, [`/made/${index}`], { method: "POST", requestBody: body({ type: structured(`n.${type}`) }) }),
    ),
  ],
  types: TYPES.map((type) =>
    entity(`n.${type}`, {
      ...(type === "things" && { baseType: "n.thing" }),
      navigationProperties: [navigation("parts", collection(structured("n.thing")))],
    }),
  ),
  enums: [...TYPES, "anyThings"].map((type) => enumeration(`n.sub.${type}`, ["then", "default", "__proto__", LONG])),
});

/** Imports every module of the built package; calls every function as its mock answers. */
const PROGRAM = `
import { createClient } from "./index.js";
import { mockFetch } from "./runtime/mock.js";
const told = { functions: 0, thenable: [], missing: [] };
for (const area of AREAS) {
  const [calls, mocks, meta] = await Promise.all([\`./v1.0/\${area}.js\`, \`./mock/v1.0/\${area}.js\`, \`./meta/v1.0/\${area}.js\`].map((path) => import(path)));
  for (const module of [calls, mocks, meta]) if (typeof module.then === "function") told.thenable.push(area);
  for (const [name, run] of Object.entries(calls)) {
    told.functions++;
    if (!(name in mocks && name in meta)) told.missing.push(name);
    const { method } = mocks[name].operation;
    const fetch = mockFetch({ [name]: mocks[name] });
    const client = createClient({ baseUrl: "https://graph.example", auth: () => "token", fetch });
    await run(client, {}, method === "POST" ? { body: {} } : {});
    if (fetch.calls[0].operation !== name) told.missing.push(name);
  }
}
const schemas = await import("./schema/v1.0/index.js");
told.schemas = Object.values(schemas).filter((each) => !each["~standard"].validate({ id: "a" }).issues).length;
console.log(JSON.stringify(told));
`;

describe("a package whose names are hostile", () => {
  const files = emitPackage([named]);
  const [plan] = planNames([named]);
  const areas = [...new Set([...(plan.versions.get("v1.0")?.operations.values() ?? [])].map(({ area }) => area))];

  it("has files that every system can have, each of its own", () => {
    const paths = files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const part of new Set(paths.flatMap((path) => path.split("/")))) {
      expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[^\w.-]|^\.+$|\.$/);
      expect(part.length).toBeLessThanOrEqual(110);
    }
  });

  it("has no name twice", () => {
    const { lock } = plan;
    expect(lock).toMatchObject({
      "v1.0/any/n.thing": "AnyNThing",
      "v1.0/anyCreate/n.thing": "AnyNThingCreate",
      "v1.0/create/n.thing": "NThingCreate2",
    });
    const types = Object.entries(lock).filter(([key]) => !/^v1\.0\/(?:area|operation)\//.test(key));
    expect(new Set(types.map(([, name]) => name)).size).toBe(types.length);
    expect(types.length).toBeGreaterThan(2 * TYPES.length);
    const functions = [...(plan.versions.get("v1.0")?.operations.values() ?? [])].map(({ area, name }) => `${area}.${name}`);
    expect(new Set(functions).size).toBe(WORDS.length + AREAS.length + TYPES.length);
  });

  it.each(COMPILERS)("compiles with TypeScript $version", ({ compile }) => {
    expect(compileWith(compile, files)).toBe("");
  });

  it("loads, and every function finds its answer", () => {
    const folder = temporaryFolder(Object.fromEntries(files.map(({ path, content }) => [path, content])));
    expect(compileApart(folder)).toBe("");
    writeFiles(folder, { "dist/program.mjs": PROGRAM.replace("AREAS", JSON.stringify(areas)) });
    const { stdout, stderr } = spawnSync(process.execPath, ["dist/program.mjs"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      functions: WORDS.length + AREAS.length + TYPES.length,
      thenable: [],
      missing: [],
      schemas: TYPES.length,
    });
  });
});
