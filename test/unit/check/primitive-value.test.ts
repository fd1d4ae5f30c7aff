import { describe, expect, it } from "vitest";
import { primitiveFault } from "../../../generator/check/bodies/primitive-value.js";
import type { EdmType } from "../../../generator/model/edm.js";
import { readJson } from "../../../generator/text/json.js";

function faultOf(json: string, type: EdmType) {
  const { root } = readJson({ text: json, runs: [{ offset: 0, at: 0 }], span: { start: 0, end: json.length } });
  return root && primitiveFault(root, type);
}

describe("a value of a primitive type", () => {
  it.each<[EdmType, string]>([
    ["Boolean", "true"],
    ["Byte", "255"],
    ["SByte", "-128"],
    ["Int16", "-32768"],
    ["Int32", "1e3"],
    ["Int64", '"9223372036854775807"'],
    ["Decimal", '"1.5"'],
    ["Double", '"-INF"'],
    ["Double", "2"],
    ["Date", '"2020-02-29"'],
    ["DateTimeOffset", '"2020-01-01T00:00Z"'],
    ["DateTimeOffset", '"2020-01-01T00:00:00.123-08:00"'],
    ["TimeOfDay", '"07:30:00.0000000"'],
    ["Duration", '"-P1DT2H3M4.5S"'],
    ["Duration", '"P2W"'],
    ["Guid", '"6F2C1D1E-2B3A-4C5D-8E9F-0A1B2C3D4E5F"'],
    ["Binary", '"-_aA+/9="'],
    ["String", '"anything"'],
    ["Stream", "{}"],
    ["Untyped", "[]"],
  ])("%s may be %s", (type, json) => {
    expect(faultOf(json, type)).toBeUndefined();
  });

  it.each<[EdmType, string, "kind" | "form"]>([
    ["Boolean", '"true"', "kind"],
    ["Boolean", "1", "kind"],
    ["Byte", "-1", "form"],
    ["SByte", "129", "form"],
    ["Int16", "40000", "form"],
    ["Int32", "1.5", "form"],
    ["Int32", '"7"', "kind"],
    ["Double", '"7"', "kind"],
    ["Double", "true", "kind"],
    ["Date", '"2020-13-01"', "form"],
    ["Date", "2020", "kind"],
    ["DateTimeOffset", '"2020-01-01T00:00:00"', "form"],
    ["DateTimeOffset", '"2020-01-01"', "form"],
    ["TimeOfDay", '"24:00:00"', "form"],
    ["Duration", '"P1"', "form"],
    ["Duration", '"PT1"', "form"],
    ["Guid", '"6f2c1d1e-2b3a"', "form"],
    ["Binary", '"not base64!"', "form"],
    ["String", "7", "kind"],
    ["String", "{}", "kind"],
  ])("%s is not %s", (type, json, fault) => {
    expect(faultOf(json, type)).toBe(fault);
  });
});
