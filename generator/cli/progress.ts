import type { Progress } from "../pipeline/tools.js";
import type { Terminal } from "./terminal.js";

/** A bar on a terminal; nothing where nobody watches, the line at the end says it all there. */
export interface ProgressBar {
  readonly report: Progress;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/** How many steps pass between two drawings of the bar. */
const STEP = 16;

/** Makes a progress bar for a terminal. */
export async function createProgressBar(terminal: Terminal, quiet: boolean): Promise<ProgressBar> {
  if (terminal.screen === undefined || quiet) return { report: () => undefined, stop: () => undefined };
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    stream: terminal.screen,
    format: "{stage} {bar} {value}/{total}",
    clearOnComplete: true,
    hideCursor: null,
    barsize: 30,
  });
  let current: string | undefined;
  return {
    report: (stage, done, total) => {
      if (stage !== current) {
        if (current !== undefined) bar.stop();
        bar.start(total, done, { stage });
        current = stage;
      } else if (done % STEP === 0 || done === total) bar.update(done);
    },
    stop: () => {
      if (current !== undefined) bar.stop();
    },
  };
}
