import { expect } from "vitest";

/** What a machine may do beside the work that is measured, in milliseconds. */
const NOISE = 500;

/**
 * Expects that work grows no faster than its text: four times the text takes four times as long, and sixteen times where every place is
 * looked at from every other. How fast a machine is and what else it does make no difference to that.
 *
 * @param part What stands in the text over and over.
 * @param times How often it stands there.
 * @param run The work.
 */
export function expectLinear(part: string, times: number, run: (text: string) => void): void {
  const short = part.repeat(times / 4);
  run(short);
  const less = cpuTime(() => {
    run(short);
  });
  const more = cpuTime(() => {
    run(part.repeat(times));
  });
  expect(more, JSON.stringify(part)).toBeLessThan(10 * less + NOISE);
}

/** Milliseconds that this process computes meanwhile. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
