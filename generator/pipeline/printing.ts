import { setImmediate } from "node:timers/promises";
import type { OutputFile } from "../emit/output-file.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import { sortedBy } from "../text/ordinal.js";
import type { Unprinted } from "./tasks.js";
import type { Tools } from "./tools.js";
import { piecesOf, workersFor, type Workers } from "./workers.js";

/** So much of what is to be printed is one piece of work, in characters. */
const PIECE = 150_000;

/**
 * Prints modules and formats files, in threads beside what the caller does meanwhile. What was made of the same before is not made again.
 */
export class Printing {
  readonly #tools: Tools;
  /** The pages that each file comes from, by path. */
  readonly #sources = new Map<string, readonly string[]>();
  readonly #contents = new Map<string, string>();
  readonly #begun: Promise<void>[] = [];
  #waiting: Unprinted[] = [];
  #size = 0;
  #begunSize = 0;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Takes files that are to be formatted. */
  addFiles(files: readonly OutputFile[]): void {
    for (const { path, content, sources } of files) this.#add({ kind: "text", path, text: content }, sources);
  }

  /** Takes modules. They are given to threads as soon as there are enough for one piece of work. */
  async addModules(modules: Iterable<ModuleDeclaration>): Promise<void> {
    for (const { path, statements, sources } of modules) {
      this.#add({ kind: "module", path, text: JSON.stringify(statements) }, sources);
      if (this.#size - this.#begunSize < PIECE || this.#workers.jobs === 1) continue;
      this.#begin();
      // Threads are heard where the caller lets them.
      await setImmediate();
    }
  }

  /** The files, as they are to be written. */
  async files(): Promise<OutputFile[]> {
    this.#begin();
    await Promise.all(this.#begun);
    return [...this.#sources].map(([path, sources]) => ({
      path,
      content: this.#contents.get(path) ?? "",
      sources: sortedBy(new Set(sources), (source) => source),
    }));
  }

  #add(item: Unprinted, sources: readonly string[]): void {
    this.#sources.set(item.path, sources);
    const known = this.#tools.outputs?.find(item.path, item.text);
    if (known !== undefined) {
      this.#contents.set(item.path, known);
      return;
    }
    this.#waiting.push(item);
    this.#size += item.text.length;
  }

  get #workers(): Workers {
    return workersFor(this.#tools.workers, "printTexts", this.#size);
  }

  #begin(): void {
    const workers = this.#workers;
    for (const piece of piecesOf(this.#waiting, ({ text }) => text.length, PIECE)) {
      const printed = workers.run("printTexts", piece).then((texts) => this.#keep(piece, texts));
      // Where something else fails first, nobody waits for it.
      printed.catch(() => undefined);
      this.#begun.push(printed);
    }
    this.#waiting = [];
    this.#begunSize = this.#size;
  }

  #keep(piece: readonly Unprinted[], texts: readonly string[]): void {
    for (const [index, { path, text }] of piece.entries()) {
      const content = texts[index] ?? "";
      this.#contents.set(path, content);
      this.#tools.outputs?.keep(path, text, content);
    }
    this.#tools.progress("printing", this.#contents.size, this.#sources.size);
  }
}
