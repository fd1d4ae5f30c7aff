import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const MODULE = pathToFileURL(join(import.meta.dirname, "../../../dist/build/temporary-folder.js")).href;

/** A program that works in a temporary folder until it is stopped, and says where. */
const WORK = `
import { inTemporaryFolder } from ${JSON.stringify(MODULE)};
await inTemporaryFolder(async (folder) => {
  process.stdout.write(folder);
  await new Promise((resolve) => setTimeout(resolve, 100_000));
});
`;

it.runIf(process.platform !== "win32").each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("is gone behind %s", async (signal) => {
  const program = spawn(process.execPath, ["--input-type=module", "-e", WORK], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(program.stdout, "data")) as [Buffer];
  const folder = said.toString();
  expect(existsSync(folder)).toBe(true);
  program.kill(signal);
  expect(await once(program, "exit")).toEqual([null, signal]);
  expect(existsSync(folder)).toBe(false);
});

it.runIf(process.platform !== "win32")("stays while somebody else decides what a signal means", async () => {
  const listening = `process.once("SIGINT", () => process.stdout.write("heard"));${WORK}`;
  const program = spawn(process.execPath, ["--input-type=module", "-e", listening], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(program.stdout, "data")) as [Buffer];
  program.kill("SIGINT");
  expect(String(await once(program.stdout, "data"))).toBe("heard");
  expect(existsSync(said.toString())).toBe(true);
  program.kill("SIGTERM");
  await once(program, "exit");
  expect(existsSync(said.toString())).toBe(false);
});
