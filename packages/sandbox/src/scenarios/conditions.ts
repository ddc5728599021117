/** The code that the sandbox sends where a code is wanted that no reference lists. */
export const UNDOCUMENTED_CODE = "AUTH-0099";

/** How long a client is told to wait after a 429, in seconds. */
export const RATE_LIMIT_WAIT_S = 30;

/** How long a client is told to wait after a 503, in seconds. */
export const UNAVAILABLE_WAIT_S = 120;

/** The four digits that ask for a fault, and what arrives, in one line. */
type Facts = readonly [ending: string, answer: string];

const graphqlConditions = {
  "undocumented-code": ["0099", `${UNDOCUMENTED_CODE}, a code that no reference lists`],
  "graphql-error": ["0908", "HTTP 200 with a GraphQL error that holds no code"],
  "bare-failure": ["0909", "HTTP 200 with success: false and no error"],
} as const satisfies Record<string, Facts>;

const transportConditions = {
  unauthorized: ["0401", "HTTP 401 with a JSON body that holds no code"],
  blocked: ["0403", "HTTP 403 with a firewall's HTML page"],
  "rate-limited": ["0429", `HTTP 429 with Retry-After: ${RATE_LIMIT_WAIT_S}`],
  server: ["0500", "HTTP 500 with a JSON body"],
  "bad-gateway": ["0502", "HTTP 502 with a proxy's HTML page"],
  unavailable: ["0503", `HTTP 503 with Retry-After: ${UNAVAILABLE_WAIT_S} and no body`],
  slow: ["0900", "The true answer, seconds late"],
  timeout: ["0901", "No answer until the client gives up"],
  "timeout-after-success": ["0902", "No answer until the client gives up, and yet it was done"],
  dropped: ["0903", "The connection closes without an answer"],
  truncated: ["0904", "HTTP 200 whose JSON stops half-way"],
  "cut-off": ["0905", "HTTP 200, and the connection closes half-way through the body"],
  html: ["0906", "HTTP 200 with an HTML page instead of JSON"],
  empty: ["0907", "HTTP 200 with an empty body"],
} as const satisfies Record<string, Facts>;

/** A fault that GraphQL itself answers with. */
export type GraphqlCondition = keyof typeof graphqlConditions;

/** A fault of the whole HTTP answer, whatever else the request asked for. */
export type TransportCondition = keyof typeof transportConditions;

/** The name of a fault that is not a documented code. */
export type Condition = GraphqlCondition | TransportCondition;

/**
 * What can go wrong beyond the documented codes. The endings 04xx and 05xx are HTTP statuses; 09xx
 * are faults that no status describes.
 */
export const conditions: Readonly<Record<Condition, Facts>> = Object.freeze({
  ...graphqlConditions,
  ...transportConditions,
});

/** Whether an outcome replaces, delays or loses the whole HTTP answer. */
export function isTransportCondition(outcome: string): outcome is TransportCondition {
  return Object.hasOwn(transportConditions, outcome);
}

/** Whether the operation is carried out all the same, and only its answer is late or lost. */
export function isPerformed(outcome: string): boolean {
  return outcome === "slow" || outcome === "timeout-after-success";
}
