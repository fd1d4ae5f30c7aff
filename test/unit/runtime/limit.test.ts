import { expect, it, vi } from "vitest";
import { limited } from "../../../templates/runtime/limit.js";
import { wait } from "../../../templates/runtime/retry.js";

it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ["succeeds", () => Promise.resolve()],
  ["fails", () => Promise.reject(new Error("no"))],
  ["has waited", (signal) => wait(1, signal)],
])("what %s leaves no listener behind: a client's signal would keep it, and all it refers to, as long as the client", async (_, run) => {
  const add = vi.spyOn(EventTarget.prototype, "addEventListener");
  const remove = vi.spyOn(EventTarget.prototype, "removeEventListener");
  try {
    await limited({ timeout: 60_000 }, { signal: new AbortController().signal }, run).catch(() => {});
    expect(add).toHaveBeenCalled();
    expect(remove.mock.calls).toEqual(expect.arrayContaining(add.mock.calls));
  } finally {
    vi.restoreAllMocks();
  }
});
