import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import type { OutputFile } from "../emit/output-file.js";

/** What ends a process that does not listen. */
const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Works in a folder of its own, which is gone afterwards, whatever happens. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "docwright-")));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const end = (signal: NodeJS.Signals): void => {
    // Where others listen, too, the work goes on.
    if (process.listenerCount(signal) > 0) return;
    remove();
    process.kill(process.pid, signal);
  };
  // Before others, which may be gone once they have heard.
  for (const signal of ENDS) process.prependOnceListener(signal, end);
  try {
    return await work(folder);
  } finally {
    for (const signal of ENDS) process.off(signal, end);
    remove();
  }
}

/** Writes files below a folder, over those that are there. */
export function writeInto(folder: string, files: readonly Pick<OutputFile, "path" | "content">[]): void {
  for (const { path, content } of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
