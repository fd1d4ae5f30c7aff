import { InvariantError } from "../diagnostics/invariant.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { runProgram } from "./program.js";
import { processTerminal, type Terminal } from "./terminal.js";

/** Exit status of wrong usage and of a fault of docwright. */
const FAULT = 2;

/**
 * Runs docwright and says what went wrong where it did.
 *
 * @returns the exit status: 0 done; 1 findings, changes or unreadable files; 2 wrong usage or a fault of docwright
 */
export async function runMain(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runProgram(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) terminal.error(`docwright: ${error.message}\n`);
    else if (error instanceof InvariantError) terminal.error(`docwright: a fault of docwright itself: ${error.message}\n`);
    else
      terminal.error(
        `docwright: a fault of docwright itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return FAULT;
  }
}

/** Runs docwright in this process; the status is set, so that all output is written before the end. */
export async function main(): Promise<void> {
  process.exitCode = await runMain(process.argv.slice(2), processTerminal());
}
