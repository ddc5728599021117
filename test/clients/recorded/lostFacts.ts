import type { DoorFacts } from "../../support/coreDoors.ts";
import type { ConditionName } from "./recordedConditions.ts";

type Fact = Exclude<keyof DoorFacts, "kind">;

interface Loss {
  readonly clients: readonly string[];
  readonly facts: readonly Fact[];
  /** Where; left out, wherever the server sent them. */
  readonly conditions?: readonly ConditionName[];
  readonly because: string;
}

const pages = [
  "403 with a page",
  "502 with a page",
  "503 without a body",
  "503 with a page",
  "504 with a page",
] as const;

const inErrors = ["400 with a code in errors", "401 with a code in errors"] as const;
const aloneInErrors = ["errors with a code", "errors with a code, for a query"] as const;
const bare = ["a bare 401", "429 with Retry-After", "a 500"] as const;
const graphQL = [...inErrors, "401 with a code in its payload"] as const;
const payloads = [
  "a payload with AUTH-0026",
  "a payload with AUTH-0006",
  "success: false alone",
  "two fields, one refused",
] as const;

/** What clients drop, so that no reader can find it in what they hand over. The search of each live value proves every line. */
const losses: readonly Loss[] = [
  {
    clients: [
      "fetch, its JSON",
      "undici fetch",
      "TanStack Query, a query by fetch",
      "TanStack Query, a mutation by fetch",
    ],
    facts: ["httpStatus", "retryAfterMs"],
    because: "only the body was kept",
  },
  {
    clients: ["fetch, status beside the JSON", "undici request", "Relay, statuses thrown"],
    facts: ["httpStatus", "retryAfterMs"],
    conditions: pages,
    because: "the body was parsed before anybody looked at the status",
  },
  {
    clients: ["Relay"],
    facts: ["httpStatus", "retryAfterMs"],
    because: "its guide reads the body only",
  },
  {
    clients: ["Relay"],
    facts: ["requestId"],
    conditions: [...aloneInErrors, ...inErrors, ...bare],
    because: "its error keeps `errors` alone",
  },
  {
    clients: ["Relay, statuses thrown"],
    facts: ["requestId"],
    conditions: aloneInErrors,
    because: "its error keeps `errors` alone",
  },
  {
    clients: ["RTK Query, a mutation", "RTK Query, a mutation unwrapped", "RTK Query, a query"],
    facts: ["retryAfterMs"],
    because: "its state keeps no headers",
  },
  {
    clients: ["urql"],
    facts: ["httpStatus"],
    conditions: ["401 with a code in its payload"],
    because: "an answer without `errors` is no error to it",
  },
  {
    clients: ["urql"],
    facts: ["requestId"],
    conditions: bare,
    because: "it drops a body that is no GraphQL result",
  },
  {
    clients: ["graphql-request"],
    facts: ["requestId"],
    conditions: payloads,
    because: "`request` resolves with `data` alone",
  },
  {
    clients: ["graphql-sse"],
    facts: ["code", "requestId"],
    conditions: [...graphQL, ...bare],
    because: "its error holds a Response whose body nobody has read",
  },
  {
    clients: [
      "Apollo Client 4",
      "Apollo Client 4, errors as a result",
      "Apollo Client 4, batched",
      "Apollo Client 4, batched, errors as a result",
      "Apollo Client 4, errors ignored",
    ],
    facts: ["httpStatus"],
    conditions: graphQL,
    because: "a body that is a GraphQL result hides the status",
  },
  {
    clients: ["Apollo Client 3", "Apollo Client 3, batched"],
    facts: ["requestId"],
    conditions: ["two fields, one refused in errors", "errors without a code", ...aloneInErrors],
    because: "its error keeps `errors` alone",
  },
  {
    clients: [
      "Apollo Client 3, errors as a result",
      "Apollo Client 3, batched, errors as a result",
    ],
    facts: ["requestId"],
    conditions: ["errors with a code, for a query"],
    because: "the result of its query keeps `errors` alone",
  },
];

/** Whether a client drops a fact of an answer, as the list above says. */
export function isLost(client: string, condition: ConditionName, fact: Fact): boolean {
  return losses.some(
    ({ clients, facts, conditions }) =>
      clients.includes(client) &&
      facts.includes(fact) &&
      (conditions === undefined || conditions.includes(condition)),
  );
}
