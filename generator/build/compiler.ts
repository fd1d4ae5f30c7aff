import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What a compiler said. */
export type Compilation =
  | { readonly kind: "done"; readonly ok: boolean; readonly output: string }
  /** The compiler itself did not run. */
  | { readonly kind: "absent" };

/** The compilers in the order they are tried: the fast one has no build for some systems. */
const COMPILERS = ["typescript-7", "typescript"] as const;

/** Compiles the project in a folder with the first compiler that runs on this machine. */
export async function compile(folder: string, compilers: readonly (typeof COMPILERS)[number][] = COMPILERS): Promise<Compilation> {
  for (const name of compilers) {
    const program = compilerPath(name);
    const compilation = program === undefined ? undefined : await run(program, folder);
    if (compilation?.kind === "done") return compilation;
  }
  return { kind: "absent" };
}

/** The compiler's program in docwright's own dependencies, wherever they are installed. */
function compilerPath(name: string): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const description: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    const bin = isRecord(description) && isRecord(description["bin"]) ? description["bin"]["tsc"] : undefined;
    const program = typeof bin === "string" ? join(dirname(manifest), bin) : undefined;
    return program !== undefined && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

function run(program: string, folder: string): Promise<Compilation> {
  return new Promise((resolve) => {
    const child = fork(program, ["-p", "tsconfig.json", "--pretty", "false"], { cwd: folder, silent: true, execArgv: [] });
    let output = "";
    let faults = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (faults += text));
    child.on("error", () => {
      resolve({ kind: "absent" });
    });
    // Errors in the project are written to stdout; a compiler that fails without one could not start.
    child.on("close", (status) => {
      if (status === 0) resolve({ kind: "done", ok: true, output });
      else resolve(/error TS\d+/.test(output) ? { kind: "done", ok: false, output: output + faults } : { kind: "absent" });
    });
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
