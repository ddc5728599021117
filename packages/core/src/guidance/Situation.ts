import type { Catalogue } from "../catalogue/Catalogue.ts";
import { policies } from "../catalogue/policies.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";

/** A `GuidanceContext` as it came, which without types is anything: each member is read once, and none is trusted. */
export interface Situation {
  /** Any text; `"other"` where none came. */
  readonly operation: string;
  readonly authenticated?: unknown;
  /** A number, 1 or more. */
  readonly attempt: number;
  /** Whether nobody knows how the try before this one ended. */
  readonly isOutcomeUnknown: boolean;
  /** Whatever is neither `"explicit"` nor left out hides what can be hidden. */
  readonly enumerationPolicy: unknown;
  /** A catalogue by its type alone. */
  readonly catalogue: Catalogue;
}

/** The catalogue that stands in for one that is no good. */
export const general: Catalogue = { policies };

/** Reads the situation out of any value. Never throws: one that cannot be looked at says nothing, and may have meant to hide something. */
export function readSituation(context: GuidanceContext | null | undefined): Situation {
  try {
    const { operation, attempt, previous, authenticated, enumerationPolicy, catalogue } =
      context ?? {};
    const { kind, code } = previous ?? {};
    return {
      operation: typeof operation === "string" ? operation : "other",
      authenticated,
      attempt: Math.max(1, Math.floor(Number(attempt)) || 1),
      isOutcomeUnknown:
        kind === "timeout" || kind === "network" || code === "AUTH-0014" || code === "AUTH-0025",
      enumerationPolicy,
      catalogue: catalogue ?? general,
    };
  } catch {
    return readSituation({ enumerationPolicy: "neutral" });
  }
}
