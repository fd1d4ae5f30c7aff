import { expect } from "vitest";

/** What a machine may do beside the work that is measured, in milliseconds. */
const NOISE = 500;

/**
 * Expects that work grows no faster than what it is about: four times as much takes four times as long, and sixteen times where each is
 * looked at for each other. How fast a machine is and what else it does make no difference to that.
 *
 * @param name What the work is about.
 * @param most So much of it.
 * @param run Does so much work.
 */
export function expectLinear(name: string, most: number, run: (count: number) => void): void {
  const least = Math.ceil(most / 4);
  run(least);
  const less = cpuTime(() => {
    run(least);
  });
  const more = cpuTime(() => {
    run(most);
  });
  expect(more, name).toBeLessThan(10 * less + NOISE);
}

/** Expects that a text is read in linear time that is the same part over and over. */
export function expectLinearReading(part: string, times: number, read: (text: string) => void): void {
  expectLinear(JSON.stringify(part), times, (count) => {
    read(part.repeat(count));
  });
}

/** Milliseconds that this process computes meanwhile. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
