import type { Catalogue } from "../catalogue/Catalogue.ts";
import { policies } from "../catalogue/policies.ts";
import { isOutcomeUnknown } from "../failure/isOutcomeUnknown.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";

/** A `GuidanceContext` as received. Without types it can be anything, so each member is read once and never trusted. */
export interface Situation {
  /** Any text; `"other"` if there was none. */
  readonly operation: string;
  readonly authenticated?: unknown;
  /** A number, 1 or more. */
  readonly attempt: number;
  /** Whether the outcome of the previous try is unknown. */
  readonly isOutcomeUnknown: boolean;
  /** Any value other than `"explicit"` or `undefined` hides what can be hidden. */
  readonly enumerationPolicy: unknown;
  /** A catalogue by type only; its content is not checked. */
  readonly catalogue: Catalogue;
}

/** Replaces a catalogue that cannot be used. */
export const general: Catalogue = { policies };

/** Reads the situation from any value. Never throws. A context that cannot be read gets defaults and a neutral policy: it may have meant to hide something. */
export function readSituation(context: GuidanceContext | null | undefined): Situation {
  try {
    const { operation, attempt, previous, authenticated, enumerationPolicy, catalogue } =
      context ?? {};
    return {
      operation: typeof operation === "string" ? operation : "other",
      authenticated,
      attempt: Math.max(1, Math.floor(Number(attempt)) || 1),
      isOutcomeUnknown: isOutcomeUnknown(previous ?? {}),
      enumerationPolicy,
      catalogue: catalogue ?? general,
    };
  } catch {
    return readSituation({ enumerationPolicy: "neutral" });
  }
}
