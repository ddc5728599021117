import { canMeet } from "./recordAnswer.ts";
import type { RecordedClient } from "./RecordedClient.ts";
import { recordedClients } from "./recordedClients.ts";
import { recordedConditions } from "./recordedConditions.ts";
import type { ConditionName, RecordedCondition } from "./recordedConditions.ts";

/** One client that meets one condition. */
export interface RecordedCell {
  readonly name: ConditionName;
  readonly condition: RecordedCondition;
  readonly client: RecordedClient;
}

const names = Object.keys(recordedConditions).filter(isConditionName);

function isConditionName(name: string): name is ConditionName {
  return Object.hasOwn(recordedConditions, name);
}

/** Every condition that a client can meet, by the client's name. */
export const recordedCells: Readonly<Record<string, readonly RecordedCell[]>> = Object.fromEntries(
  Object.entries(recordedClients).map(([clientName, client]) => [
    clientName,
    names
      .map((name) => ({ name, client, condition: recordedConditions[name] }))
      .filter(({ condition }) => canMeet(client, condition)),
  ]),
);
