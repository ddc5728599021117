import { FluzError, readAnswer, readFailure, readFailures } from "@fluz-kit/core";
import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const code = "AUTH-0019";
const errors = [{ message: "m", extensions: { code } }];
const stale = new Error("of the try before");

describe("what a hook of a data library gives is no failure", () => {
  test.each<[string, object]>([
    ["TanStack Query, idle", { status: "idle", isError: false, data: undefined, error: null }],
    [
      "TanStack Query, pending",
      { status: "pending", isError: false, isPending: true, error: null },
    ],
    [
      "TanStack Query, with data",
      { status: "success", isError: false, data: { id: 1 }, error: null },
    ],
    [
      "RTK Query, not asked yet",
      { status: "uninitialized", isError: false, isUninitialized: true },
    ],
    ["RTK Query, asking anew", { status: "pending", isError: false, error: stale }],
    ["RTK Query, done", { status: "fulfilled", isError: false, isSuccess: true, data: { id: 1 } }],
    [
      "Apollo Client, loading",
      { loading: true, error: undefined, data: undefined, networkStatus: 1 },
    ],
    [
      "Apollo Client, not called",
      { called: false, loading: false, error: undefined, data: undefined },
    ],
    ["Apollo Client 3, not called", { called: false, loading: false, client: {} }],
    ["Apollo Client, with data", { loading: false, data: { user: { id: 1 } } }],
    ["urql, before it asks", { fetching: false, stale: false, data: undefined, error: undefined }],
    ["urql, idle", { fetching: false, data: undefined }],
    ["Apollo Client, waiting", { loading: true, networkStatus: 1 }],
    ["urql, asking", { fetching: true, data: undefined, error: undefined }],
    ["SWR, loading", { data: undefined, error: undefined, isLoading: true, isValidating: true }],
    ["SWR's mutation at rest", { data: undefined, error: undefined, isMutating: false }],
    ["an error that is none", { error: false, isLoading: false }],
    [
      "a redirect as its error",
      {
        status: "error",
        isError: true,
        error: Object.assign(new Error("x"), { digest: "NEXT_NOT_FOUND" }),
      },
    ],
  ])("%s", async (_, result) => {
    expect(readFailure(result)).toBeNull();
    expect(await readAnswer(result)).toBeNull();
  });
});

test.each<[string, object, Partial<FluzErrorFacts>]>([
  ["an outcome", { isError: false, status: "FAILED", success: false }, { kind: "api" }],
  [
    "an outcome that is not ok",
    { isLoading: false, data: { id: 1 }, ok: false },
    { kind: "unknown" },
  ],
  ["what came later", { loading: false, data: { id: 1 }, incremental: [{ errors }] }, { code }],
  ["what came last", { loading: false, data: { id: 1 }, completed: [{ errors }] }, { code }],
  [
    "an error object in a state of one's own",
    { isError: false, status: "now pending", error: { code } },
    { code },
  ],
  [
    "an error object in a longer state",
    { isError: false, status: "pending review", error: { code } },
    { code },
  ],
  [
    "an error object in the state of an order",
    { isLoading: true, status: "pending", error: { code } },
    { code },
  ],
  [
    "an outcome that is missing",
    { loading: false, data: null, success: null },
    { kind: "unknown" },
  ],
  [
    "an error object",
    { isError: false, status: "DECLINED", error: { code, message: "m" } },
    { code },
  ],
  ["an error object while it loads", { isLoading: true, error: { code, message: "m" } }, { code }],
  ["entries of errors", { loading: false, data: null, errors }, { code }],
  ["a status of failure", { isError: false, status: 503, data: {} }, { httpStatus: 503 }],
  [
    "a code in the text of an error",
    { loading: false, data: { pay: { error: JSON.stringify({ code }) } } },
    { code },
  ],
])("no flag of a library hides a mark of failure: %s", async (_, result, facts) => {
  expect(readFailure(result)).toMatchObject(facts);
  expect(await readAnswer(result)).toMatchObject(facts);
});

test("what hides in the data of a hook is told once", () => {
  const data = { login: { success: false, error: { code } } };
  expect(readFailures({ isError: false, status: "success", data })).toHaveLength(1);
});

describe("what a hook of a data library gives is a failure", () => {
  test.each<[string, object, Partial<FluzErrorFacts>]>([
    [
      "TanStack Query",
      { status: "error", isError: true, data: undefined, error: { errors } },
      { code },
    ],
    [
      "TanStack Query, with data of before",
      { status: "error", isError: true, data: { id: 1 }, error: stale },
      { kind: "unknown" },
    ],
    [
      "RTK Query",
      {
        status: "rejected",
        isError: true,
        isSuccess: false,
        error: { status: 401, data: { errors } },
      },
      { code, httpStatus: 401 },
    ],
    [
      "RTK Query without a connection",
      {
        status: "rejected",
        isError: true,
        error: { status: "FETCH_ERROR", error: "TypeError: Failed to fetch" },
      },
      { kind: "network" },
    ],
    [
      "RTK Query out of time",
      { status: "rejected", isError: true, error: { status: "TIMEOUT_ERROR", error: "x" } },
      { kind: "timeout" },
    ],
    [
      "RTK Query with a page",
      {
        isError: true,
        status: "rejected",
        error: { status: "PARSING_ERROR", originalStatus: 502, data: "<html>", error: "x" },
      },
      { kind: "server", httpStatus: 502 },
    ],
    ["RTK Query, by its flag alone", { isError: true, status: "rejected" }, { kind: "unknown" }],
    [
      "Apollo Client",
      {
        loading: false,
        data: undefined,
        error: Object.assign(new Error("x"), { graphQLErrors: errors }),
      },
      { code },
    ],
    [
      "urql",
      {
        fetching: false,
        data: undefined,
        error: Object.assign(new Error("x"), { graphQLErrors: errors }),
      },
      { code },
    ],
    [
      "SWR, asking anew",
      { isValidating: true, data: undefined, error: new TypeError("Failed to fetch") },
      { kind: "network" },
    ],
    [
      "one whose data has failed",
      { status: "success", isError: false, data: { login: { success: false, error: { code } } } },
      { code },
    ],
    [
      "one whose data has failed, as text",
      { loading: false, data: JSON.stringify({ success: false, error: { code } }) },
      { code },
    ],
    [
      "any flag beside any status",
      { isError: true, status: "FAILED", success: false },
      { kind: "unknown" },
    ],
    ["a status alone", { isLoading: false, status: "error", data: undefined }, { kind: "unknown" }],
    ["a promise's status alone", { isLoading: false, status: "rejected" }, { kind: "unknown" }],
    [
      "a list of answers",
      { loading: false, data: [{ success: false, error: { code } }] },
      { code },
    ],
    [
      "an error that was kept",
      { loading: false, data: new FluzError({ code }).toJSON() },
      { code },
    ],
    [
      "an error object in the place of data",
      { loading: false, data: { code: "RC-0001", message: "m" } },
      { receivedCode: "RC-0001" },
    ],
    ["a flag in data", { loading: false, data: { card: { isError: true } } }, { kind: "api" }],
    [
      "a request that has an id",
      {
        loading: false,
        data: { login: { success: false } },
        extensions: { requestId: "r-1" },
      },
      { requestId: "r-1", responseKey: "login" },
    ],
    ["a flag alone", { isError: true, status: "ok" }, { kind: "unknown" }],
  ])("%s", async (_, result, facts) => {
    expect(readFailure(result)).toMatchObject(facts);
    expect(await readAnswer(result)).toMatchObject(facts);
  });
});
