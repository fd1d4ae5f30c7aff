import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/folder.js";
import { DOCS, run } from "./run.js";

describe("help and version", () => {
  it("are written to stdout, with exit 0", async () => {
    const help = await run("/", "--help");
    expect(help).toMatchObject({ status: 0, error: "" });
    for (const command of ["generate", "check", "dump", "scopes"]) expect(help.out).toContain(command);
    expect(await run("/", "--version")).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  });

  it("name every option of a command, and none that is not there", async () => {
    const { out } = await run("/", "generate", "--help");
    const options = [
      "--docs",
      "--root",
      "--config",
      "--out",
      "--name",
      "--no-build",
      "--no-descriptions",
      "--check",
      "--update-names",
      "--parser",
      "--watch",
      "--jobs",
      "--no-cache",
      "--cache-dir",
      "--timings",
      "--reporter",
      "--fail-on",
      "--quiet",
    ];
    for (const option of options) expect(out).toContain(option);
    expect(out).not.toMatch(/--fix|--baseline|--no-types/);
    const check = await run("/", "check", "--help");
    for (const option of [
      "--fix",
      "--dry-run",
      "--baseline",
      "--update-baseline",
      "--changed-since",
      "--watch",
      "--jobs",
      "--no-cache",
      "--cache-dir",
      "--timings",
      "sarif",
      "github",
      "docwright-disable",
      "exit status",
    ])
      expect(check.out).toContain(option);
  });
});

it("the help of scopes says what counts", async () => {
  const { out } = await run("/", "scopes", "--help");
  for (const part of ["<files...>", "--package", "--config", "--reporter", "never used", "exit status"]) expect(out).toContain(part);
});

describe("wrong usage ends with 2 and says why", () => {
  it.each([
    [[], /Usage: docwright/],
    [["make"], /unknown command 'make'/],
    [["generate", "--jobs", "0"], /It is a number from 1 to 999/],
    [["generate", "--watch", "--check", "--docs", "docs"], /leave out `--check`/],
    [["check", "--watch", "--reporter", "json", "--docs", "docs"], /leave out `--fix`/],
    [["generate", "--docs"], /argument missing/],
    [["generate", "--reporter", "xml"], /Allowed choices are pretty, json, sarif, github/],
    [["scopes", "--reporter", "sarif", "a.ts"], /Allowed choices are pretty, json/],
    [["check", "--fail-on", "info"], /Allowed choices are error, warning, never/],
    [["check", "--out", "x"], /unknown option '--out'/],
    [["generate", "more"], /too many arguments/],
    [["generate"], /There is nothing to read/],
    [["check", "--docs", "none"], /`.*none` cannot be read: it does not exist/],
    [["check", "--docs", "empty"], /holds no Markdown file/],
    [["check", "--config", "none.json"], /none\.json` cannot be read/],
    [["check", "--docs", "docs", "--root", "empty"], /does not lie below the root/],
    [["generate", "--docs", "docs", "--name", "No Name"], /cannot be the name of a package/],
    [["generate", "--docs", "docs", "--out", "docs/v1.0"], /holds files that docwright did not write/],
  ])("%j", async (words, message) => {
    const folder = temporaryFolder({ ...DOCS, "empty/x.txt": "" });
    const { status, out, error } = await run(folder, ...words);
    expect(error).toMatch(message);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });
});

describe("the program", () => {
  const program = join(import.meta.dirname, "../../bin/docwright.js");

  it.skipIf(!existsSync(join(import.meta.dirname, "../../dist/cli/main.js")))("sets the exit status and keeps the streams apart", () => {
    const folder = temporaryFolder(DOCS);
    const dumped = spawnSync(process.execPath, [program, "dump", "--docs", "docs/v1.0"], { cwd: folder, encoding: "utf8" });
    expect(dumped).toMatchObject({ status: 0, stderr: "" });
    expect(dumped.stdout).toContain("v1.0 operation thing-get GET\n");
    expect(spawnSync(process.execPath, [program, "dump", "--docs", "none"], { cwd: folder, encoding: "utf8" })).toMatchObject({
      status: 2,
      stdout: "",
    });
  });
});
