// Decides whether an answer makes the person wait for another code, and for how long.
import type { Cooldown, FluzError, FluzErrorKind } from "@fluz-kit/core";
import { factsOf } from "@fluz-kit/core/internal";
import { aimBack } from "./aimAt.ts";

/** Failures without a code after which nobody knows that a text was sent: a short wait keeps it from being asked for in a burst. */
const unsent: ReadonlySet<FluzErrorKind> = new Set(["network", "timeout", "server", "unknown"]);

/** The wait after somebody has left while a code was sent: it may be on its way, and one is enough. */
export function startShortCooldown(cooldown: Cooldown, destination: string | undefined): void {
  cooldown.failed({ destination });
  aimBack(cooldown);
}

/**
 * The wait that an answer begins. A server that names a time is obeyed, whatever it answers; what
 * another try cannot help, such as a landline, begins none.
 *
 * @param failure `null` for a code that was sent
 * @param sentMs the wait that the server named when it sent one
 */
export function startCooldown(
  cooldown: Cooldown,
  failure: FluzError | null,
  destination: string | undefined,
  sentMs: number | null = null,
): void {
  if (failure === null) cooldown.started({ destination, retryAfterMs: sentMs });
  else {
    const { code, kind, retryAfterMs } = failure;
    const { sending } = factsOf(code);
    const isEarly = sending === "early" || kind === "rate-limited" || retryAfterMs !== null;
    if (isEarly) cooldown.throttled({ retryAfterMs, destination });
    else if (code === null ? unsent.has(kind) : sending === "failed")
      cooldown.failed({ destination });
  }
  // The person may have gone on to another destination meanwhile, and must not wait for this one there.
  aimBack(cooldown);
}
