/**
 * Calls what a host wrote. What it throws surfaces as an unhandled rejection, where the host's own
 * monitoring sees it, and changes nothing here. Never rejects.
 */
export async function surface(callback: () => unknown): Promise<void> {
  try {
    await callback();
  } catch (thrown) {
    void Promise.reject(thrown);
  }
}
