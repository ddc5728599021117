import { warnOnce } from "../development.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { showsNothingDone } from "../failure/nothingDone.ts";
import type { SessionRunOptions } from "./SessionRefresher.ts";

// The core knows neither Node nor the DOM; builds put a constant here.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const known: readonly unknown[] = ["always", "authentication-only", "never"];

/**
 * Whether what failed like this may run once more. Only a read may without proof; everything else
 * needs an answer which shows that nothing was done, and what nobody knows is no read. Never throws.
 */
export function mayReplay(failure: FluzError, options: SessionRunOptions | undefined): boolean {
  try {
    const { replay = "always", canReplay } = options ?? {};
    if (process.env.NODE_ENV !== "production" && !known.includes(replay)) {
      warnOnce(
        "session replay",
        "`replay` is none of its values, so only what was not done is repeated. " +
          'Say "always" for reads, "authentication-only" or "never".',
      );
    }
    if (replay === "always" || (replay !== "never" && showsNothingDone(failure))) {
      return canReplay?.() ?? true;
    }
  } catch {
    // What cannot be asked is no.
  }
  return false;
}
