export function retryAfter(headers) {
    const value = headers.get("retry-after");
    if (!value)
        return undefined;
    const seconds = +value;
    const milliseconds = seconds >= 0 ? seconds * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
export function retryDelay(policy, method, sent, attempt, response) {
    // Whether carrying it out twice does what carrying it out once does. A 429 says that nothing was carried out.
    const repeatable = policy.unsafe || (method === "PATCH" ? sent.has("if-match") : method !== "POST");
    const status = response?.status;
    const passing = status === 429 || (repeatable && (!response || status === 503 || status === 504));
    return passing ? backOff(policy, attempt, response && retryAfter(response.headers)) : undefined;
}
export function backOff(policy, attempt, asked) {
    const { retries = 3, delay = 500, maxDelay = 180_000 } = policy;
    const milliseconds = asked ?? delay * 2 ** attempt * (0.5 + Math.random() / 2);
    return attempt < retries && milliseconds <= maxDelay ? milliseconds : undefined;
}
const LONGEST = 2 ** 31 - 1;
export function wait(milliseconds, signal) {
    return new Promise((resolve) => {
        const stop = () => clearTimeout(timer);
        const timer = setTimeout(() => {
            signal.removeEventListener("abort", stop);
            resolve();
        }, Math.min(milliseconds, LONGEST));
        signal.addEventListener("abort", stop);
    });
}
