import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeJson, memberOf, readJson, type JsonNode } from "../../../generator/text/json.js";
import { embedded } from "../grammar/inlines.js";

function plain(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case "object":
      return new Map(node.properties.map(({ name, value }) => [name.value, plain(value)]));
    case "array":
      return node.items.map(plain);
    case "null":
      return null;
    default:
      return node.value;
  }
}

function* nodesOf(node: JsonNode): Generator<JsonNode> {
  yield node;
  if (node.kind === "object") for (const { value } of node.properties) yield* nodesOf(value);
  if (node.kind === "array") for (const item of node.items) yield* nodesOf(item);
}

const map = (...entries: [string, unknown][]): Map<string, unknown> => new Map(entries);

const LENIENT: readonly (readonly [what: string, given: string, want: unknown, fault: string])[] = [
  ["a trailing comma", '{"a": 1,}', map(["a", 1]), "a comma before a closing bracket"],
  ["a line comment", '{"a": 1 // why\n}', map(["a", 1]), "a comment"],
  ["typographic quotation marks", "{\u201ca\u201d: \u201cb\u201d}", map(["a", "b"]), 'a quotation mark other than `"`'],
  ["single quotation marks", "{'a': 'it''s'}".replace("''", "'"), map(["a", "it's"]), 'a quotation mark other than `"`'],
  ["a blank that is no space", '{\u00a0"a":\u00a01}', map(["a", 1]), "a blank other than a space"],
  ["an ellipsis", '{"a": [1, ...]}', map(["a", [1]]), "an ellipsis"],
  ["an ellipsis alone", "{ ... }", map(), "an ellipsis"],
  ["a missing comma", '{"a": 1\n "b": 2}', map(["a", 1], ["b", 2]), "a comma is missing"],
  ["a line end in a string", '{"a": "x\ny", "b": 1}', map(["a", "x y"], ["b", 1]), "a line end or control character inside a string"],
  ["text behind the value", '{"a": 1}\nGET /x', map(["a", 1]), "text behind the value"],
  ["an unknown escape", '{"a": "x\\jy"}', map(["a", "xy"]), "an unknown escape"],
  ["no braces", '"a": 1,\n"b": 2', map(["a", 1], ["b", 2]), "the braces are missing"],
];

describe("readJson", () => {
  test.each(LENIENT)("reads through %s", (_what, given, want, fault) => {
    const { root, faults, repaired } = readJson(embedded(given));
    expect(plain(root)).toEqual(want);
    expect(faults.map((each) => each.message)).toContain(fault);
    expect(repaired).toBe(false);
  });

  test.each([
    ["a name without quotation marks", "{a: 1}", map(["a", 1])],
    ["a value without quotation marks", '{"a": [Zip file]}', map(["a", ["Zip file"]])],
    ["a missing value", '{"a": , "b": 1}', map(["a", null], ["b", 1])],
  ])("guesses at %s", (_what, given, want) => {
    const { root, faults, repaired } = readJson(embedded(given));
    expect(plain(root)).toEqual(want);
    expect(faults).toHaveLength(1);
    expect(repaired).toBe(true);
  });

  test.each(["Date,Count", "", "HTTP/1.1 200 OK", "<xml/>", "{".repeat(5000)])("%s is no JSON", (given) => {
    const { root, faults } = readJson(embedded(given));
    expect(root).toBeUndefined();
    expect(faults).toHaveLength(1);
  });

  test("keeps names that stand twice and gives the last", () => {
    const { root } = readJson(embedded('{"a": 1, "a": 2, "__proto__": 3}'));
    if (root?.kind !== "object") throw new Error("expected an object");
    expect(root.properties.map(({ name }) => name.value)).toEqual(["a", "a", "__proto__"]);
    expect(memberOf(root, "a")).toMatchObject({ value: 2 });
    expect(memberOf(root, "toString")).toBeUndefined();
  });

  test("places are exact, also behind faults", () => {
    const text = "{ \u201ca\u201d: 'x', /* c */ \"b\": [true,], }";
    const source = `${"x".repeat(7)}${text}`;
    const { root } = readJson(embedded(text));
    if (root?.kind !== "object") throw new Error("expected an object");
    expect(root.properties.map(({ name, value }) => [name.span, value.span].map(({ start, end }) => source.slice(start, end)))).toEqual([
      ["\u201ca\u201d", "'x'"],
      ['"b"', "[true,]"],
    ]);
  });

  test("gives each value of strict JSON the place of its text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom("", "\t", "  "), (value, indent) => {
        const source = ` ${JSON.stringify(value, null, indent)}\r\n`;
        const { root } = readJson(embedded(source, ""));
        if (root === undefined) throw new Error("expected a value");
        for (const node of nodesOf(root)) {
          expect(plain(readJson(embedded(source.slice(node.span.start, node.span.end))).root)).toEqual(plain(node));
          if (node.kind !== "object") continue;
          for (const { name } of node.properties) expect(JSON.parse(source.slice(name.span.start, name.span.end))).toBe(name.value);
        }
      }),
    );
  });

  test("reads what JSON.parse reads, to the same value, without faults", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { root, faults } = readJson(embedded(JSON.stringify(value, null, 2)));
        expect(faults).toEqual([]);
        const asMaps = (given: unknown): unknown =>
          Array.isArray(given)
            ? given.map(asMaps)
            : given !== null && typeof given === "object"
              ? new Map(Object.entries(given).map(([name, member]) => [name, asMaps(member)]))
              : given;
        // The detour turns -0, which JSON does not have, into 0.
        expect(plain(root)).toEqual(asMaps(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  test("places every value of strict JSON at its own text, however it is laid out", () => {
    const layout = fc.constantFrom(undefined, 1, "\t", "\r\n ");
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), layout, (value, indent) => {
        const source = JSON.stringify(value, null, indent).replaceAll('":', '" :');
        const content = embedded(source);
        const { root } = readJson(content);
        for (const node of root === undefined ? [] : nodesOf(root)) {
          const own = source.slice(node.span.start - content.span.start, node.span.end - content.span.start);
          expect(plain(readJson(embedded(own)).root)).toEqual(plain(node));
          expect(own).toBe(own.trim());
        }
      }),
    );
  });

  test("never throws, and every span lies inside the text", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "'",
      "\u201c",
      "\u201d",
      "...",
      "\\",
      "\n",
      "//",
      "/*",
      "*/",
      "a",
      "1",
      " ",
      "\u00a0",
      "null",
      '"a"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
          fc.string(),
        ),
        (text) => {
          const content = embedded(text);
          const { root, faults } = readJson(content);
          for (const { span } of [...faults, ...(root === undefined ? [] : nodesOf(root))]) {
            expect(span.start).toBeGreaterThanOrEqual(content.span.start);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(content.span.end);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** A text with every fix of its faults applied. */
function mended(text: string): string {
  const fixes = readJson(embedded(text)).faults.flatMap(({ fix = [] }) => fix);
  const edits = fixes.map(({ span, text: by }) => ({ start: span.start - 7, end: span.end - 7, by }));
  return edits
    .sort((first, second) => second.start - first.start)
    .reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
}

describe("fixes", () => {
  test.each([
    ["a trailing comma", '{"a": [1, 2,], }', '{"a": [1, 2] }'],
    ["a missing comma", '{"a": 1\n "b": 2}', '{"a": 1,\n "b": 2}'],
    ["a missing comma before comments", '{"a": 1 // c\n /* d */ "b": 2}', '{"a": 1, // c\n /* d */ "b": 2}'],
    ["typographic quotation marks", "{\u201ca\u201d: \u201cb\u201d}", '{"a": "b"}'],
    ["single quotation marks", "{'a': 'it's'}", '{"a": "it\'s"}'],
    ["a blank that is no space", '{\u00a0"a":\u00a01}', '{ "a": 1}'],
    ["a last brace", '{\n  "a": {\n    "b": 1\n  }\n', '{\n  "a": {\n    "b": 1\n  }\n}\n'],
    ["a last bracket with its indentation", "\r\n  [\r\n    1", "\r\n  [\r\n    1\r\n  ]"],
  ])("mend %s", (_what, given, want) => {
    expect(mended(given)).toBe(want);
  });

  test.each([
    ["an ellipsis", '{"a": [1, ...]}'],
    ["a quotation mark in a string of others", '{"a": \'the "x"\'}'],
    ["a line end in a string", '{"a": "x\ny"}'],
    ["a comment", '{"a": 1 /* why */}'],
    ["text behind the value", '{"a": 1}}'],
    ["a brace that may be missing within", '{\n  "a": {\n  "b": 1,\n  "c": 2\n}'],
    ["several missing brackets", '{\n  "a": [\n    1\n'],
    ["a name without quotation marks", "{a: 1}"],
  ])("leave %s alone", (_what, given) => {
    expect(mended(given)).toBe(given);
  });

  test("leave what is read as it is, and mend each fault that has one", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "'",
      "\u201c",
      "\u201d",
      "...",
      "\\",
      "\n",
      "  ",
      "// c\n",
      "1",
      "\u00a0",
      '"a"',
      '"a": ',
      "'b': ",
      '"c"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = `{${parts.join("")}`;
        const before = readJson(embedded(text));
        const after = readJson(embedded(mended(text)));
        expect(plain(after.root)).toEqual(plain(before.root));
        expect(after.faults.filter(({ fix }) => fix)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

test.each([
  [" {", true],
  ["[1", true],
  ['"a": 1', true],
  ["// c\n{", true],
  ["text", false],
])("looksLikeJson %s", (given, want) => {
  expect(looksLikeJson(given)).toBe(want);
});

test.each([
  ["words", '{"a": 1}\n GET /x \n', "GET /x"],
  ["a blank that JSON does not know", '{"a": 1}\n\n\u00a0\n', "\u00a0"],
])("what stands behind a value is pointed at: %s", (_, text, place) => {
  const { faults } = readJson(embedded(text, ""));
  expect(faults.map(({ span }) => text.slice(span.start, span.end))).toEqual([place]);
});
