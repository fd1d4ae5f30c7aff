import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConfig, loadConfig } from "../../../generator/config/load.js";
import { resolveSettings } from "../../../generator/config/settings.js";
import { temporaryFolder } from "../../support/folder.js";

describe("findConfig", () => {
  it("finds the nearest one upwards", () => {
    const folder = temporaryFolder({
      "docwright.config.json": "{}",
      "a/docwright.config.ts": "",
      "a/docwright.config.json": "{}",
      "a/b/x": "",
    });
    expect(findConfig(join(folder, "a/b"))).toBe(join(folder, "a/docwright.config.ts"));
    expect(findConfig(folder)).toBe(join(folder, "docwright.config.json"));
  });
});

describe("loadConfig", () => {
  it.each([
    ["docwright.config.json", '\uFEFF{ "name": "x" }'],
    ["docwright.config.mjs", 'export default { name: "x" };'],
    ["docwright.config.js", 'module.exports = { name: "x" };'],
    ["docwright.config.ts", 'import { defineConfig } from "docwright";\nconst name: string = "x";\nexport default defineConfig({ name });'],
  ])("loads %s", async (name, content) => {
    const path = join(temporaryFolder({ [name]: content }), name);
    expect((await loadConfig(path)).config).toEqual({ name: "x" });
  });

  it.each([
    ["docwright.config.json", "{", /cannot be read/],
    [
      "docwright.config.json",
      '{ "nmae": "x", "out": 3 }',
      /is not valid:\n {2}nmae: unknown; did you mean `name`\?\n {2}out: expected a text, found number/,
    ],
    ["docwright.config.ts", "export default {", /cannot be read/],
    ["docwright.config.ts", 'throw new Error("own words");', /own words/],
    ["docwright.config.ts", 'import "none-such";', /none-such/],
    ["docwright.config.ts", "export const x = 1;", /x: unknown/],
  ])("says what is wrong with %s: %s", async (name, content, message) => {
    await expect(loadConfig(join(temporaryFolder({ [name]: content }), name))).rejects.toThrow(message);
  });

  it("says that it is missing", async () => {
    await expect(loadConfig(join(temporaryFolder(), "none.json"))).rejects.toThrow(/none\.json` cannot be read: it does not exist/);
  });
});

describe("resolveSettings", () => {
  const loaded = (folder: string) => ({
    path: join(folder, "conf/docwright.config.ts"),
    config: {
      sources: [
        { docs: "docs", version: "v2.0" },
        { docs: "more", root: ".." },
      ],
      root: ".",
      out: "made",
      name: "configured",
      names: "lock.json",
    },
  });

  it("takes the configuration's paths from its folder", () => {
    const folder = temporaryFolder();
    expect(resolveSettings({}, loaded(folder), join(folder, "elsewhere"))).toMatchObject({
      sources: [
        { docs: join(folder, "conf/docs"), version: "v2.0", root: join(folder, "conf") },
        { docs: join(folder, "conf/more"), root: folder },
      ],
      out: join(folder, "conf/made"),
      name: "configured",
      names: join(folder, "conf/lock.json"),
    });
  });

  it("takes the command line's before, from the working folder", () => {
    const folder = temporaryFolder();
    expect(resolveSettings({ docs: ["x", "y=beta"], root: "r", out: "o", name: "said" }, loaded(folder), join(folder, "w"))).toMatchObject({
      sources: [
        { docs: join(folder, "w/x"), root: join(folder, "w/r") },
        { docs: join(folder, "w/y"), version: "beta", root: join(folder, "w/r") },
      ],
      out: join(folder, "w/o"),
      name: "said",
    });
  });

  it("has defaults", () => {
    const folder = temporaryFolder();
    expect(resolveSettings({ docs: ["x"] }, undefined, folder)).toMatchObject({
      out: join(folder, "generated"),
      name: "docwright-client",
      packageVersion: "0.1.0",
      names: join(folder, "docwright.names.json"),
    });
  });

  it("takes a folder with an equals sign for a folder", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a=b"));
    expect(resolveSettings({ docs: ["a=b", "a=b=v1.0"] }, undefined, folder).sources).toEqual([
      { docs: join(folder, "a=b") },
      { docs: join(folder, "a=b"), version: "v1.0" },
    ]);
  });

  it.each([
    [{}, /There is nothing to read/],
    [{ docs: ["x=../y"] }, /`..\/y` cannot be a version/],
    [{ docs: ["x"], name: "No" }, /`No` cannot be the name of a package/],
  ])("refuses %j", (overrides, message) => {
    expect(() => resolveSettings(overrides, undefined, "/")).toThrow(message);
  });
});
