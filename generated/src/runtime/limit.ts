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
  const signal = AbortSignal.any(limits.filter((limit) => !!limit));
  signal.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => (abort = () => reject(signal.reason)));
  signal.addEventListener("abort", abort);
  try {
    // A race, because the token function or a substitute for fetch may pay no heed to the signal.
    return await Promise.race([aborted, run(signal)]);
  } finally {
    // A joined signal that someone listens to lives as long as those it was joined from: for a client's, as long as the client.
    signal.removeEventListener("abort", abort);
  }
}
