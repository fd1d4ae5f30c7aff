import { describe, expect, it } from "vitest";
import { isPackageName, validateConfig } from "../../../generator/config/validate.js";

const WHOLE = {
  sources: [{ docs: "docs/v1.0" }, { docs: "docs/beta", version: "beta", root: "docs" }],
  root: ".",
  out: "client",
  name: "@example/client",
  packageVersion: "1.2.3",
  baseUrl: { "v1.0": "https://api.example.com" },
  pageUrl: { "v1.0": "https://docs.example.com/{page}", beta: "https://docs.example.com/{stem}?view=beta" },
  notice: { source: "https://docs.example.com", licence: "CC-BY-4.0", attribution: "Example" },
  levels: { "include/missing": "off", "type/unresolved": "error" },
  levelsByPath: [{ paths: ["docs/beta", "**/old-*.md"], levels: { "type/unresolved": "info" } }],
  baseline: "accepted.json",
  names: "names.json",
};

it.each([{}, WHOLE])("takes a valid configuration", (value) => {
  expect(validateConfig(value)).toEqual({ config: value });
});

describe("says what is wrong", () => {
  it.each([
    [undefined, "The configuration: expected an object, found undefined"],
    [[], "The configuration: expected an object, found an array"],
    [{ source: [] }, "source: unknown; did you mean `sources`?"],
    [{ colour: 1 }, "colour: unknown"],
    [{ constructor: 1 }, "constructor: unknown"],
    [{ sources: [] }, "sources: empty"],
    [{ sources: "docs" }, 'sources: expected an array, found "docs"'],
    [{ sources: [{ doc: "x" }] }, "sources[0].docs: missing"],
    [{ sources: [{ docs: "x", doc: "x" }] }, "sources[0].doc: unknown; did you mean `docs`?"],
    [{ sources: [{ docs: "" }] }, 'sources[0].docs: expected a text, found ""'],
    [{ sources: [{ docs: "x", version: "../x" }] }, 'sources[0].version: expected a version such as "v1.0", found "../x"'],
    [{ name: "Bad Name" }, 'name: expected a package name such as "@example/client", found "Bad Name"'],
    [{ packageVersion: "1" }, 'packageVersion: expected a version such as "1.2.3", found "1"'],
    [{ baseUrl: { "v1.0": "javascript:alert(1)" } }, 'baseUrl.v1.0: expected an http URL, found "javascript:alert(1)"'],
    [{ pageUrl: { "v1.0": "https://x.example" } }, "pageUrl.v1.0: expected `{page}` or `{stem}` in the URL"],
    [{ notice: { source: "x", licence: "y" } }, "notice.attribution: missing"],
    [{ levels: { "include/mising": "off" } }, "levels.include/mising: unknown; did you mean `include/missing`?"],
    [{ levels: { "include/missing": "fatal" } }, 'levels.include/missing: expected "error", "warning", "info", "off", found "fatal"'],
    [{ levelsByPath: [{ paths: [], levels: {} }] }, "levelsByPath[0].paths: empty"],
    [{ levelsByPath: [{ paths: ["x"] }] }, "levelsByPath[0].levels: missing"],
    [{ baseline: "" }, 'baseline: expected a text, found ""'],
  ])("%j", (value, fault) => {
    const validation = validateConfig(value);
    expect("faults" in validation && validation.faults).toContain(fault);
  });

  it("of everything at once", () => {
    const validation = validateConfig({ nmae: "x", out: 1, sources: [{}] });
    expect("faults" in validation && validation.faults).toHaveLength(3);
  });
});

it.each([
  ["docwright-client", true],
  ["@a/b", true],
  ["../x", false],
  ["A", false],
  [".x", false],
  ["@a", false],
])("package name %s: %s", (name, valid) => {
  expect(isPackageName(name)).toBe(valid);
});
