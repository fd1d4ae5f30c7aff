import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.js";
import { DOCS, PAGE, run } from "./run.js";

const UNRESOLVED = DOCS["docs/v1.0/resources/thing.md"].replace("Int32", "[gone](gone.md)");

function git(folder: string, ...words: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...words], { cwd: folder, env, stdio: "ignore" });
}

/** A repository whose branch `work` has left `main`, which went on. */
function repository(): string {
  const folder = temporaryFolder({ ...DOCS, "docs/v1.0/resources/thing.md": UNRESOLVED, "docs/v1.0/resources/old.md": UNRESOLVED });
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", ".");
  git(folder, "commit", "-qm", "one");
  git(folder, "checkout", "-qb", "work");
  git(folder, "checkout", "-q", "main");
  writeFileSync(join(folder, "docs/v1.0/resources/old.md"), `${UNRESOLVED}\n`);
  git(folder, "commit", "-qam", "two");
  git(folder, "checkout", "-q", "work");
  return folder;
}

const check = (folder: string, ...words: string[]): ReturnType<typeof run> =>
  run(folder, "check", "--docs", "docs/v1.0", "--fail-on", "warning", ...words);

describe("--changed-since", () => {
  it("reports on nothing where nothing was changed, though others went on", async () => {
    expect(await check(repository(), "--changed-since", "main")).toMatchObject({
      status: 0,
      error: expect.stringContaining("0 findings") as string,
    });
  });

  it("reports on what was committed, what was not, and what git does not know yet", async () => {
    const folder = repository();
    writeFileSync(join(folder, "docs/v1.0/resources/thing.md"), `${UNRESOLVED}\n`);
    git(folder, "commit", "-qam", "three");
    expect((await check(folder, "--changed-since", "main")).error.match(/\S+ warning \S+/g)).toEqual([
      "docs/v1.0/resources/thing.md:10:8 warning type/unresolved",
    ]);
    writeFileSync(join(folder, "docs/v1.0/resources/old.md"), `\n${UNRESOLVED}`);
    writeFiles(folder, { "docs/v1.0/api/n\u00e4w one.md": PAGE.replace("thing.md", "part.md").replace("[thing]", "[part]") });
    const { status, error } = await check(folder, "--changed-since", "main");
    expect(status).toBe(1);
    expect(error).toMatch(/n\u00e4w one\.md:\d+:\d+ warning type\/unresolved/);
    expect(error).toMatch(/old\.md:11:8 warning type\/unresolved/);
  });

  it("reads the whole documentation: what others declare is known", async () => {
    const folder = repository();
    writeFileSync(join(folder, "docs/v1.0/api/thing-get.md"), `${PAGE}\n`);
    expect(await check(folder, "--changed-since", "main")).toMatchObject({ status: 0 });
  });

  it.each([
    ["none", /no such revision/],
    ["--output=x", /no such revision/],
    ["$(touch x)", /no such revision/],
  ])("refuses the revision %s", async (revision, message) => {
    const { status, error } = await check(repository(), `--changed-since=${revision}`);
    expect(status).toBe(2);
    expect(error).toMatch(message);
  });

  it("needs a work tree", async () => {
    const { status, error } = await check(temporaryFolder(DOCS), "--changed-since", "HEAD");
    expect(status).toBe(2);
    expect(error).toMatch(/needs a git work tree/);
  });
});
