import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode, reasonOf } from "../discover/fault.js";
import { hash } from "../text/hash.js";
import { makeFolder } from "../write/make-folder.js";

/** First words of every file of a store; another format has another number. */
const FORMAT = "docwright-cache 1";

/** So many characters of a random name tell two runs apart that write at the same time. */
const NAME_LENGTH = 12;

/**
 * A folder of files that can be lost: each holds one text, says by which build of docwright it was written, and has a checksum.
 *
 * A file is replaced whole, so that runs at the same time may share a folder: the last one to write a file wins.
 */
export class Store {
  readonly #folder: string;
  readonly #build: string;
  readonly #readOnly: boolean;
  readonly #notices = new Set<string>();

  /**
   * @param folder - absolute; it need not exist
   * @param build - what tells builds of docwright apart: what another one wrote is not read
   * @param readOnly - whether nothing may be written
   */
  constructor(folder: string, build: string, readOnly = false) {
    this.#folder = folder;
    this.#build = build;
    this.#readOnly = readOnly;
  }

  /** What users should know: that a file was damaged, or that the folder takes none. */
  get notices(): readonly string[] {
    return [...this.#notices];
  }

  /** The text of a file, as UTF-8; undefined where there is none that can be trusted. */
  read(name: string): Buffer | undefined {
    let content: Buffer;
    try {
      content = readFileSync(join(this.#folder, name));
    } catch (error) {
      if (errorCode(error) !== "ENOENT" && errorCode(error) !== "ENOTDIR") this.#notices.add(`The cache is not used: ${reasonOf(error)}.`);
      return undefined;
    }
    const end = content.indexOf("\n");
    const text = content.subarray(end + 1);
    const [format, build, checksum] = content.toString("utf8", 0, Math.max(end, 0)).split("\t");
    if (format === FORMAT && build !== this.#build) return undefined;
    if (format === FORMAT && checksum === hash(text)) return text;
    this.#notices.add(`The cache in \`${this.#folder}\` was damaged; it is made anew.`);
    return undefined;
  }

  /** Replaces a file; a folder that takes none costs later runs time, and nothing else. */
  write(name: string, text: string): void {
    if (this.#readOnly) return;
    const bytes = Buffer.from(text);
    const temporary = join(
      this.#folder,
      `${name}.${Math.random()
        .toString(36)
        .slice(2, 2 + NAME_LENGTH)}.tmp`,
    );
    try {
      this.#makeFolder();
      const head = Buffer.from(`${FORMAT}\t${this.#build}\t${hash(bytes)}\n`);
      writeFileSync(temporary, Buffer.concat([head, bytes]), { flag: "wx" });
      renameSync(temporary, join(this.#folder, name));
    } catch (error) {
      remove(temporary);
      this.#notices.add(`The cache cannot be written: ${reasonOf(error)}.`);
    }
  }

  #makeFolder(): void {
    makeFolder(this.#folder);
    try {
      // Nothing in it belongs into a repository.
      writeFileSync(join(this.#folder, ".gitignore"), "*\n", { flag: "wx" });
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it could not be written, it may not be possible to look for it.
  }
}
