import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * Compiles a project.
 *
 * @param project - its `tsconfig.json`, or the folder where that is
 * @param options - beside those of the project, as flags
 * @returns what the compiler says, with paths from the project's folder: nothing where all is well
 */
export type Compile = (project: string, options?: Readonly<Record<string, boolean>>) => string;

/** The compilers that all TypeScript which docwright writes is for. */
export const COMPILERS: readonly { readonly version: string; readonly compile: Compile }[] = [
  { version: "5.9", compile: compileHere },
  { version: "7", compile: compileApart },
];

/** TypeScript 7, in a process of its own. */
export function compileApart(project: string, options: Readonly<Record<string, boolean>> = {}): string {
  const program = join(import.meta.dirname, "../../node_modules/typescript-7/bin/tsc");
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const words = [program, "-p", configOf(project), "--pretty", "false", ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: dirname(configOf(project)), encoding: "utf8" });
  return stdout + stderr || (status === 0 ? "" : `ended with ${status}`);
}

/** TypeScript 5.9, in this process: most of its time goes by before it compiles, and with the standard library. */
export function compileHere(project: string, options: Readonly<Record<string, boolean>> = {}): string {
  const config = configOf(project);
  const folder = dirname(config);
  const faults: ts.Diagnostic[] = [];
  const parsed = ts.getParsedCommandLineOfConfigFile(config, options, {
    ...ts.sys,
    getCurrentDirectory: () => folder,
    onUnRecoverableConfigFileDiagnostic: (fault) => faults.push(fault),
  });
  if (parsed) {
    const program = ts.createProgram({
      rootNames: parsed.fileNames,
      options: parsed.options,
      host: hostOf(parsed.options),
      configFileParsingDiagnostics: parsed.errors,
    });
    faults.push(...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics);
  }
  return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(faults), {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (path) => path,
    getNewLine: () => "\n",
  });
}

/** The standard library, read once: by file and target. */
const libraries = new Map<string, ts.SourceFile>();

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folder = dirname(ts.getDefaultLibFilePath(options));
  return {
    ...host,
    getSourceFile(path, target, ...rest) {
      if (dirname(path) !== folder) return host.getSourceFile(path, target, ...rest);
      const key = `${path} ${typeof target === "object" ? target.languageVersion : target}`;
      const file = libraries.get(key) ?? host.getSourceFile(path, target, ...rest);
      if (file) libraries.set(key, file);
      return file;
    },
  };
}

function configOf(project: string): string {
  return project.endsWith(".json") ? project : join(project, "tsconfig.json");
}
