import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runMain } from "../../generator/cli/main.js";
import { snapshot, temporaryFolder, writeFiles } from "../support/folder.js";
import { DOCS, PAGE, run, THING } from "./run.js";

/** A command that watches, in this process. */
class Watching {
  #text = "";
  #stop: () => void = () => undefined;
  #waiting: { readonly isThere: () => boolean; readonly resolve: () => void } | undefined;
  #read = 0;
  readonly ended: Promise<number>;

  constructor(folder: string, ...words: string[]) {
    const take = (text: string): void => {
      this.#text += text;
      if (this.#waiting?.isThere()) this.#waiting.resolve();
    };
    const onInterrupt = (stop: () => void): void => void (this.#stop = stop);
    this.ended = runMain([...words, "--watch", "--jobs", "1"], { folder, colour: false, out: take, error: take, onInterrupt });
    onTestFinished(() => this.stop());
  }

  /** What is said up to the next time that it waits. */
  round(): Promise<string> {
    return this.until("waiting for changes");
  }

  /** What is said up to some words. */
  async until(mark: string): Promise<string> {
    const isThere = (): boolean => this.#text.includes(mark, this.#read);
    if (!isThere()) await Promise.race([this.ended, new Promise<void>((resolve) => (this.#waiting = { isThere, resolve }))]);
    if (!isThere()) throw new Error(`It ended: ${this.#text.slice(this.#read)}`);
    const end = this.#text.indexOf(mark, this.#read) + mark.length;
    const said = this.#text.slice(this.#read, end);
    this.#read = end;
    return said;
  }

  /** Rounds until one says something; a change may be told in two steps. */
  async roundWith(part: string): Promise<string> {
    for (;;) {
      const said = await this.round();
      if (said.includes(part)) return said;
    }
  }

  async stop(): Promise<void> {
    this.#stop();
    await this.ended;
  }
}

const UNREADABLE = `${PAGE}\n## Example\n\n\`\`\`http\nGET /things/1\n\`\`\`\n\n\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${"[".repeat(200)}${"]".repeat(200)}\n\`\`\`\n`;

const GENERATE = ["generate", "--docs", "docs/v1.0", "--out", "out", "--no-build"];

async function clean(folder: string): Promise<Record<string, string>> {
  await run(folder, "generate", "--docs", "docs/v1.0", "--out", "clean", "--no-build", "--no-cache", "--jobs", "1");
  return snapshot(join(folder, "clean"));
}

describe("generate --watch", () => {
  it("writes what changes, and says what", async () => {
    const folder = temporaryFolder(DOCS);
    const watching = new Watching(folder, ...GENERATE);
    expect(await watching.round()).toContain("2 pages, 1 type, 1 operation; out: ");
    writeFiles(folder, { "docs/v1.0/resources/thing.md": `${THING}|colour|String|How it looks.|\n` });
    const said = await watching.roundWith("update src/v1.0/");
    expect(said).toMatch(/out: 0 created, \d+ updated, 0 deleted/);
    expect(snapshot(join(folder, "out"))).toEqual(await clean(folder));
    await watching.stop();
    expect(await watching.ended).toBe(0);
  });

  it("follows pages that come, go and move", async () => {
    const folder = temporaryFolder(DOCS);
    const watching = new Watching(folder, ...GENERATE);
    await watching.round();
    writeFiles(folder, { "docs/v1.0/api/thing-list.md": PAGE.replace("# Get thing", "# List things").replace("/things/{id}", "/things") });
    await watching.roundWith("3 pages");
    renameSync(join(folder, "docs/v1.0/api/thing-list.md"), join(folder, "docs/v1.0/api/things.md"));
    await watching.roundWith("docwright.coverage.json");
    rmSync(join(folder, "docs/v1.0/api/things.md"));
    await watching.roundWith("2 pages");
    expect(snapshot(join(folder, "out"))).toEqual(await clean(folder));
  });

  it("survives a checkout of many files at once, and back", async () => {
    const folder = temporaryFolder(DOCS);
    const watching = new Watching(folder, ...GENERATE);
    await watching.round();
    const many = Array.from({ length: 200 }, (_, index) => `docs/v1.0/api/many/thing${index}-get.md`);
    writeFiles(folder, Object.fromEntries(many.map((path, index) => [path, PAGE.replace("/things/", `/things${index}/`)])));
    await watching.roundWith("202 pages");
    expect(snapshot(join(folder, "out"))).toEqual(await clean(folder));
    rmSync(join(folder, "docs/v1.0/api/many"), { recursive: true });
    await watching.roundWith("; out: 0 created");
    expect(snapshot(join(folder, "out"))["docwright.coverage.json"]).not.toContain("many/");
  });

  it("waits for the documentation to come back", async () => {
    const folder = temporaryFolder(DOCS);
    const watching = new Watching(folder, ...GENERATE);
    await watching.round();
    const before = snapshot(join(folder, "out"));
    rmSync(join(folder, "docs"), { recursive: true });
    await watching.roundWith("cannot be read");
    expect(snapshot(join(folder, "out"))).toEqual(before);
    writeFiles(folder, { ...DOCS, "docs/v1.0/resources/thing.md": THING.replace("size", "length") });
    await watching.roundWith("2 pages");
    expect(snapshot(join(folder, "out"))).toEqual(await clean(folder));
  });

  it("follows a folder above the pages that is moved away, comes back and is replaced", async () => {
    const folder = temporaryFolder({
      "docs/v1.0/resources/thing.md": THING,
      "other/v1.0/resources/thing.md": THING.replace("size", "length"),
    });
    const watching = new Watching(folder, ...GENERATE);
    await watching.round();
    renameSync(join(folder, "docs"), join(folder, "away"));
    await watching.roundWith("cannot be read");
    renameSync(join(folder, "away"), join(folder, "docs"));
    await watching.roundWith("1 page");
    writeFiles(folder, { "docs/v1.0/resources/thing.md": THING.replace("size", "width") });
    await watching.roundWith("update src/v1.0/");
    renameSync(join(folder, "docs"), join(folder, "away"));
    renameSync(join(folder, "other"), join(folder, "docs"));
    await watching.roundWith("update src/v1.0/");
    writeFiles(folder, { "docs/v1.0/resources/thing.md": THING.replace("size", "height") });
    await watching.roundWith("update src/v1.0/");
    expect(snapshot(join(folder, "out"))).toEqual(await clean(folder));
  });

  it("works with a configuration that was not there", async () => {
    const folder = temporaryFolder(DOCS);
    const watching = new Watching(folder, ...GENERATE);
    await watching.round();
    writeFiles(folder, { "docwright.config.json": JSON.stringify({ packageVersion: "2.0.0" }) });
    await watching.roundWith("update package.json");
    rmSync(join(folder, "docwright.config.json"));
    await watching.roundWith("update package.json");
  });

  it("watches the documentation that the configuration has come to name", async () => {
    const config = (docs: string): string => JSON.stringify({ sources: [{ docs }], out: "out" });
    const folder = temporaryFolder({ ...DOCS, "docwright.config.json": config("docs/v1.0") });
    const watching = new Watching(folder, "generate", "--no-build");
    await watching.round();
    writeFiles(folder, { "docwright.config.json": config("more/v1.0") });
    await watching.roundWith("cannot be read");
    writeFiles(folder, { "more/v1.0/resources/thing.md": THING });
    await watching.roundWith("1 page");
    writeFiles(folder, { "more/v1.0/resources/thing.md": THING.replace("size", "length") });
    await watching.roundWith("update src/v1.0/");
  });
});

describe("check --watch", () => {
  it("says which findings have come and which are gone", async () => {
    const folder = temporaryFolder(DOCS);
    const watching = new Watching(folder, "check", "--docs", "docs/v1.0", "--no-types");
    expect(await watching.round()).toContain("2 pages");
    const page = join(folder, "docs/v1.0/resources/thing.md");
    writeFileSync(page, THING.replace("|:---|:---|:---|", "|:---|:---|"));
    expect(await watching.round()).toContain("warning table/unrecognised");
    writeFileSync(page, THING);
    const said = await watching.round();
    expect(said).toContain("gone: docs/v1.0/resources/thing.md table/unrecognised");
    expect(said).not.toContain("warning table/unrecognised");
  });

  it("says of errors alone that they have come or are gone, where it is to be quiet", async () => {
    const folder = temporaryFolder({ ...DOCS, "docs/v1.0/api/thing-get.md": UNREADABLE });
    const watching = new Watching(folder, "check", "--docs", "docs/v1.0", "--no-types", "--quiet");
    expect(await watching.until("example/json-unreadable")).toMatch(/^docs\/v1\.0\/api\/thing-get\.md:\d+:\d+ error /);
    const unread = THING.replace("|:---|:---|:---|", "|:---|:---|");
    writeFiles(folder, { "docs/v1.0/api/thing-get.md": PAGE, "docs/v1.0/resources/thing.md": unread });
    expect(await watching.until("gone: docs/v1.0/api/thing-get.md")).not.toMatch(/waiting|pages|table\//);
    writeFiles(folder, { "docs/v1.0/api/thing-get.md": UNREADABLE, "docs/v1.0/resources/thing.md": THING });
    expect(await watching.until("error example/json-unreadable")).not.toMatch(/waiting|pages|table\//);
  });

  it("reads what pages include when that changes", async () => {
    const folder = temporaryFolder({
      "docs/v1.0/api/thing-get.md": `${PAGE}\n[!INCLUDE [note](../../includes/note.md)]\n`,
      "docs/v1.0/resources/thing.md": THING,
      "docs/includes/note.md": "A note.\n",
    });
    const watching = new Watching(folder, "check", "--docs", "docs/v1.0", "--no-types");
    await watching.round();
    writeFiles(folder, { "docs/includes/note.md": "A note.\n\n[!INCLUDE [gone](gone.md)]\n" });
    expect(await watching.round()).toContain("include/missing");
  });

  it("reads what pages include when it comes back", async () => {
    const folder = temporaryFolder({
      "docs/v1.0/api/thing-get.md": `${PAGE}\n[!INCLUDE [note](../../includes/note.md)]\n`,
      "docs/v1.0/resources/thing.md": THING,
      "docs/includes/note.md": "A note.\n",
      "docs/includes/other.md": "A note.\n",
    });
    const watching = new Watching(folder, "check", "--docs", "docs/v1.0", "--no-types");
    await watching.round();
    renameSync(join(folder, "docs/includes"), join(folder, "docs/away"));
    await watching.round();
    renameSync(join(folder, "docs/away"), join(folder, "docs/includes"));
    await watching.round();
    rmSync(join(folder, "docs/includes/note.md"));
    await watching.roundWith("warning include/missing");
    writeFiles(folder, { "docs/includes/note.md": "A note.\n\n[!INCLUDE [gone](gone.md)]\n" });
    await watching.roundWith("gone: docs/v1.0/api/thing-get.md include/missing");
  });
});
