/**
 * Runs a request, and aborts it at a deadline or when the person leaves. At the deadline it fails as a
 * time-out: nobody knows then whether the API has done it.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  given: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort(new DOMException("No answer in time.", "TimeoutError"));
  }, timeoutMs);
  try {
    return await run(given ? AbortSignal.any([given, deadline.signal]) : deadline.signal);
  } finally {
    clearTimeout(timer);
  }
}
