// Keeps a cooldown at the destination on the screen, whichever one a late answer is about.
import type { Cooldown } from "@fluz-kit/core";

/** Where the codes of each cooldown go now, as the screen says. */
const aims = new WeakMap<Cooldown, string>();

/** From now on the wait of this destination applies. Without one, nothing changes. */
export function aimAt(cooldown: Cooldown, destination: string | undefined): void {
  if (destination === undefined) return;
  aims.set(cooldown, destination);
  cooldown.switchTo(destination);
}

/** Back to where codes go now: a late answer about a destination that was left has moved the cooldown there. */
export function aimBack(cooldown: Cooldown): void {
  aimAt(cooldown, aims.get(cooldown));
}
