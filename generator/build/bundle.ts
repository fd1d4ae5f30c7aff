import { build } from "esbuild";

/** A module as it is published. */
export interface BundledModule {
  /** Below the package's folder, with `/`. */
  readonly path: string;
  readonly code: string;
  /** The sources that it was made of, below the package's folder. */
  readonly inputs: readonly string[];
}

/**
 * Makes JavaScript of a package's TypeScript, in as few files as possible: one for each module that the package publishes, and those that
 * several of them share. Each file that a program imports costs it time.
 *
 * @param folder - the package's folder
 * @param published - the sources of the package's subpaths, below the folder
 * @param sources - the folder of sources, below the package's
 * @param output - the folder of JavaScript, below the package's
 * @throws where a source is no TypeScript
 */
export async function bundle(
  folder: string,
  published: readonly string[],
  sources: string,
  output: string,
): Promise<readonly BundledModule[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...published],
    outdir: output,
    outbase: sources,
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[hash]",
    format: "esm",
    platform: "neutral",
    target: "es2022",
    // Texts of the documentation keep their characters.
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const texts = outputFiles.map(({ text }) => text);
  return Object.entries(metafile.outputs).map(([path, { inputs }], index) => ({
    path,
    code: texts[index] ?? "",
    inputs: Object.keys(inputs),
  }));
}
