import { afterEach, expect, it, vi } from "vitest";
import { processTerminal } from "../../../generator/cli/terminal.js";

const EVENTS = [process.stdout, process.stderr].map((stream) => [stream, stream.listeners("error")] as const);

afterEach(() => {
  vi.restoreAllMocks();
  for (const [stream, before] of EVENTS)
    for (const listener of stream.listeners("error"))
      if (!before.includes(listener)) stream.off("error", listener as (error: Error) => void);
});

it("says that a disk is full, and does not end as if all were told", () => {
  const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  processTerminal();
  process.stdout.emit("error", Object.assign(new Error("no space"), { code: "ENOSPC" }));
  expect(said).toHaveBeenCalledWith("docwright: What goes to stdout cannot be written: no space is left.\n");
  expect(exit).toHaveBeenCalledWith(2);
});

it("takes it as it comes where a reader leaves early", () => {
  const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
  processTerminal();
  process.stdout.emit("error", Object.assign(new Error("no reader"), { code: "EPIPE" }));
  expect(exit).not.toHaveBeenCalled();
});
