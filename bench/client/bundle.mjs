// What a program weighs in a browser.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of a program and all it needs, minified, as they are and with gzip. */
export async function weigh(folder, program) {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [join(folder, `${program}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}
