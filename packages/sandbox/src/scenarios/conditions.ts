/** The code that the sandbox sends where a code is wanted that no reference lists. */
export const UNDOCUMENTED_CODE = "AUTH-0099";

/** How long a client is told to wait after a 429, in seconds. */
export const RATE_LIMIT_WAIT_S = 30;

/** How long a client is told to wait after a 503, in seconds. */
export const UNAVAILABLE_WAIT_S = 120;

interface ConditionFacts {
  /** The four digits that ask for it. */
  readonly ending: string;
  /** Whether GraphQL answers with it, or whether it befalls the whole HTTP answer. */
  readonly layer: "graphql" | "transport";
  /** What arrives, in one line. */
  readonly answer: string;
}

/**
 * What can go wrong beyond the documented codes. The endings 04xx and 05xx are HTTP statuses; 09xx
 * are faults that no status describes.
 */
export const conditions = Object.freeze({
  "undocumented-code": {
    ending: "0099",
    layer: "graphql",
    answer: `${UNDOCUMENTED_CODE}, a code that no reference lists`,
  },
  unauthorized: {
    ending: "0401",
    layer: "transport",
    answer: "HTTP 401 with a JSON body that holds no code",
  },
  blocked: { ending: "0403", layer: "transport", answer: "HTTP 403 with a firewall's HTML page" },
  "rate-limited": {
    ending: "0429",
    layer: "transport",
    answer: `HTTP 429 with Retry-After: ${RATE_LIMIT_WAIT_S}`,
  },
  server: { ending: "0500", layer: "transport", answer: "HTTP 500 with a JSON body" },
  "bad-gateway": {
    ending: "0502",
    layer: "transport",
    answer: "HTTP 502 with a proxy's HTML page",
  },
  unavailable: {
    ending: "0503",
    layer: "transport",
    answer: `HTTP 503 with Retry-After: ${UNAVAILABLE_WAIT_S} and no body`,
  },
  slow: { ending: "0900", layer: "transport", answer: "The true answer, seconds late" },
  timeout: { ending: "0901", layer: "transport", answer: "No answer until the client gives up" },
  "timeout-after-success": {
    ending: "0902",
    layer: "transport",
    answer: "No answer until the client gives up, and yet it was done",
  },
  dropped: {
    ending: "0903",
    layer: "transport",
    answer: "The connection closes without an answer",
  },
  truncated: { ending: "0904", layer: "transport", answer: "HTTP 200 whose JSON stops half-way" },
  "cut-off": {
    ending: "0905",
    layer: "transport",
    answer: "HTTP 200, and the connection closes half-way through the body",
  },
  html: {
    ending: "0906",
    layer: "transport",
    answer: "HTTP 200 with an HTML page instead of JSON",
  },
  empty: { ending: "0907", layer: "transport", answer: "HTTP 200 with an empty body" },
  "graphql-error": {
    ending: "0908",
    layer: "graphql",
    answer: "HTTP 200 with a GraphQL error that holds no code",
  },
  "bare-failure": {
    ending: "0909",
    layer: "graphql",
    answer: "HTTP 200 with success: false and no error",
  },
} as const satisfies Readonly<Record<string, ConditionFacts>>);

/** The name of a fault that is not a documented code. */
export type Condition = keyof typeof conditions;

type InLayer<L extends ConditionFacts["layer"]> = {
  [C in Condition]: (typeof conditions)[C]["layer"] extends L ? C : never;
}[Condition];

/** A fault that GraphQL itself answers with. */
export type GraphqlCondition = InLayer<"graphql">;

/** A fault that befalls the whole HTTP answer, whatever else the request asked for. */
export type TransportCondition = InLayer<"transport">;

/** Whether an outcome replaces, delays or loses the whole HTTP answer. */
export function isTransportCondition(outcome: string): outcome is TransportCondition {
  return isCondition(outcome) && conditions[outcome].layer === "transport";
}

/** Whether the operation is carried out in spite of the fault that befalls its answer. */
export function isPerformed(outcome: string): boolean {
  return outcome === "slow" || outcome === "timeout-after-success";
}

function isCondition(outcome: string): outcome is Condition {
  return Object.hasOwn(conditions, outcome);
}
