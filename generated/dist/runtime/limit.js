export async function limited(own, general, run) {
    const timeout = own.timeout ?? general.timeout;
    const limits = [own.signal, general.signal, timeout === undefined ? timeout : AbortSignal.timeout(timeout)];
    const signal = AbortSignal.any(limits.filter((limit) => !!limit));
    signal.throwIfAborted();
    let abort = () => { };
    const aborted = new Promise((_, reject) => (abort = () => reject(signal.reason)));
    signal.addEventListener("abort", abort);
    try {
        // A race, because the token function or a substitute for fetch may pay no heed to the signal.
        return await Promise.race([aborted, run(signal)]);
    }
    finally {
        // A joined signal that someone listens to lives as long as those it was joined from: for a client's, as long as the client.
        signal.removeEventListener("abort", abort);
    }
}
