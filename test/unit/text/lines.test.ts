import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../../../generator/text/lines.js";

it("LF, CR LF and a lone CR end a line", () => {
  expect(linesOf("a\nb\r\nc\r\rd\n").map(({ text, start, end, next }) => [text, start, end, next])).toEqual([
    ["a", 0, 1, 2],
    ["b", 2, 3, 5],
    ["c", 5, 6, 7],
    ["", 7, 7, 8],
    ["d", 8, 9, 10],
    ["", 10, 10, 10],
  ]);
});

it("the lines of any text are its own", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "\u2028", " "), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const lines = linesOf(text);
      expect(lines.map(({ text: line }) => line)).toEqual(text.split(/\r\n|\r|\n/));
      for (const [index, line] of lines.entries()) {
        expect(text.slice(line.start, line.end)).toBe(line.text);
        expect(line.next).toBe(lines[index + 1]?.start ?? text.length);
      }
    }),
  );
});
