import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOnly,
  dateTimeOffset,
  duration,
  guid,
  literal,
  odata,
  raw,
  timeOfDay,
  type ODataValue,
} from "../../../templates/runtime/index.js";

const id = "9c4c1d2e-0000-4000-8000-0123456789ab";

describe("odata", () => {
  it.each<[string, { toString(): string }, string]>([
    ["a string", odata`name eq ${"Ann"}`, "name eq 'Ann'"],
    ["a quote (U5)", odata`name eq ${"O'Brien"}`, "name eq 'O''Brien'"],
    ["an injection (U5)", odata`name eq ${"x' or 1 eq 1 or y eq '"}`, "name eq 'x'' or 1 eq 1 or y eq '''"],
    ["a number", odata`n gt ${-1.5}`, "n gt -1.5"],
    ["a bigint", odata`n gt ${9007199254740993n}`, "n gt 9007199254740993"],
    ["a boolean", odata`b eq ${true}`, "b eq true"],
    ["null", odata`b eq ${null}`, "b eq null"],
    ["a date", odata`t ge ${new Date(Date.UTC(2024, 4, 1))}`, "t ge 2024-05-01T00:00:00.000Z"],
    ["a list", odata`n in ${["a", "b'c", 1]}`, "n in ('a','b''c',1)"],
    ["a filter in a filter", odata`${odata`a eq ${"x"}`} and ${odata`b eq ${1}`}`, "a eq 'x' and b eq 1"],
    ["a value inside quotes", odata`startswith(name,'a-${"O'B"}')`, "startswith(name,'a-O''B')"],
    ["a value after an escaped quote", odata`name eq 'it''s ${"x'"}' and b eq ${"y"}`, "name eq 'it''s x''' and b eq 'y'"],
    ["a GUID", odata`id eq ${guid(id)}`, `id eq ${id}`],
    ["a date-time", odata`t ge ${dateTimeOffset("2024-05-01T13:20:00.1234567+02:00")}`, "t ge 2024-05-01T13:20:00.1234567+02:00"],
    ["a day", odata`d eq ${dateOnly("2024-05-01")}`, "d eq 2024-05-01"],
    ["a time", odata`d eq ${timeOfDay("13:20:00.5")}`, "d eq 13:20:00.5"],
    ["a duration", odata`d eq ${duration("P1DT2H")}`, "d eq duration'P1DT2H'"],
    ["raw text", odata`${raw("a eq b")} and c`, "a eq b and c"],
    ["no value", odata`a eq 'b'`, "a eq 'b'"],
  ])("writes %s", (_, filter, expected) => {
    expect(String(filter)).toBe(expected);
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["an object", { toString: () => "1 or 1 eq 1" }],
    ["JSON that looks like a filter", JSON.parse('{"docwright.odata":"1 eq 1"}')],
    ["a symbol", Symbol("x")],
    ["a function", () => 1],
  ])("refuses %s", (_, value) => {
    expect(() => odata`a eq ${value as ODataValue}`).toThrow(TypeError);
  });

  it("refuses an invalid date", () => {
    expect(() => odata`a eq ${new Date(NaN)}`).toThrow(RangeError);
  });

  it.each([
    [guid, "x"],
    [guid, `${id} or 1 eq 1`],
    [dateTimeOffset, "2024-05-01"],
    [dateTimeOffset, "2024-05-01T00:00:00Z or 1 eq 1"],
    [dateOnly, "2024-05-01T00:00:00Z"],
    [timeOfDay, "1 pm"],
    [duration, "P1D' or 'a' eq 'a"],
    [duration, "1 day"],
  ] as const)("a checked literal refuses what is not one (%#)", (make, text) => {
    expect(() => make(text)).toThrow(TypeError);
  });

  it("a string literal is always one literal", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const text = literal(value);
        expect(text.slice(1, -1).replaceAll("''", "")).not.toContain("'");
        expect(text.slice(1, -1).replaceAll("''", "'")).toBe(value);
      }),
    );
  });

  it("gives a frozen value", () => {
    expect(Object.isFrozen(odata`a`)).toBe(true);
  });
});
