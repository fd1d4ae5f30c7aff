import { fork, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { env } from "node:process";

/** What a compiler said. */
export type Compilation =
  | { readonly kind: "done"; readonly ok: boolean; readonly output: string }
  /** The compiler itself did not run. */
  | { readonly kind: "absent" };

/** The compilers in the order they are tried: the fast one has no build for some systems. */
const COMPILERS = ["typescript-7", "typescript"] as const;

/** The one that is no JavaScript. */
const NATIVE = "typescript-7";

/** A package of the usual size takes less; what is left of a larger one, the compiler collects more often. */
const NATIVE_MEMORY = { GOMEMLIMIT: "700MiB" };

const ARGUMENTS = ["-p", "tsconfig.json", "--pretty", "false"];

/** Compiles the project in a folder with the first compiler that runs on this machine. */
export async function compile(folder: string, compilers: readonly (typeof COMPILERS)[number][] = COMPILERS): Promise<Compilation> {
  for (const name of compilers) {
    const compiler = startCompiler(name, folder);
    const compilation = compiler && (await outcomeOf(compiler));
    if (compilation?.kind === "done") return compilation;
  }
  return { kind: "absent" };
}

/** Starts a compiler of docwright's own dependencies, wherever they are installed; undefined where it is not. */
function startCompiler(name: string, folder: string): ChildProcess | undefined {
  const manifest = manifestOf(name, import.meta.url);
  if (manifest === undefined) return undefined;
  const native = name === NATIVE ? nativeProgram(manifest) : undefined;
  if (native !== undefined) return spawn(native, ARGUMENTS, { cwd: folder, env: { ...NATIVE_MEMORY, ...env } });
  const script = scriptOf(manifest);
  return script === undefined ? undefined : fork(script, ARGUMENTS, { cwd: folder, silent: true, execArgv: [] });
}

/** The program that the compiler's script starts; the script itself would first have to be started. */
function nativeProgram(manifest: string): string | undefined {
  const build = manifestOf(`@typescript/typescript-${platform()}-${arch()}`, manifest);
  return build && existing(join(dirname(build), "lib", platform() === "win32" ? "tsc.exe" : "tsc"));
}

function scriptOf(manifest: string): string | undefined {
  const description: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  const script = isRecord(description) && isRecord(description["bin"]) ? description["bin"]["tsc"] : undefined;
  return typeof script === "string" ? existing(join(dirname(manifest), script)) : undefined;
}

function manifestOf(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function outcomeOf(compiler: ChildProcess): Promise<Compilation> {
  return new Promise((resolve) => {
    let output = "";
    let faults = "";
    compiler.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
    compiler.stderr?.setEncoding("utf8").on("data", (text: string) => (faults += text));
    compiler.on("error", () => {
      resolve({ kind: "absent" });
    });
    // Errors in the project are written to stdout; a compiler that fails without one could not start.
    compiler.on("close", (status) => {
      if (status === 0) resolve({ kind: "done", ok: true, output });
      else resolve(/error TS\d+/.test(output) ? { kind: "done", ok: false, output: output + faults } : { kind: "absent" });
    });
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
