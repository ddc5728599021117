import type { ConditionName } from "./recordedConditions.ts";

/** What a door for values says of an answer in which nothing tells of a failure. */
export type UnmarkedReading = "unknown" | "success";

interface Unmarked {
  readonly clients: readonly string[];
  readonly conditions: readonly ConditionName[];
  readonly reads: UnmarkedReading;
}

const notJson = ["half a JSON", "200 with a page", "200 without a body"] as const;
const empty = ["200 without a body"] as const;
const errors = [
  "two fields, one refused in errors",
  "errors with a code",
  "errors with a code, for a query",
  "errors without a code",
] as const;

/**
 * Answers that a client hands over without any mark of a failure: it takes a body that is no JSON
 * for a text, or it was told to ignore errors. The search of each live value proves every line.
 */
const unmarked: readonly Unmarked[] = [
  {
    clients: [
      "ofetch",
      "ofetch, raw, errors ignored",
      "axios",
      "axios, any status accepted",
      "axios, as text",
      "axios, any status as text",
      "axios by fetch",
      "axios, its data",
      "redaxios",
      "redaxios, any status accepted",
      "got, errors as responses",
    ],
    conditions: notJson,
    reads: "unknown",
  },
  {
    clients: ["superagent", "superagent, any status accepted"],
    conditions: ["200 with a page", ...empty],
    reads: "unknown",
  },
  {
    clients: [
      "openapi-fetch",
      "got",
      "got, its response",
      "RTK Query, its base query",
      "RTK Query, a mutation",
      "RTK Query, a mutation unwrapped",
    ],
    conditions: empty,
    reads: "unknown",
  },
  { clients: ["RTK Query, a query"], conditions: empty, reads: "success" },
  {
    clients: ["TanStack Query, a query by axios", "TanStack Query, a mutation by axios"],
    conditions: notJson,
    reads: "success",
  },
  {
    clients: ["Apollo Client 4, errors ignored"],
    conditions: [
      ...errors,
      ...notJson,
      "400 with a code in errors",
      "401 with a code in errors",
      "a bare 401",
      "403 with a page",
      "429 with Retry-After",
      "a 500",
      "502 with a page",
      "503 without a body",
      "503 with a page",
      "504 with a page",
      "a body cut off",
      "a connection reset",
      "a refused port",
      "a signal's time-out",
      "a cancel",
    ],
    reads: "unknown",
  },
  {
    clients: ["Apollo Client 3, errors ignored"],
    conditions: ["errors with a code, for a query"],
    reads: "success",
  },
  { clients: ["Apollo Client 3, errors ignored"], conditions: errors, reads: "unknown" },
];

/** How an answer without a mark is read; `null` for an answer that has one. */
export function unmarkedReading(client: string, condition: ConditionName): UnmarkedReading | null {
  const line = unmarked.find(
    ({ clients, conditions }) => clients.includes(client) && conditions.includes(condition),
  );
  return line?.reads ?? null;
}
