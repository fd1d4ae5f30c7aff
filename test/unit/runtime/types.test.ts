import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createClient,
  fromTokenCredential,
  type Binary,
  type Client,
  type ClientOptions,
  type DateTimeOffset,
  type Flags,
  type Int64,
  type OneOf,
  type Operation,
  type Pages,
  type PathParameters,
  type RequestOptions,
  type Unlisted,
} from "../../../templates/runtime/index.js";

const root = resolve(import.meta.dirname, "../../..");

describe("OneOf", () => {
  type Path = OneOf<{} | { userId: string } | { userId: string; folderId: string } | { at: "/x/{id}"; id: number }>;

  it("takes exactly one of the sets", () => {
    expectTypeOf<{}>().toExtend<Path>();
    expectTypeOf<{ userId: string }>().toExtend<Path>();
    expectTypeOf<{ userId: string; folderId: string }>().toExtend<Path>();
    expectTypeOf<{ at: "/x/{id}"; id: number }>().toExtend<Path>();
    expectTypeOf<{ folderId: string }>().not.toExtend<Path>();
    expectTypeOf<{ userId: string | undefined }>().not.toExtend<Path>();
    expectTypeOf<{ userId?: string }>().not.toExtend<Path>();
    expectTypeOf<{ userId: string; id: number }>().not.toExtend<Path>();
    expectTypeOf<{ at: "/x/{id}" }>().not.toExtend<Path>();
    expectTypeOf<{ at: "/y"; id: number }>().not.toExtend<Path>();
    // @ts-expect-error unknown key
    const unknown: Path = { groupId: "g" };
    // @ts-expect-error a key of another set
    const mixed: Path = { id: 1, folderId: "f" };
    expect([unknown, mixed]).toHaveLength(2);
  });

  it("is what a path takes", () => {
    expectTypeOf<Path>().toExtend<PathParameters>();
  });
});

describe("Unlisted", () => {
  type Importance = "low" | "high" | Unlisted;

  it("completes, refuses typos, and can be written back", () => {
    expectTypeOf<"low">().toExtend<Importance>();
    expectTypeOf<"hihg">().not.toExtend<Importance>();
    expectTypeOf<string>().not.toExtend<Importance>();
    expectTypeOf<Importance>().toExtend<string>();
    const read = "low" as Importance;
    const written: Importance = read;
    expect(written).toBe("low");
    const asserted: Importance = "new" as Unlisted;
    expect(asserted).toBe("new");
  });

  it("keeps switches exhaustive", () => {
    const name = (value: Importance): string => {
      switch (value) {
        case "low":
        case "high":
          return value;
        default:
          expectTypeOf(value).toEqualTypeOf<Unlisted>();
          return value;
      }
    };
    const forgetful = (value: Importance): void => {
      // @ts-expect-error "high" was forgotten
      if (value !== "low") expectTypeOf(value).toEqualTypeOf<Unlisted>();
    };
    expect(name("high")).toBe("high");
    forgetful("high");
  });
});

describe("aliases and signatures", () => {
  it("the wire's aliases are strings and numbers", () => {
    expectTypeOf<string>().toExtend<DateTimeOffset>();
    expectTypeOf<DateTimeOffset>().toExtend<string>();
    expectTypeOf<Binary>().toExtend<string>();
    expectTypeOf<number>().toExtend<Int64>();
    const maybe: DateTimeOffset | null | undefined = null as DateTimeOffset | null | undefined;
    expectTypeOf(new Date(maybe ?? 0)).toEqualTypeOf<Date>();
  });

  it("a literal operation is an Operation, Pages is iterable", () => {
    const $op = { id: "x", method: "GET", version: "v1.0", paths: ["/x"] } as const satisfies Operation;
    expectTypeOf($op).toExtend<Operation>();
    expectTypeOf<Pages<string>>().toExtend<AsyncIterable<string>>();
    expectTypeOf<Pages<string>>().not.toExtend<PromiseLike<unknown>>();
  });

  it("fetch and a TokenCredential fit", () => {
    expectTypeOf(fetch).toExtend<NonNullable<ClientOptions["fetch"]>>();
    type AccessToken = { token: string; expiresOnTimestamp: number };
    type GetTokenOptions = {
      abortSignal?: { readonly aborted: boolean };
      claims?: string;
      enableCae?: boolean;
      tenantId?: string;
    };
    class Credential {
      getToken(_scopes: string | string[], _options?: GetTokenOptions): Promise<AccessToken | null> {
        return Promise.resolve(null);
      }
    }
    const client = createClient({ baseUrl: "https://graph.example", auth: fromTokenCredential(new Credential()) });
    expectTypeOf(client).toEqualTypeOf<Client>();
  });

  it("typed options fit the runtime's", () => {
    type Typed = {
      select?: readonly ("id" | "mail")[];
      expand?: { manager?: { select?: readonly "mail"[] } };
      top?: number;
    };
    expectTypeOf<Typed>().toExtend<RequestOptions>();
  });
});

/** Compiles under the flags of a tsconfig, for real; what an editor would underline. */
function problems(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : "";
    return line + ts.flattenDiagnosticMessageText(messageText, "\n");
  });
}

describe("compilation", () => {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}/templates/tsconfig.json`, (path) => readFileSync(path, "utf8")).config,
    ts.sys,
    `${root}/templates`,
  );

  it("the runtime has no fault under the strictest flags, and no any", () => {
    expect(config.errors).toEqual([]);
    expect(problems(config.fileNames, config.options)).toEqual([]);
    for (const name of config.fileNames) {
      const source = ts.createSourceFile(name, readFileSync(name, "utf8"), ts.ScriptTarget.ES2022);
      const visit = (node: ts.Node): void => {
        expect(node.kind, name).not.toBe(ts.SyntaxKind.AnyKeyword);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  });

  it("these type tests hold", () => {
    const options = {
      ...config.options,
      types: ["node"],
      skipLibCheck: true,
      typeRoots: [`${root}/node_modules/@types`],
    };
    expect(problems([import.meta.filename], options)).toEqual([]);
  });
});

describe("Flags", () => {
  type Access = Flags<"read" | "write">;

  it("takes one documented value or several, and refuses typos", () => {
    expectTypeOf<"read">().toExtend<Access>();
    expectTypeOf<"read,write">().toExtend<Access>();
    expectTypeOf<"raed">().not.toExtend<Access>();
    expectTypeOf<string>().not.toExtend<Access>();
    expectTypeOf<Access>().toExtend<string>();
    const asserted: Access = "execute" as Unlisted;
    expect(asserted).toBe("execute");
  });
});
