import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { comment } from "../../../generator/emit/typescript/comment.js";
import { dataLiteral, objectKey, propertyKey, stringLiteral } from "../../../generator/emit/typescript/literal.js";
import { expectLinearReading } from "../../support/linear.js";

describe("a comment", () => {
  it.each([
    ["A mail.", "/** A mail. */"],
    ["First.\n\nSecond.", "/**\n * First.\n *\n * Second.\n */"],
    ["ends */ here", "/** ends *\\/ here */"],
    ["*/", "/** *\\/ */"],
    ["@internal", "/** \\@internal */"],
    ["see @odata.type and a@b.example", "/** see \\@odata.type and a@b.example */"],
    ["{@link x}", "/** {\\@link x} */"],
    ["a\u2028b", "/**\n * a\n * b\n */"],
    ["a\rb", "/**\n * a\n * b\n */"],
    ["a\u202Eb\u0000c", "/** abc */"],
    ["\uD800x", "/** \uFFFDx */"],
    ["[a](https://x) [b](javascript:c)", "/** [a](https://x) [b]\\(javascript:c) */"],
    ["http://x https://y", "/** http:\\//x https://y */"],
  ])("%j", (text, expected) => {
    expect(comment({ text })).toBe(expected);
  });

  it("says nothing where there is nothing to say", () => {
    expect(comment({})).toBeUndefined();
    expect(comment({ text: " \n\u0000 " })).toBeUndefined();
    expect(comment({ see: "http://x" })).toBeUndefined();
    expect(comment({ see: "https://x/*/y" })).toBeUndefined();
  });

  it("has tags of its own behind the text", () => {
    expect(comment({ text: "A.", remarks: ["B."], deprecated: "Use C.", see: "https://x/y" })).toBe(
      "/**\n * A.\n *\n * @remarks B.\n * @deprecated Use C.\n * @see https://x/y\n */",
    );
    expect(comment({ deprecated: true })).toBe("/** @deprecated */");
  });

  it("fills lines", () => {
    const lines = comment({ text: "word ".repeat(100) })?.split("\n") ?? [];
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(115);
  });

  it("is one comment with no tags, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("*/", "\n*/", "@x ", "\n@deprecated", "{@link ", "*", "/"),
        (text, piece) => {
          const code = `${comment({ text: `${text}${piece}${text}` }) ?? ""}\nlet value;`;
          const source = ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true);
          expect(source.statements).toHaveLength(1);
          const [statement] = source.statements;
          expect(statement && ts.getJSDocTags(statement)).toEqual([]);
          expect(statement?.getText()).toBe("let value;");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes linear time", () => {
    for (const part of ["*/", "@", "](", "<a", "a:", "://", " @", "\u2028"])
      expectLinearReading(part, 300_000, (text) => {
        comment({ text });
      });
  });
});

describe("a literal", () => {
  it("means the text, and hides nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("'", '"', "`", "\\", "${", "\u2028", "</script>", "<!--", "\u202E", "\uD800"),
        (text, piece) => {
          const value = `${text}${piece}${text}`;
          const literal = stringLiteral(value);
          expect(JSON.parse(literal)).toBe(value);
          expect(literal).not.toMatch(/[\u2028\u2029\u202E]|<\/|<!/);
          const [statement] = ts.createSourceFile("x.ts", literal, ts.ScriptTarget.ES2022, true).statements;
          expect(
            statement && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression) && statement.expression.text,
          ).toBe(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("quotes keys where it must", () => {
    expect([propertyKey("id"), propertyKey("@odata.type"), propertyKey("a-b"), propertyKey("\u0430")]).toEqual([
      "id",
      '"@odata.type"',
      '"a-b"',
      '"\u0430"',
    ]);
    expect(objectKey("__proto__")).toBe('["__proto__"]');
    expect(dataLiteral({ id: "x", paths: ["a"], returns: undefined })).toBe('{ id: "x", paths: ["a"] }');
  });
});
