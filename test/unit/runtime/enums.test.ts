import { describe, expect, expectTypeOf, it } from "vitest";
import { formatFlags, isKnown, parseFlags, type Unlisted } from "../../../templates/runtime/index.js";

type Importance = "low" | "high" | Unlisted;
const Importance = { low: "low", high: "high" } as const;

describe("isKnown", () => {
  it("narrows to the documented values, and leaves the others", () => {
    const value = "low" as Importance | null | undefined;
    if (isKnown(Importance, value)) expectTypeOf(value).toEqualTypeOf<"low" | "high">();
    else expectTypeOf(value).toEqualTypeOf<Unlisted | null | undefined>();
    expect(isKnown(Importance, value)).toBe(true);
  });

  it.each(["medium", "LOW", "", "toString", "__proto__", null, undefined, 1, {}])("does not know %j", (value) => {
    expect(isKnown(Importance, value)).toBe(false);
  });

  it("goes by values, not names", () => {
    expect(isKnown({ first: "24/7" }, "24/7")).toBe(true);
    expect(isKnown({ first: "24/7" }, "first")).toBe(false);
  });
});

describe("flags", () => {
  it.each<[string | null | undefined, string[]]>([
    ["a,b", ["a", "b"]],
    [" a , b,", ["a", "b"]],
    ["a", ["a"]],
    ["", []],
    [" , ", []],
    [null, []],
    [undefined, []],
  ])("%j are %j", (text, values) => {
    expect(parseFlags(text)).toEqual(values);
  });

  it("are joined as they are parsed", () => {
    expect(formatFlags([])).toBe("");
    expect(parseFlags(formatFlags(["a", "b"]))).toEqual(["a", "b"]);
  });
});
