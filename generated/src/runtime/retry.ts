import type { Method } from "./operation.js";

/** When a failed request is sent again. */
export interface RetryPolicy {
  /** How many times to send again after the first attempt. Default 3; 0 turns retries off. */
  readonly retries: number;
  /** First back-off in milliseconds, doubled each time and jittered, where the server names no wait. Default 500. */
  readonly delay: number;
  /**
   * The longest wait accepted, in milliseconds. Default 180,000.
   * If the server asks for a longer one the error is thrown at once (its `retryAfterMs` says how long):
   * coming back too early would only prolong the throttling.
   */
  readonly maxDelay: number;
  /**
   * Also send POST, and PATCH without `If-Match`, again after 503, 504 or a broken connection.
   * Off by default: the first request may have been carried out, and the mail would be sent twice.
   */
  readonly unsafe: boolean;
}

/** The milliseconds `Retry-After` asks for (it holds seconds or a date), never negative; undefined if it says nothing. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  const seconds = +value;
  const milliseconds = seconds >= 0 ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** How long to wait before sending again, or undefined if the failure is final. No response: the connection broke. */
export function retryDelay(
  policy: Partial<RetryPolicy>,
  method: Method,
  sent: Headers,
  attempt: number,
  response: Response | undefined,
): number | undefined {
  // Whether carrying it out twice does what carrying it out once does. A 429 says that nothing was carried out.
  const repeatable = policy.unsafe || (method === "PATCH" ? sent.has("if-match") : method !== "POST");
  const status = response?.status;
  const passing = status === 429 || (repeatable && (!response || status === 503 || status === 504));
  return passing ? backOff(policy, attempt, response && retryAfter(response.headers)) : undefined;
}

/** The wait in milliseconds: what the server asks, else longer with each attempt. Undefined if there are to be no more attempts. */
export function backOff(policy: Partial<RetryPolicy>, attempt: number, asked: number | undefined): number | undefined {
  const { retries = 3, delay = 500, maxDelay = 180_000 } = policy;
  const milliseconds = asked ?? delay * 2 ** attempt * (0.5 + Math.random() / 2);
  return attempt < retries && milliseconds <= maxDelay ? milliseconds : undefined;
}

/** The longest time that a timer can be set to: it does not wait at all for a longer one. */
const LONGEST = 2 ** 31 - 1;

/** Waits, 24 days at the longest. An abort leaves no timer behind to keep a process alive; the wait then never ends. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", stop);
        resolve();
      },
      Math.min(milliseconds, LONGEST),
    );
    signal.addEventListener("abort", stop);
  });
}
