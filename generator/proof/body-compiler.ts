import type { Compilation } from "../build/compiler.js";
import { writeInto } from "../build/temporary-folder.js";
import { invariant } from "../diagnostics/invariant.js";
import type { OutputFile } from "../emit/output-file.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import { append } from "../text/append.js";
import { hash } from "../text/hash.js";
import type { KnownOutcomes } from "../text/known-outcomes.js";
import type { BodySource } from "./body-module.js";
import { readFaults, type CompilerFault } from "./compiler-fault.js";

/** What others do for the proof. */
export interface ProofTools {
  /** Prints modules; gives their texts in the same order. */
  readonly print: (modules: readonly ModuleDeclaration[]) => Promise<readonly string[]>;
  /** Compiles the project in a folder. */
  readonly compile: (folder: string) => Promise<Compilation>;
  /** What compilers have said in earlier runs; absent where nothing is kept. */
  readonly known?: KnownOutcomes;
}

/** What the modules of bodies import. */
export interface BodyTypes {
  readonly modules: readonly ModuleDeclaration[];
  /** What these need, in the package and beside it. */
  readonly around: readonly OutputFile[];
  /** The file with the settings of a project, below the package's folder. */
  readonly settings: string;
}

/** Finds what a compiler says of modules of bodies. What was compiled beside the same types before is not compiled again. */
export class BodyCompiler {
  readonly #types: BodyTypes;
  readonly #tools: ProofTools;
  /** All that faults depend on beside the module itself. */
  readonly #circumstances: string;
  #printed: Promise<readonly string[]> | undefined;
  #isWritten = false;

  constructor(types: BodyTypes, tools: ProofTools) {
    this.#types = types;
    this.#tools = tools;
    this.#circumstances = hash(JSON.stringify([types.modules.map(({ path, statements }) => [path, statements]), types.around]));
  }

  /** Whether some modules were compiled beside the same types before. */
  get isKnown(): boolean {
    return this.#tools.known?.find(this.#circumstances) !== undefined;
  }

  /** Prints the types, which otherwise waits until there is something to compile. */
  async print(): Promise<readonly string[]> {
    return (this.#printed ??= this.#tools.print(this.#types.modules));
  }

  /**
   * What is wrong with modules of bodies.
   *
   * @param folder - where they are compiled
   * @returns in the order of the modules; undefined where no compiler runs
   * @throws InvariantError where the types themselves do not compile
   */
  async faultsOf(sources: readonly BodySource[], folder: string): Promise<readonly (readonly CompilerFault[])[] | undefined> {
    const { known } = this.#tools;
    const faults = sources.map((source) => {
      const kept = known?.find(this.#inputOf(source));
      return kept === undefined ? undefined : (JSON.parse(kept) as readonly CompilerFault[]);
    });
    const unseen = sources.filter((_, index) => faults[index] === undefined);
    const compiled = unseen.length === 0 ? new Map<string, never>() : await this.#compile(unseen, folder);
    if (compiled === undefined) return undefined;
    for (const source of unseen) known?.keep(this.#inputOf(source), JSON.stringify(compiled.get(source.path) ?? []));
    known?.keep(this.#circumstances, JSON.stringify("compiled"));
    return sources.map(({ path }, index) => faults[index] ?? compiled.get(path) ?? []);
  }

  /** What is wrong with modules that nobody has compiled, by their paths. */
  async #compile(sources: readonly BodySource[], folder: string): Promise<ReadonlyMap<string, readonly CompilerFault[]> | undefined> {
    if (!this.#isWritten) writeInto(folder, [...this.#types.around, ...(await this.#printedTypes())]);
    this.#isWritten = true;
    writeInto(folder, [...sources, this.#projectOf(sources)]);
    const compilation = await this.#tools.compile(folder);
    if (compilation.kind === "absent") return undefined;
    const faults = new Map<string, CompilerFault[]>(sources.map(({ path }) => [path, []]));
    for (const fault of readFaults(compilation.output)) {
      const { file, line, code, message } = fault;
      invariant(faults.has(file), `the types do not compile: ${file}:${line}: TS${code}: ${message}`);
      append(faults, file, fault);
    }
    return faults;
  }

  async #printedTypes(): Promise<readonly Pick<OutputFile, "path" | "content">[]> {
    const texts = await this.print();
    return this.#types.modules.map(({ path }, index) => ({ path, content: texts[index] ?? "" }));
  }

  #inputOf({ path, content }: BodySource): string {
    return JSON.stringify([this.#circumstances, path, content]);
  }

  /** A project of some modules and of all that they import, of which nothing is made. */
  #projectOf(sources: readonly BodySource[]): Pick<OutputFile, "path" | "content"> {
    const settings = {
      extends: `./${this.#types.settings}`,
      compilerOptions: { noEmit: true, skipLibCheck: true },
      include: [],
      files: sources.map(({ path }) => path),
    };
    return { path: "tsconfig.json", content: JSON.stringify(settings) };
  }
}
