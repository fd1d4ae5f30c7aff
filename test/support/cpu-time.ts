/** Milliseconds that this process computes meanwhile: other than the time that goes by, they do not depend on what else the machine does. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
