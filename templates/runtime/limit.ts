/** What ends something before its time. */
export interface Limits {
  readonly signal?: AbortSignal;
  /** In milliseconds. */
  readonly timeout?: number;
}

/**
 * Runs something that heeds a signal until it ends, a signal of the two aborts or the time is over (the first's, else the second's);
 * then throws the signal's reason, or a `TimeoutError`.
 */
export async function limited<T>(own: Limits, general: Limits, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const timeout = own.timeout ?? general.timeout;
  const limits = [own.signal, general.signal, timeout === undefined ? timeout : AbortSignal.timeout(timeout)];
  // A signal of this run alone: whoever listens to it goes away with it.
  const signal = AbortSignal.any(limits.filter((limit) => !!limit));
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  // A race, because the token function or a substitute for fetch may pay no heed to the signal.
  return Promise.race([aborted, run(signal)]);
}
