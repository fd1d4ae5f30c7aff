// What a program costs the compiler.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../common/median.mjs";

const repository = join(import.meta.dirname, "../..");

/** The compilers. */
export const COMPILERS = [
  { version: "5.9", program: join(repository, "node_modules/typescript/bin/tsc") },
  { version: "7", program: join(repository, "node_modules/typescript-7/bin/tsc") },
];

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles every program with a compiler, in turns, so that whatever else the machine does is shared fairly.
 * @param programs Folder and program of each.
 * @returns Of each: seconds (as the compiler counts them), seconds of the processor, MB, instantiations, files, and the number of errors.
 */
export function compileAll(compiler, programs, runs, progress) {
  const measured = programs.map(() => []);
  for (let turn = 0; turn < runs; turn++) {
    progress(`turn ${turn + 1} of ${runs}`);
    programs.forEach(({ folder, program }, index) => measured[index].push(compile(compiler, folder, program)));
  }
  return measured.map((turns) =>
    Object.fromEntries(Object.keys(turns[0]).map((figure) => [figure, median(turns.map((turn) => turn[figure]))])),
  );
}

function compile(compiler, folder, program) {
  const project = join(folder, `tsconfig.${program}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: OPTIONS, files: [`${program}.ts`] }));
  // The shell knows what its children took of the processor, which whatever else runs on the machine changes little.
  const words = [process.execPath, compiler, "-p", project, "--extendedDiagnostics", "--pretty", "false"];
  const { stdout } = spawnSync("sh", ["-c", '"$@"; times', "sh", ...words], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const figure = (name) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    seconds: figure("Total time"),
    cpu: [
      ...stdout
        .trimEnd()
        .split("\n")
        .at(-1)
        .matchAll(/(\d+)m([\d.]+)s/g),
    ].reduce((sum, [, minutes, rest]) => sum + minutes * 60 + +rest, 0),
    megabytes: figure("Memory used") / 1024,
    instantiations: figure("Instantiations"),
    files: figure("Files"),
    errors: stdout.match(/: error TS/g)?.length ?? 0,
  };
}
