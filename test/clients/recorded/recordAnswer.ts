import type { RecordedClient } from "./RecordedClient.ts";
import type { RecordedCondition } from "./recordedConditions.ts";
import type { SentFacts, ServedConditions } from "./serveConditions.ts";

/** What came of one request through one client: the live value, as an application gets it. */
export interface RecordedAnswer {
  readonly value: unknown;
  readonly isThrown: boolean;
  readonly sent: SentFacts;
}

/** Long enough for a request to leave, short enough for a table of them. */
const TIMEOUT_MS = 20;

/** Whether this client can meet this condition at all. */
export function canMeet(client: RecordedClient, { ending }: RecordedCondition): boolean {
  if (ending === "own timeout") return client.hasTimeout === true;
  if (ending === undefined || ending === "refused") return true;
  return client.deafTo?.includes(ending) !== true;
}

/** Sends the request of a condition through a client, live. */
export async function recordAnswer(
  client: RecordedClient,
  condition: RecordedCondition,
  served: ServedConditions,
): Promise<RecordedAnswer> {
  const { call, change, ending } = condition;
  const controller = new AbortController();
  if (ending === "cancelled before") controller.abort();
  const place = served.open(change, ending === "cancel" ? () => controller.abort() : undefined);
  const signals = {
    "timeout signal": () => AbortSignal.timeout(TIMEOUT_MS),
    cancel: () => controller.signal,
    "cancelled before": () => controller.signal,
    "own timeout": () => undefined,
    refused: () => undefined,
  };
  const sending = client.send({
    ...call,
    url: ending === "refused" ? served.refusedUrl : place.url,
    signal: ending && signals[ending](),
    timeoutMs: ending === "own timeout" ? TIMEOUT_MS : undefined,
  });
  const outcome = await sending.then(
    (value) => ({ value, isThrown: false }),
    (value: unknown) => ({ value, isThrown: true }),
  );
  return { ...outcome, sent: place.sent };
}
