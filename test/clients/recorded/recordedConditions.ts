import type { FluzErrorCode, FluzErrorKind } from "@fluz-kit/core";
import type { Call } from "./RecordedClient.ts";

/** What every door says of the failure; `null` stands for a success. */
export interface ExpectedReading {
  readonly kind: FluzErrorKind;
  readonly code: FluzErrorCode | null;
}

/** One thing that can become of a request. */
export interface RecordedCondition {
  readonly call: Pick<Call, "query" | "variables" | "fields">;
  readonly expected: ExpectedReading | null;
  /** What a gateway before the API makes of its answer. */
  readonly change?: (answer: Response) => Response;
  /** Who ends a request that is never answered, or nobody whom it can reach. */
  readonly ending?: "own timeout" | "timeout signal" | "cancel" | "cancelled before" | "refused";
}

const register = (variable: string) => `registerUser(
    firstName: "Ada", lastName: "Lovelace", phoneNumber: $${variable}, regionCode: "US",
    emailAddress: "ada@example.com", dateOfBirth: "1990-12-10"
  ) { success error { code message } }`;

/** Registers a number; its last four digits choose the answer. */
const registering = (ending: string) => ({
  query: `mutation Register($phone: String!) { ${register("phone")} }`,
  variables: { phone: `555555${ending}` },
  fields: { registerUser: "registerUser" },
});

/** Numbers that end in 0100 to 0199 leave no trace, so that each client can register them. */
const twoFields = {
  query: `mutation Both($phone: String!, $other: String!) {
  first: ${register("phone")}
  second: ${register("other")}
}`,
  variables: { phone: "5551230100", other: "5555550026" },
  fields: { first: "registerUser", second: "registerUser" },
};

const found = "{ recipientId displayName }";
const looking = (ending: string) => ({
  query: `query Look($phone: String!) { lookupUser(input: { phoneNumber: $phone }) ${found} }`,
  variables: { phone: `+1415555${ending}` },
  fields: { lookupUser: "lookupUser" },
});

const transferring = (ending: string) => ({
  query: `mutation Pay($key: String!) {
  createTransfer(input: { idempotencyKey: $key, amount: 5 }) { success message transferId }
}`,
  variables: { key: `key-${ending}` },
  fields: { createTransfer: "createTransfer" },
});

/** One field succeeds with a payload, the other is refused in `errors[]`. */
const halfRefused = {
  query: `mutation Half($phone: String!, $key: String!) {
  first: ${register("phone")}
  second: createTransfer(input: { idempotencyKey: $key, amount: 5 }) { success message }
}`,
  variables: { phone: "5551230100", key: "key-0031" },
  fields: { first: "registerUser", second: "createTransfer" },
};

const withStatus = (status: number) => (answer: Response) =>
  new Response(answer.body, { status, headers: answer.headers });

const page = (status: number, headers: Readonly<Record<string, string>>) => () =>
  new Response("<!doctype html><title>Busy</title><h1>Busy</h1>", {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
  });

const silent = registering("0901");
const unread = { kind: "unknown", code: null } as const;

/** Every condition that each client meets. */
export const recordedConditions = {
  success: { call: registering("0100"), expected: null },
  "a payload with AUTH-0026": {
    call: registering("0026"),
    expected: { kind: "api", code: "AUTH-0026" },
  },
  "a payload with AUTH-0006": {
    call: registering("0006"),
    expected: { kind: "api", code: "AUTH-0006" },
  },
  "success: false alone": { call: registering("0909"), expected: { kind: "api", code: null } },
  "two fields, one refused": { call: twoFields, expected: { kind: "api", code: "AUTH-0026" } },
  "two fields, one refused in errors": {
    call: halfRefused,
    expected: { kind: "api", code: "AUTH-0031" },
  },
  "errors with a code": {
    call: transferring("0031"),
    expected: { kind: "api", code: "AUTH-0031" },
  },
  "errors with a code, for a query": {
    call: looking("0031"),
    expected: { kind: "api", code: "AUTH-0031" },
  },
  "errors without a code": { call: registering("0908"), expected: { kind: "server", code: null } },
  "400 with a code in errors": {
    call: transferring("0012"),
    change: withStatus(400),
    expected: { kind: "api", code: "AUTH-0012" },
  },
  "401 with a code in errors": {
    call: transferring("0019"),
    change: withStatus(401),
    expected: { kind: "api", code: "AUTH-0019" },
  },
  "401 with a code in its payload": {
    call: registering("0019"),
    change: withStatus(401),
    expected: { kind: "api", code: "AUTH-0019" },
  },
  "a bare 401": { call: registering("0401"), expected: { kind: "unauthorized", code: null } },
  "403 with a page": { call: registering("0403"), expected: unread },
  "429 with Retry-After": {
    call: registering("0429"),
    expected: { kind: "rate-limited", code: null },
  },
  "a 500": { call: registering("0500"), expected: { kind: "server", code: null } },
  "502 with a page": { call: registering("0502"), expected: { kind: "server", code: null } },
  "503 without a body": { call: registering("0503"), expected: { kind: "server", code: null } },
  "503 with a page": {
    call: registering("0100"),
    change: page(503, { "retry-after": "120" }),
    expected: { kind: "server", code: null },
  },
  "504 with a page": {
    call: registering("0100"),
    change: page(504, {}),
    expected: { kind: "timeout", code: null },
  },
  "half a JSON": { call: registering("0904"), expected: unread },
  "200 with a page": { call: registering("0906"), expected: unread },
  "200 without a body": { call: registering("0907"), expected: unread },
  "a body cut off": { call: registering("0905"), expected: { kind: "network", code: null } },
  "a connection reset": { call: registering("0903"), expected: { kind: "network", code: null } },
  "a refused port": {
    call: registering("0100"),
    ending: "refused",
    expected: { kind: "network", code: null },
  },
  "its own time-out": {
    call: silent,
    ending: "own timeout",
    expected: { kind: "timeout", code: null },
  },
  "a signal's time-out": {
    call: silent,
    ending: "timeout signal",
    expected: { kind: "timeout", code: null },
  },
  "a cancel": { call: silent, ending: "cancel", expected: { kind: "aborted", code: null } },
  "a cancel before it began": {
    call: silent,
    ending: "cancelled before",
    expected: { kind: "aborted", code: null },
  },
} as const satisfies Readonly<Record<string, RecordedCondition>>;

export type ConditionName = keyof typeof recordedConditions;
