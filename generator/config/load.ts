import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../diagnostics/usage-error.js";
import { reasonOf } from "../discover/fault.js";
import type { Config } from "./config.js";
import { validateConfig } from "./validate.js";

/** What a configuration may be called, the first that exists counts. */
export const CONFIG_NAMES = ["docwright.config.ts", "docwright.config.js", "docwright.config.mjs", "docwright.config.json"] as const;

/** A configuration and where it lies. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file. */
  readonly path: string;
}

/** The nearest configuration in a folder or one above it. */
export function findConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const name = CONFIG_NAMES.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return join(folder, name);
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Loads a configuration: JSON, or a module with a default export.
 *
 * @param path - absolute path of the file
 * @throws UsageError where it cannot be loaded or is no configuration
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  if (!existsSync(path)) throw new UsageError(`The configuration \`${path}\` cannot be read: it does not exist.`);
  const validation = validateConfig(await evaluate(path));
  if ("faults" in validation)
    throw new UsageError(`The configuration \`${path}\` is not valid:\n${validation.faults.map((fault) => `  ${fault}`).join("\n")}`);
  return { config: validation.config, path };
}

async function evaluate(path: string): Promise<unknown> {
  try {
    if (path.endsWith(".json")) return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as unknown;
    // `docwright` is this package, also where the configuration's project has not installed it.
    const alias = { docwright: fileURLToPath(new URL("./config.js", import.meta.url)) };
    const { createJiti } = await import("jiti");
    const jiti = createJiti(import.meta.url, { alias, fsCache: false, moduleCache: false });
    return await jiti.import(path, { default: true });
  } catch (error) {
    throw new UsageError(
      `The configuration \`${path}\` cannot be read: ${error instanceof SyntaxError || error instanceof TypeError ? error.message : faultOf(error)}`,
    );
  }
}

function faultOf(error: unknown): string {
  return error instanceof Error && !("syscall" in error) ? error.message : `${reasonOf(error)}.`;
}
