import type { Catalogue } from "../catalogue/Catalogue.ts";
import type { Operation } from "../catalogue/operations.ts";
import type { FluzError } from "../failure/FluzError.ts";

/**
 * How much a message may tell about other people's accounts. `explicit` names the fact, `neutral` uses the
 * same words for every case of a group, `uniform` looks like success. It changes words only: the code stays
 * in the response, and only a server can hide it (OWASP ASVS 6.3.8).
 */
export type EnumerationPolicy = "explicit" | "neutral" | "uniform";

/** The situation in which an error is shown. */
export interface GuidanceContext {
  /** @default "other" */
  readonly operation?: Operation | undefined;
  /** Whether the person has signed in. Unset counts as yes, unless a neutral policy has something to hide. */
  readonly authenticated?: boolean | undefined;
  /** Confirmed failures of this operation so far, this one included. @default 1 */
  readonly attempt?: number | undefined;
  /** The failure before this one, if its outcome is unknown: a time-out, a lost connection, AUTH-0014, AUTH-0025. */
  readonly previous?: FluzError | null | undefined;
  /** @default "explicit" */
  readonly enumerationPolicy?: EnumerationPolicy | undefined;
  /** What `extendCatalogue` returned. @default the general catalogue */
  readonly catalogue?: Catalogue | undefined;
}
