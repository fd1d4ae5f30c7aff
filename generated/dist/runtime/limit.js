export async function limited(own, general, run) {
    const timeout = own.timeout ?? general.timeout;
    const limits = [own.signal, general.signal, timeout === undefined ? timeout : AbortSignal.timeout(timeout)];
    // A signal of this run alone: whoever listens to it goes away with it.
    const signal = AbortSignal.any(limits.filter((limit) => !!limit));
    signal.throwIfAborted();
    const aborted = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    // A race, because the token function or a substitute for fetch may pay no heed to the signal.
    return Promise.race([aborted, run(signal)]);
}
