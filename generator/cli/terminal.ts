import { reasonOf } from "../discover/fault.js";

/** Where a command speaks to: the process's own streams, or those of a test. */
export interface Terminal {
  /** For programs: reports in JSON, the model. */
  readonly out: (text: string) => void;
  /** For people: findings, progress, what was done. */
  readonly error: (text: string) => void;
  /** The stream that progress is drawn on; absent where nobody watches. */
  readonly screen?: NodeJS.WritableStream;
  readonly colour: boolean;
  /** The working folder. */
  readonly folder: string;
  /** Sees to it that work without an end is stopped when the user says so. */
  readonly onInterrupt: (stop: () => void) => void;
}

/** Exit status of a run that cannot say what it has found. */
const UNHEARD = 2;

/** The process's own terminal. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader such as `head` may leave early; that is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    stderr.write(`docwright: What goes to stdout cannot be written: ${reasonOf(error)}.\n`);
    process.exit(UNHEARD);
  });
  stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exit(UNHEARD);
  });
  const watched = stderr.isTTY && env["TERM"] !== "dumb" && !env["CI"];
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    ...(watched && { screen: stderr }),
    colour: stderr.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    folder: process.cwd(),
    onInterrupt: (stop) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
    },
  };
}
