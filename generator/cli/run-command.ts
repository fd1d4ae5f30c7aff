import type { Overrides, Settings } from "../config/settings.js";
import type { ReportOptions, RunOptions, SourceOptions } from "./options.js";
import { Session } from "./session.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";
import type { Round } from "./watch.js";

/** What a command does: once, or as one round of a watch. */
export interface Work {
  /** @returns the exit status */
  readonly once: (session: Session) => Promise<number>;
  readonly round: (session: Session, settings: Settings) => Promise<Round>;
}

/**
 * Runs a command once, or with `--watch` until it is stopped.
 *
 * @returns the exit status
 */
export async function runCommand(
  options: SourceOptions & Overrides & ReportOptions & RunOptions,
  terminal: Terminal,
  { once, round }: Work,
): Promise<number> {
  const session = new Session(options, terminal);
  try {
    if (!options.watch) return await once(session);
    const { watchRounds } = await import("./watch.js");
    const settings = (): Promise<Settings> => settingsOf(options, terminal);
    await watchRounds({ settings, run: (current) => round(session, current) }, options, terminal);
    return 0;
  } finally {
    await session.close();
  }
}
