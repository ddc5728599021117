import { useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const options: UseFluzErrorOptions = { operation: "register", actions: { signIn: "/login" } };

/** The shape of what `useMutation` of TanStack Query 5 returns. */
function mutation(state: {
  status: string;
  error?: unknown;
  data?: unknown;
  submittedAt?: number;
}) {
  return {
    error: null,
    data: undefined,
    submittedAt: 1,
    variables: undefined,
    mutate: () => {},
    isError: state.status === "error",
    isPending: state.status === "pending",
    ...state,
  };
}

function renderSource(initial: unknown, more: UseFluzErrorOptions = {}) {
  return renderHook(({ source }) => useFluzError(source, { ...options, ...more }), {
    initialProps: { source: initial },
  });
}

describe("a mutation", () => {
  test.each(["idle", "pending"])("that is %s has no error", (status) => {
    const { result } = renderSource(mutation({ status }));
    expect(result.current.error).toBeNull();
  });

  test("that failed shows what it threw", () => {
    const { result } = renderSource(mutation({ status: "error", error: payloadOf("AUTH-0026") }));
    expect(result.current.error?.code).toBe("AUTH-0026");
  });

  test("that threw nothing at all has failed all the same", () => {
    const { result } = renderSource(mutation({ status: "error", error: undefined }));
    expect(result.current.title).toBe("Something went wrong");
  });

  test("whose answer hides a failure shows it", () => {
    const { result } = renderSource(mutation({ status: "success", data: payloadOf("AUTH-0026") }));
    expect(result.current.error?.code).toBe("AUTH-0026");
    expect(result.current.attempts).toBe(1);
  });

  test("whose answer carries an error that the client would not throw shows that one", () => {
    const error = Object.assign(new Error("[Network] fetch failed"), {
      networkError: new TypeError("fetch failed"),
    });
    const { result } = renderSource(
      mutation({ status: "success", data: { data: undefined, error } }),
    );
    expect(result.current.error?.kind).toBe("network");
  });

  test.each([
    ["a success", { data: { registerUser: { success: true } } }],
    ["a declined card", { success: true, status: "DECLINED" }],
    ["rows of a table", [{ id: 1 }]],
    ["nothing", undefined],
    ["text", "done"],
  ])("that brought %s has no error", (_, data) => {
    const { result } = renderSource(mutation({ status: "success", data }));
    expect(result.current.error).toBeNull();
  });

  test("counts by when it was submitted, not by how often it renders", () => {
    const error = payloadOf("AUTH-0025");
    const { result, rerender } = renderSource(mutation({ status: "error", error, submittedAt: 1 }));
    rerender({ source: mutation({ status: "error", error, submittedAt: 1 }) });
    expect(result.current.attempts).toBe(1);
    rerender({ source: mutation({ status: "pending", submittedAt: 2 }) });
    expect(result.current.error).toBeNull();
    rerender({ source: mutation({ status: "error", error, submittedAt: 2 }) });
    expect(result.current.attempts).toBe(2);
    rerender({ source: mutation({ status: "success", data: { success: true }, submittedAt: 3 }) });
    expect(result.current.attempts).toBe(0);
  });

  test("that was pending before it worked ends the count", () => {
    const error = payloadOf("AUTH-0025");
    const { result, rerender } = renderSource(mutation({ status: "error", error, submittedAt: 1 }));
    rerender({ source: mutation({ status: "pending", submittedAt: 2 }) });
    rerender({ source: mutation({ status: "success", data: { success: true }, submittedAt: 2 }) });
    rerender({ source: mutation({ status: "pending", submittedAt: 3 }) });
    rerender({ source: mutation({ status: "error", error, submittedAt: 3 }) });
    expect(result.current.attempts).toBe(1);
  });

  test("that waits for a connection has no error yet: it was not tried", () => {
    const paused = { ...mutation({ status: "pending" }), isPaused: true, fetchStatus: "paused" };
    expect(renderSource(paused).result.current.error).toBeNull();
  });

  test("whose operation is no name is answered as any other", () => {
    const source = {
      ...mutation({ status: "error", error: payloadOf("AUTH-0009") }),
      operation: { name: "login" },
    };
    const { result } = renderSource(source, { operation: undefined });
    expect(result.current.title).toBe(
      renderHook(() => useFluzError(payloadOf("AUTH-0009"))).result.current.title,
    );
  });

  test("tells what the person was doing, if it knows", () => {
    const source = {
      ...mutation({ status: "error", error: payloadOf("AUTH-0009") }),
      operation: "login",
    };
    const { result } = renderSource(source, { operation: undefined });
    expect(result.current.title).toBe("That password isn't right");
  });
});

describe("a result of RTK Query", () => {
  const errors = [{ message: "m", extensions: { code: "AUTH-0019" } }];
  const rejected = { status: "rejected", isError: true, isSuccess: false };
  const codeOf = (source: unknown) =>
    renderHook(() => useFluzError(source)).result.current.error?.code ?? null;

  test("that was rejected is the failure it holds", () => {
    expect(codeOf({ ...rejected, error: { status: 401, data: { errors } } })).toBe("AUTH-0019");
  });

  test("without a connection says so", () => {
    const error = { status: "FETCH_ERROR", error: "TypeError: Failed to fetch" };
    const { result } = renderHook(() => useFluzError({ ...rejected, error }));
    expect(result.current.error?.kind).toBe("network");
  });

  test.each(["uninitialized", "pending", "fulfilled"])("that is %s is no failure", (status) => {
    const { result } = renderHook(() => useFluzError({ status, isError: false, isSuccess: false }));
    expect(result.current.error).toBeNull();
  });

  test("counts each request that was rejected, and one that was fulfilled ends the count", () => {
    const error = { status: 401, data: { errors } };
    const steps = [
      [{ ...rejected, error, requestId: "a" }, 1],
      [{ status: "pending", isError: false, requestId: "b" }, 0],
      [{ ...rejected, error: { ...error }, requestId: "b" }, 2],
      [{ ...rejected, error: { ...error }, requestId: "b" }, 2],
      [{ status: "pending", isError: false, requestId: "c" }, 0],
      [{ status: "fulfilled", isError: false, data: { success: true }, requestId: "c" }, 0],
      [{ ...rejected, error, requestId: "d" }, 1],
    ] as const;
    const { result, rerender } = renderSource(null);
    for (const [source, attempts] of steps) {
      rerender({ source });
      expect(result.current.attempts).toBe(attempts);
    }
  });

  test("whose data hides a failure is that failure", () => {
    const data = { login: { success: false, error: { code: "AUTH-0018" } } };
    expect(codeOf({ status: "fulfilled", isError: false, data })).toBe("AUTH-0018");
  });
});

test("what Apollo Client gives before its first answer is no failure", () => {
  const idle = { loading: true, error: undefined, data: undefined, networkStatus: 1 };
  const { result } = renderHook(() => useFluzError(idle));
  expect(result.current.error).toBeNull();
});

test("a value that throws when it is looked at is a failure like any other", () => {
  const hostile = new Proxy(
    {},
    {
      has() {
        throw new Error("trap");
      },
      get() {
        throw new Error("trap");
      },
    },
  );
  const { result } = renderSource(hostile, { actions: everyHandler });
  expect(result.current.title).toBe("Something went wrong");
});

test.each([
  ["a flag that is none", { isError: "yes", status: "error" }],
  ["a status that is none", { isError: true, status: 500 }],
  ["no status", { isError: true }],
  ["no flag", { status: "error" }],
])("a value with %s is no result, and nothing of it is called", (_, value) => {
  const source = { ...value, error: payloadOf("AUTH-0025"), refetch: () => {} };
  const { result } = renderSource(source);
  expect(result.current.title).not.toBeNull();
  expect(result.current.actions.map(({ id }) => id)).not.toContain("retry");
});

test("a result whose data throws when it is looked at is a failure like any other", () => {
  const source = {
    isError: false,
    status: "success",
    get data() {
      throw new Error("trap");
    },
  };
  const { result } = renderSource(source, { actions: everyHandler });
  expect(result.current.title).toBe("Something went wrong");
});

test.each([
  ["isError", { isError: true, status: "idle", error: payloadOf("AUTH-0026") }],
  ["its status", { isError: false, status: "error", error: payloadOf("AUTH-0026") }],
  ["its status in Redux", { isError: false, status: "rejected", error: payloadOf("AUTH-0026") }],
])("a result has failed if %s says so", (_, source) => {
  expect(renderSource(source).result.current.error?.code).toBe("AUTH-0026");
});

test("what says that it has failed has not worked, whatever its status is", () => {
  expectConsole("error", /^Fluz Kit: an answer \{ note: string \} has no code that can be read/);
  const source = { isError: true, status: "success", error: { note: "no" }, data: {} };
  expect(renderSource(source).result.current.title).toBe("Something went wrong");
});
