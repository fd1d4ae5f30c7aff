import { describe, expect, it } from "vitest";
import { isVersion, majorityVersion, versionOfPath } from "../../../generator/discover/version.js";

describe("versionOfPath", () => {
  it.each([
    ["docs/api-reference/v1.0", "v1.0"],
    ["docs/beta/api", "beta"],
    ["C:\\docs\\Beta", "beta"],
    ["docs/v1.0/of/v2.1", "v2.1"],
    ["docs/v1.0/api/user-get.md", "v1.0"],
    ["docs/seed", undefined],
    ["docs/v1.0-old", undefined],
    ["docs/alphabeta", undefined],
  ])("%s", (path, version) => {
    expect(versionOfPath(path)).toBe(version);
  });
});

describe("majorityVersion", () => {
  it.each([
    [["https://a.example/beta", "https://a.example/v1.0", "https://a.example/beta"], "beta"],
    [["https://a.example/v1.0", "https://a.example/beta"], "beta"],
    [[], undefined],
  ])("%j", (roots, version) => {
    expect(majorityVersion(roots)).toBe(version);
  });
});

describe("isVersion", () => {
  it.each(["v1.0", "beta", "2024-11-01", "v2.0_preview"])("takes %s", (text) => {
    expect(isVersion(text)).toBe(true);
  });
  it.each(["", ".", "..", "a/b", "a\\b", "v1..0", "v1.", "-x", "a b"])("refuses %j", (text) => {
    expect(isVersion(text)).toBe(false);
  });
});
