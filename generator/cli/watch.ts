import { join } from "node:path";
import type { Settings } from "../config/settings.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { counted } from "../diagnostics/summary.js";
import { plain } from "../diagnostics/reporters/plain.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { watchPlaces, type Places, type Watcher } from "../incremental/watcher.js";
import type { ReportOptions } from "./options.js";
import { displayedFrom, present, type Told } from "./present.js";
import type { Terminal } from "./terminal.js";

/** A run of a command that is repeated. */
export interface Round {
  readonly told: Told;
  /** What it has changed beside its findings, and how it ended. */
  readonly lines: readonly string[];
}

/** So many findings that are gone are named one by one. */
const SHOWN = 20;

/** A command that is repeated. */
export interface Repeated {
  /** What it works with; the configuration may change between rounds. */
  readonly settings: () => Promise<Settings>;
  readonly run: (settings: Settings) => Promise<Round>;
}

/**
 * Runs a command, and again whenever something changes that it depends on, until it is told to stop. The first run reports everything, each
 * other what is new.
 */
export async function watchRounds(command: Repeated, options: ReportOptions, terminal: Terminal): Promise<void> {
  // What changes while the first run is under way must not be missed.
  const watcher = await watchPlaces(placesOf(await command.settings()));
  terminal.onInterrupt(() => void watcher.close());
  let before = await attempt(command, watcher, terminal);
  if (before) tellAll(before, options, terminal);
  const next = async (): Promise<ReadonlySet<string> | undefined> => {
    if (!watcher.isClosed) tell(["docwright: waiting for changes; Ctrl-C stops."], options, terminal);
    return watcher.next();
  };
  for (let changed = await next(); changed !== undefined; changed = await next()) {
    const after = await attempt(command, watcher, terminal);
    if (after && before) tellNews(before.told, after, options, terminal);
    else if (after) tellAll(after, options, terminal);
    before = after ?? before;
  }
  tell(["docwright: stopped."], options, terminal);
}

function placesOf({ sources, files, out }: Settings): Places {
  return { docs: sources.map(({ docs }) => docs), files, out };
}

/** Says what is neither a finding nor a fault. */
function tell(lines: readonly string[], { quiet }: ReportOptions, terminal: Terminal): void {
  if (!quiet) for (const line of lines) terminal.error(`${line}\n`);
}

/** A run that cannot be, because a folder is missing half-way through a change, is tried again after the next. */
async function attempt({ settings, run }: Repeated, watcher: Watcher, terminal: Terminal): Promise<Round | undefined> {
  const started = Date.now();
  try {
    const current = await settings();
    await watcher.look(placesOf(current));
    const round = await run(current);
    const { base, includes } = round.told;
    await watcher.add(
      includes.map((path) => join(base, path)),
      started,
    );
    return round;
  } catch (error) {
    // Ctrl-C ends the programs that a run has started, too.
    if (watcher.isClosed) return undefined;
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`docwright: ${error.message}\n`);
    return undefined;
  }
}

function tellAll({ told, lines }: Round, options: ReportOptions, terminal: Terminal): void {
  present(told, options, terminal);
  tell(lines, options, terminal);
}

function tellNews(before: Told, { told, lines }: Round, options: ReportOptions, terminal: Terminal): void {
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
  const found = new Set(told.diagnostics.map(({ fingerprint }) => fingerprint));
  const came = told.diagnostics.filter(({ fingerprint }) => !known.has(fingerprint));
  const gone = before.diagnostics.filter(
    ({ fingerprint, severity }) => !found.has(fingerprint) && (!options.quiet || severity === "error"),
  );
  if (came.length > 0) present({ ...told, diagnostics: came, notices: [] }, options, terminal);
  tellGone(gone, displayedFrom(terminal, before.base), terminal);
  tell(lines, options, terminal);
}

function tellGone(gone: readonly Diagnostic[], display: (path: string) => string, terminal: Terminal): void {
  for (const { path, code, message } of gone.slice(0, SHOWN)) terminal.error(`gone: ${plain(display(path))} ${code} ${plain(message)}\n`);
  if (gone.length > SHOWN) terminal.error(`gone: ${counted(gone.length - SHOWN, "other finding")}\n`);
}
