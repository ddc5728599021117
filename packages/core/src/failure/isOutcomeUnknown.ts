import { factsOf } from "../catalogue/factsOf.ts";
import type { FluzError } from "./FluzError.ts";

/** Whether the operation may have worked all the same: no answer came, or one that leaves it open. */
export function isOutcomeUnknown({
  kind,
  code,
  httpStatus,
}: Partial<Pick<FluzError, "kind" | "code" | "httpStatus">>): boolean {
  // A gateway has lost the server behind it (RFC 9110, 15.6.3).
  const isLost = kind === "network" || (kind === "server" && httpStatus === 502);
  return kind === "timeout" || isLost || factsOf(code).outcome === "unknown";
}
