/**
 * Calls a host's function. If it throws, the error surfaces as an unhandled rejection, where the host's own
 * monitoring sees it. Nothing here changes. Never rejects.
 */
export async function surface(callback: () => unknown): Promise<void> {
  try {
    await callback();
  } catch (thrown) {
    void Promise.reject(thrown);
  }
}
