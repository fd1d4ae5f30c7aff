import { join } from "node:path";
import { expect, it } from "vitest";
import { watchPlaces } from "../../../generator/incremental/watcher.js";
import { temporaryFolder } from "../../support/folder.js";

it("has nothing more to tell once it is closed, also while a change has yet to become quiet", async () => {
  const folder = temporaryFolder({ "docs/page.md": "", "include.md": "" });
  const watcher = await watchPlaces({ docs: [join(folder, "docs")], files: [], out: join(folder, "out") });
  await watcher.add([join(folder, "include.md")], 0);
  await watcher.close();
  expect(await watcher.next()).toBeUndefined();
});
