import {
  createOperationDescriptor,
  Environment,
  Network,
  RecordSource,
  Store,
} from "relay-runtime";
import type { GraphQLResponse } from "relay-runtime";
import { jsonHeaders } from "./RecordedClient.ts";
import type { Call } from "./RecordedClient.ts";

/** Sends a mutation through Relay; the network function ends in what the application reads from the answer. */
export function byRelay(
  { url, fields, query, variables, signal }: Call,
  read: (response: Response) => Promise<GraphQLResponse>,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const environment = new Environment({
      store: new Store(new RecordSource()),
      network: Network.create(async ({ text }, sent) => {
        const body = JSON.stringify({ query: text, variables: sent });
        return read(
          await fetch(url, { method: "POST", headers: jsonHeaders, body, signal: signal ?? null }),
        );
      }),
    });
    const operation = createOperationDescriptor(artifactOf(query, fields, Object.keys(variables)), {
      ...variables,
    });
    environment.executeMutation({ operation }).subscribe({ next: resolve, error: reject });
  });
}

/** What Relay's compiler would write. */
function artifactOf(text: string, fields: Call["fields"], names: readonly string[]) {
  const argumentDefinitions = names.map(
    (name) => ({ defaultValue: null, kind: "LocalArgument", name }) as const,
  );
  const selections = Object.entries(fields).map(
    ([key, name]) =>
      ({
        alias: key === name ? null : key,
        // Two fields of one name stand under two keys of Relay's store.
        args: [{ kind: "Literal", name: "place", value: key }],
        concreteType: "Payload",
        kind: "LinkedField",
        name,
        plural: false,
        selections: [
          { alias: null, args: null, kind: "ScalarField", name: "success", storageKey: null },
        ],
        storageKey: `${name}(place:"${key}")`,
      }) as const,
  );
  const name = "Recorded";
  return {
    fragment: {
      argumentDefinitions,
      kind: "Fragment",
      metadata: null,
      name,
      selections,
      type: "Mutation",
      abstractKey: null,
    },
    kind: "Request",
    operation: { argumentDefinitions, kind: "Operation", name, selections },
    params: { cacheID: text, id: null, metadata: {}, name, operationKind: "mutation", text },
  } as const;
}
