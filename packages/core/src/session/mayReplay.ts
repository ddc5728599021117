import { warnOnce } from "../development.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { showsNothingDone } from "../failure/nothingDone.ts";
import type { SessionRunOptions } from "./SessionRefresher.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const known: readonly unknown[] = ["always", "authentication-only", "never"];

/**
 * Whether an operation with this failure may run once more. A read needs no proof. Everything else needs
 * an answer that shows nothing was done, and an unknown `replay` does not count as a read. Never throws.
 */
export function mayReplay(failure: FluzError, options: SessionRunOptions | undefined): boolean {
  try {
    const { replay = "authentication-only", canReplay } = options ?? {};
    if (process.env.NODE_ENV !== "production" && !known.includes(replay)) {
      warnOnce(
        "session replay",
        "`replay` has an unknown value, so an operation is repeated only if nothing of it was done. " +
          'Pass "always" for reads, "authentication-only" or "never".',
      );
    }
    if (replay === "always" || (replay !== "never" && showsNothingDone(failure))) {
      return canReplay?.() ?? true;
    }
  } catch {
    // Options that cannot be read mean no.
  }
  return false;
}
