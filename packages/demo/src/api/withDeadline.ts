/**
 * Runs a request that is given up after a while, and when the person leaves. The first ends as a
 * time-out: whether the API has done what it was asked for is not known then.
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
