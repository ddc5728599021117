import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { fetchExchange, Client as UrqlClient } from "@urql/core";
import {
  ApolloClient as ApolloClient3,
  gql as gql3,
  HttpLink as HttpLink3,
  InMemoryCache as InMemoryCache3,
} from "apollo-client-3/core/index.js";
import { GraphQLClient } from "graphql-request";
import {
  createOperationDescriptor,
  Environment,
  Network,
  RecordSource,
  Store,
} from "relay-runtime";

const registerUser = `mutation RegisterUser($phone: String!) {
  registerUser(
    firstName: "Ada", lastName: "Lovelace", phoneNumber: $phone, regionCode: "US",
    emailAddress: "ada@example.com", dateOfBirth: "1990-12-10"
  ) { success error { code message } }
}`;

/** Registers with this phone number. Resolves to or rejects with whatever the client makes of the answer. */
export type Transport = (url: string, phone: string) => Promise<unknown>;

/** The same mutation through each client, as its documentation shows it. */
export const transports: Readonly<Record<string, Transport>> = {
  "Apollo Client 4": async (url, phone) => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: url }),
      cache: new InMemoryCache(),
    });
    return client.mutate({ mutation: gql(registerUser), variables: { phone } });
  },
  "Apollo Client 4, errors as a result": async (url, phone) => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: url }),
      cache: new InMemoryCache(),
    });
    const options = {
      mutation: gql(registerUser),
      variables: { phone },
      errorPolicy: "all",
    } as const;
    return client.mutate(options);
  },
  "Apollo Client 3": async (url, phone) => {
    const client = new ApolloClient3({
      link: new HttpLink3({ uri: url }),
      cache: new InMemoryCache3(),
    });
    return client.mutate({ mutation: gql3(registerUser), variables: { phone } });
  },
  urql: async (url, phone) => {
    const client = new UrqlClient({ url, exchanges: [fetchExchange], preferGetMethod: false });
    return client.mutation(registerUser, { phone }).toPromise();
  },
  "graphql-request": async (url, phone) => new GraphQLClient(url).request(registerUser, { phone }),
  "graphql-request, raw": async (url, phone) =>
    new GraphQLClient(url).rawRequest(registerUser, { phone }),
  Relay: (url, phone) =>
    new Promise((resolve, reject) => {
      const environment = new Environment({
        store: new Store(new RecordSource()),
        network: Network.create(async ({ text }, variables) => {
          const body = JSON.stringify({ query: text, variables });
          const headers = { "content-type": "application/json" };
          const response = await fetch(url, { method: "POST", headers, body });
          return response.json();
        }),
      });
      const operation = createOperationDescriptor(relayArtifact, { phone });
      environment.executeMutation({ operation }).subscribe({ next: resolve, error: reject });
    }),
};

const selections = [
  {
    alias: null,
    args: null,
    concreteType: "RegisterUserPayload",
    kind: "LinkedField",
    name: "registerUser",
    plural: false,
    selections: [
      { alias: null, args: null, kind: "ScalarField", name: "success", storageKey: null },
    ],
    storageKey: null,
  },
] as const;

const argumentDefinitions = [{ defaultValue: null, kind: "LocalArgument", name: "phone" }] as const;

/** What Relay's compiler would write for this mutation. */
const relayArtifact = {
  fragment: {
    argumentDefinitions,
    kind: "Fragment",
    metadata: null,
    name: "RegisterUser",
    selections,
    type: "Mutation",
    abstractKey: null,
  },
  kind: "Request",
  operation: { argumentDefinitions, kind: "Operation", name: "RegisterUser", selections },
  params: {
    cacheID: "register-user",
    id: null,
    metadata: {},
    name: "RegisterUser",
    operationKind: "mutation",
    text: registerUser,
  },
} as const;
