import { factsOf } from "../catalogue/factsOf.ts";
import type { FluzError } from "./FluzError.ts";

/** Whether the operation may have worked all the same: no answer came, or one that leaves it open. */
export function isOutcomeUnknown({
  kind,
  code,
}: Partial<Pick<FluzError, "kind" | "code">>): boolean {
  return kind === "timeout" || kind === "network" || factsOf(code).outcome === "unknown";
}
