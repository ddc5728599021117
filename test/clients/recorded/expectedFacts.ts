import type { DoorFacts } from "../../support/coreDoors.ts";
import { isLost } from "./lostFacts.ts";
import type { RecordedAnswer } from "./recordAnswer.ts";
import type { ConditionName, ExpectedReading } from "./recordedConditions.ts";

/** `kind` stays open where it came from a status that the client has dropped. */
export type ExpectedFacts = Omit<DoorFacts, "kind"> & { readonly kind: string | null };

/** What each door has to say: what the server sent, but for what the client is known to drop. */
export function expectedFacts(
  client: string,
  name: ConditionName,
  { kind, code }: ExpectedReading,
  { sent }: RecordedAnswer,
): ExpectedFacts {
  const status = sent.httpStatus !== null && sent.httpStatus >= 400 ? sent.httpStatus : null;
  const isCodeLost = code !== null && isLost(client, name, "code");
  const isStatusLost = status !== null && isLost(client, name, "httpStatus");
  // It calls whatever it cannot parse a NetworkError, and keeps nothing else of it.
  const isMisnamed = client === "graphql-sse" && sent.httpStatus === 200 && kind === "unknown";
  return {
    kind: isCodeLost || isMisnamed || (isStatusLost && code === null) ? null : kind,
    code: isCodeLost ? null : code,
    httpStatus: isStatusLost ? null : status,
    retryAfterMs: isLost(client, name, "retryAfterMs") ? null : sent.retryAfterMs,
    requestId: isLost(client, name, "requestId") ? null : sent.requestId,
  };
}
