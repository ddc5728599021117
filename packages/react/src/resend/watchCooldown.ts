// Stops the countdown while the page is hidden, and corrects it when the page is back.
import type { Cooldown } from "@fluz-kit/core";

/**
 * Subscribes to a cooldown for as long as the page can be seen: nothing ticks in a hidden one, whose
 * timers browsers slow down anyway. Whatever brings the page back, also out of the back/forward
 * cache, has the clock read again.
 *
 * @returns what ends it, and leaves no timer and no listener
 */
export function watchCooldown(cooldown: Cooldown, listener: () => void): () => void {
  let stop: (() => void) | null = null;
  const check = () => {
    if (document.hidden) {
      stop?.();
      stop = null;
    } else {
      stop ??= cooldown.subscribe(listener);
      cooldown.refresh();
    }
  };
  document.addEventListener("visibilitychange", check);
  for (const type of ["pageshow", "focus"]) addEventListener(type, check);
  check();
  return () => {
    document.removeEventListener("visibilitychange", check);
    for (const type of ["pageshow", "focus"]) removeEventListener(type, check);
    stop?.();
  };
}
