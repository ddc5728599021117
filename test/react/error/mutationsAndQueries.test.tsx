import { useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
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

/** The shape of what `useQuery` returns. */
function query(
  state: { status: string; error?: unknown; data?: unknown; errorUpdateCount?: number },
  refetch: () => unknown = () => {},
) {
  return {
    error: null,
    data: undefined,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    dataUpdatedAt: 0,
    fetchStatus: "idle",
    isError: state.status === "error",
    ...state,
    refetch,
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

  test("tells what the person was doing, if it knows", () => {
    const source = {
      ...mutation({ status: "error", error: payloadOf("AUTH-0009") }),
      operation: "login",
    };
    const { result } = renderSource(source, { operation: undefined });
    expect(result.current.title).toBe("That password isn't right");
  });
});

describe("a query", () => {
  test("that failed is tried again by fetching again, and is busy until that has ended", async () => {
    let end = () => {};
    const refetch = vi.fn<() => Promise<void>>(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const { result } = renderSource(
      query({ status: "error", error: payloadOf("AUTH-0025") }, refetch),
    );
    expect(result.current.actions).toMatchObject([{ id: "retry", label: "Try again" }]);
    const { run } = { run: () => result.current.actions[0]?.run() };
    act(() => void run());
    act(() => void run());
    expect(refetch).toHaveBeenCalledOnce();
    expect(result.current.actions).toMatchObject([{ label: "Trying again…", busy: true }]);
    await act(async () => end());
    expect(result.current.actions).toMatchObject([{ label: "Try again", busy: false }]);
  });

  test("counts its failures", () => {
    const error = payloadOf("AUTH-0025");
    const { result, rerender } = renderSource(
      query({ status: "error", error, errorUpdateCount: 1 }),
    );
    rerender({ source: query({ status: "error", error, errorUpdateCount: 1 }) });
    expect(result.current.attempts).toBe(1);
    rerender({ source: query({ status: "error", error, errorUpdateCount: 2 }) });
    expect(result.current.attempts).toBe(2);
  });

  test("with data that has nothing to do with errors has none", () => {
    const { result } = renderSource(query({ status: "success", data: { user: { name: "Ada" } } }));
    expect(result.current.error).toBeNull();
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
