// Lets the wait for another code hold in every tab of the same journey.
import type { Cooldown } from "@fluz-kit/core";

/** How much later a wait has to end to be another one: clocks of tabs are read one after the other. */
const SAME_MS = 1_000;

/** How many parts of the page share each wait now, and what ends the sharing. */
const shared = new WeakMap<Cooldown, { users: number; readonly end: () => void }>();

/**
 * Tells the other tabs of this origin when a wait begins, and takes over theirs. A message has the deadline alone:
 * no number, no address, no code. Where there are no channels, each tab waits by itself.
 *
 * @returns what ends it
 */
export function shareWait(cooldown: Cooldown, flow: string | undefined): () => void {
  if (flow === undefined || typeof BroadcastChannel === "undefined") return () => {};
  const now = shared.get(cooldown) ?? { users: 0, end: open(cooldown, `fluz:cd:${flow}`) };
  shared.set(cooldown, now);
  now.users += 1;
  return () => {
    now.users -= 1;
    if (now.users > 0) return;
    shared.delete(cooldown);
    now.end();
  };
}

function open(cooldown: Cooldown, name: string): () => void {
  const channel = new BroadcastChannel(name);
  /** The deadline that all tabs know. */
  let known = cooldown.availableAt ?? 0;
  const stop = cooldown.subscribe(() => {
    const at = cooldown.availableAt ?? 0;
    if (at <= known + SAME_MS) return;
    known = at;
    // A channel reaches its own origin alone.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage(at);
  });
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "number" || !Number.isFinite(data) || data <= known + SAME_MS) return;
    known = data;
    const retryAfterMs = data - Date.now();
    if (retryAfterMs > cooldown.remainingMs() + SAME_MS) cooldown.throttled({ retryAfterMs });
  });
  return () => {
    stop();
    channel.close();
  };
}
