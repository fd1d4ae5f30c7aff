import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readNameLock } from "../../generator/config/names-lock.js";
import { planNames } from "../../generator/emit/names.js";
import { buildSchema } from "../../generator/model/build.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { parse } from "../support/parse.js";
import { discoverSpecs } from "../support/specs.js";

/** All that the pages of `specs/` describe is described in the declarations that are published. */
const root = join(import.meta.dirname, "../..");

/** Comments by what they stand at: `User`, `User.mail`, `Importance.high`. Of a type and a constant of one name, both. */
function commentsIn(folder: string): Map<string, string> {
  const comments = new Map<string, string>();
  const note = (name: string, node: ts.Node): void => {
    const text = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    comments.set(name, [comments.get(name) ?? "", ...text].join("\n"));
  };
  const declarations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
  for (const path of declarations)
    ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.ES2022, true).forEachChild((statement) => {
      if (ts.isVariableStatement(statement))
        for (const { name, type } of statement.declarationList.declarations) {
          note(name.getText(), statement);
          if (type && ts.isTypeLiteralNode(type)) for (const member of type.members) note(`${name.getText()}.${nameOf(member)}`, member);
        }
      else if (ts.isInterfaceDeclaration(statement)) {
        note(statement.name.text, statement);
        for (const member of statement.members) note(`${statement.name.text}.${nameOf(member)}`, member);
      } else if (ts.isTypeAliasDeclaration(statement) || ts.isFunctionDeclaration(statement)) note(statement.name?.text ?? "", statement);
    });
  return comments;
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : "";
}

/** A text as a comment may have it: without its lines, stars and escapes. */
function plain(text: string): string {
  return text
    .replace(/^\s*\*+/gm, " ")
    .replaceAll("\\", "")
    .replace(/\s+/g, " ")
    .trim();
}

describe.each(["v1.0", "beta"])("%s", (version) => {
  const pages = discoverSpecs(version).map(({ file, includes }) => parsePage(file, { includes }, parse)[0]);
  const [schema] = buildSchema(pages, { version });
  const names = planNames([schema], readNameLock(join(root, "docwright.names.json")))[0].versions.get(version);
  const comments = new Map([...commentsIn(join(root, "generated/dist", version))].map(([name, text]) => [name, plain(text)]));

  const described = (...facts: readonly (readonly [name: string | undefined, description: string | undefined])[]): string[] =>
    facts.flatMap(([name, description]) =>
      name !== undefined && description !== undefined && !comments.get(name)?.includes(plain(description)) ? [name] : [],
    );

  it("types and their properties", () => {
    const all = schema.types.flatMap((type) => {
      const name = names?.type("type", type.name);
      const members = [...type.properties, ...type.navigationProperties];
      return [
        [name, type.description] as const,
        ...members.map((member) => [name && `${name}.${member.name}`, member.description] as const),
      ];
    });
    expect(all.length).toBeGreaterThan(100);
    expect(described(...all)).toEqual([]);
  });

  it("what is written", () => {
    const missing = schema.types.flatMap((type) =>
      (["create", "update"] as const).flatMap((kind) => {
        const name = names?.type(kind, type.name);
        const written = type.properties.filter((property) => comments.has(`${name ?? ""}.${property.name}`));
        return described(
          [name, `What is sent to ${kind} a`],
          ...written.map((member) => [`${name ?? ""}.${member.name}`, member.description] as const),
        );
      }),
    );
    expect(missing).toEqual([]);
  });

  it("enumerations and their members", () => {
    const all = schema.enums.flatMap((type) => {
      const name = names?.type("enum", type.name);
      const members = type.members.filter((member) => member.name !== "unknownFutureValue");
      return [
        [name, type.description] as const,
        ...members.map((member) => [name && `${name}.${member.name}`, member.description] as const),
      ];
    });
    expect(all.some(([, description]) => description !== undefined)).toBe(true);
    expect(described(...all)).toEqual([]);
  });

  it("functions, with their permissions and the address of their page", () => {
    const all = schema.operations.map((operation) => ({ operation, name: names?.operations.get(operation.id)?.name }));
    expect(described(...all.map(({ operation, name }) => [name, operation.description ?? operation.title] as const))).toEqual([]);
    for (const { operation, name = "" } of all) {
      expect(comments.get(name)).toContain("@see https://");
      if (operation.permissions.length > 0) expect(comments.get(name)).toContain("@remarks Permissions, least privileged first:");
      if (operation.deprecated !== undefined) expect(comments.get(name)).toContain("@deprecated");
      for (const { template } of operation.paths) expect(comments.get(name)).toContain(`\`${operation.method} ${template}\``);
    }
  });

  it("all that is exported, but for the facts that functions are made of", () => {
    const bare = [...comments].filter(([name, text]) => !name.includes(".") && text === "").map(([name]) => name);
    expect(bare.filter((name) => !name.startsWith("$"))).toEqual([]);
  });
});
