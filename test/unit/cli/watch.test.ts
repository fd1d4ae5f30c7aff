import { join } from "node:path";
import { expect, it } from "vitest";
import { settingsOf } from "../../../generator/cli/settings.js";
import { watchRounds } from "../../../generator/cli/watch.js";
import { DOCS } from "../../cli/run.js";
import { temporaryFolder } from "../../support/folder.js";

it("stops without a fault where what a run has started is stopped before it", async () => {
  const folder = temporaryFolder(DOCS);
  let said = "";
  let stop = (): void => undefined;
  const take = (text: string): void => void (said += text);
  const terminal = { folder, colour: false, out: take, error: take, onInterrupt: (handler: () => void) => void (stop = handler) };
  const run = (): Promise<never> => {
    stop();
    return Promise.reject(new Error("The service is no longer running"));
  };
  const settings = (): ReturnType<typeof settingsOf> => settingsOf({ docs: [join(folder, "docs")] }, terminal);
  await watchRounds({ settings, run }, { reporter: "pretty", failOn: "never" }, terminal);
  expect(said).toContain("docwright: stopped.");
  expect(said).not.toMatch(/service|waiting/);
});
