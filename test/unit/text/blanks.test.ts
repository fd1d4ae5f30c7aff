import fc from "fast-check";
import { expect, it } from "vitest";
import { foldBlanks } from "../../../generator/text/blanks.js";

it("any text keeps its words with one blank between them", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "bc", " ", "  ", "\t", "\n", "\r\n", "\u00a0"), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      expect(foldBlanks(text)).toBe(
        text
          .split(/\s+/)
          .filter((word) => word !== "")
          .join(" "),
      );
    }),
  );
});
