import { join } from "node:path";
import { expect, it } from "vitest";
import { printNameLock, readNameLock } from "../../../generator/config/names-lock.js";
import { temporaryFolder } from "../../support/folder.js";

it("is empty where there is none yet", () => {
  expect(readNameLock(join(temporaryFolder(), "names.json"))).toEqual({});
});

it("is read as it was written, sorted", () => {
  const lock = { "v1.0/operation/b": "getB", "v1.0/operation/a": "getA" };
  const folder = temporaryFolder({ "names.json": printNameLock(lock) });
  expect(readNameLock(join(folder, "names.json"))).toEqual(lock);
  expect(printNameLock(lock).indexOf("getA")).toBeLessThan(printNameLock(lock).indexOf("getB"));
});

it.each(["{", "[]", '{ "a": 1 }', "null"])("%s is no lock, and no reason to forget the names", (text) => {
  const folder = temporaryFolder({ "names.json": text });
  expect(() => readNameLock(join(folder, "names.json"))).toThrow(/is no lock of names/);
});
