import { expect, it } from "vitest";
import { Store } from "../../../generator/incremental/store.js";

it.skipIf(process.platform !== "linux")("says that its folder cannot be made, where one above it takes none", () => {
  const store = new Store("/proc/docwright/cache", "build");
  store.write("run", "text");
  expect(store.notices).toEqual(["The cache cannot be written: it does not exist."]);
});
