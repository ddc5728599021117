import { useFluzError } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

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

function renderSource(initial: unknown) {
  return renderHook(({ source }) => useFluzError(source, { operation: "register" }), {
    initialProps: { source: initial },
  });
}

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

  test("counts a failure that came later as another one", () => {
    const failed = { status: "error", error: payloadOf("AUTH-0025"), errorUpdateCount: 1 };
    const { result, rerender } = renderSource({ ...query(failed), errorUpdatedAt: 1 });
    rerender({ source: { ...query(failed), errorUpdatedAt: 2 } });
    expect(result.current.attempts).toBe(2);
  });

  test("is asked again as its own method, and with nothing that it could take for options", async () => {
    const calls: unknown[] = [];
    const source = {
      ...query({ status: "error", error: payloadOf("AUTH-0025") }),
      refetch(...args: readonly unknown[]) {
        calls.push(this === source, args);
      },
    };
    const { result } = renderSource(source);
    await act(async () => result.current.actions[0]?.run());
    expect(calls).toEqual([true, []]);
  });

  test("that cannot be asked again offers nothing to try", () => {
    const source = { ...query({ status: "error", error: payloadOf("AUTH-0025") }), refetch: true };
    const { result } = renderSource(source);
    expect(result.current.error?.code).toBe("AUTH-0025");
    expect(result.current.actions.map(({ id }) => id)).not.toContain("retry");
  });

  describe("without an answer yet", () => {
    const waiting = (fetchStatus: string, more = {}) => ({
      ...query({ status: "pending" }),
      fetchStatus,
      ...more,
    });

    test.each(["fetching", "idle"])("has no error while it is %s", (fetchStatus) => {
      expect(renderSource(waiting(fetchStatus)).result.current.error).toBeNull();
    });

    test("says that there is no connection while it waits for one", () => {
      const { result, rerender } = renderSource(waiting("paused"));
      expect(result.current.error?.kind).toBe("network");
      rerender({ source: waiting("fetching") });
      expect(result.current.error).toBeNull();
    });

    test("is not told of twice for one lack of a connection, and again for the next", () => {
      const { result, rerender } = renderSource(waiting("paused"));
      act(() => result.current.dismiss());
      rerender({ source: waiting("paused") });
      expect(result.current.error).toBeNull();
      rerender({ source: waiting("paused", { errorUpdateCount: 1 }) });
      expect(result.current.error?.kind).toBe("network");
    });
  });

  describe("that asks again after it has failed", () => {
    const failed = { status: "error", error: payloadOf("AUTH-0025"), errorUpdateCount: 1 };
    const again = (fetchStatus: string) => ({
      ...query({ status: "pending", errorUpdateCount: 1 }),
      fetchStatus,
    });

    test("keeps its error meanwhile", () => {
      const { result, rerender } = renderSource(query(failed));
      rerender({ source: again("fetching") });
      expect(result.current.error?.code).toBe("AUTH-0025");
      rerender({ source: query({ status: "success", data: { user: {} } }) });
      expect(result.current.error).toBeNull();
    });

    test("does not bring an error back that the person has taken away", () => {
      const { result, rerender } = renderSource(query(failed));
      act(() => result.current.dismiss());
      rerender({ source: again("fetching") });
      expect(result.current.error).toBeNull();
    });

    test("has no error any more when it was reset and does not ask", () => {
      const { result, rerender } = renderSource(query(failed));
      rerender({ source: again("idle") });
      expect(result.current.error).toBeNull();
    });

    test("has no error any more when it has worked and asks once more", () => {
      const { result, rerender } = renderSource(query(failed));
      const worked = query({ status: "success", data: { user: {} }, errorUpdateCount: 1 });
      rerender({ source: { ...worked, fetchStatus: "fetching" } });
      expect(result.current.error).toBeNull();
    });

    test("keeps nothing where it has never failed", () => {
      const { result, rerender } = renderSource(query({ ...failed, errorUpdateCount: 0 }));
      rerender({ source: { ...query({ status: "pending" }), fetchStatus: "fetching" } });
      expect(result.current.error).toBeNull();
    });
  });

  test.each(["fetching", "paused", "idle"])(
    "with data that only stands in for an answer has no error while it is %s",
    (fetchStatus) => {
      const source = {
        ...query({ status: "success", data: [], errorUpdateCount: 1 }),
        isPlaceholderData: true,
        fetchStatus,
      };
      expect(renderSource(source).result.current.error).toBeNull();
    },
  );

  test("that failed shows its error rather than the data of before", () => {
    const data = { user: { name: "Ada" } };
    const { result } = renderSource(
      query({ status: "error", error: payloadOf("AUTH-0026"), data, errorUpdateCount: 1 }),
    );
    expect(result.current.error?.code).toBe("AUTH-0026");
  });

  test("with data that has nothing to do with errors has none", () => {
    const { result } = renderSource(query({ status: "success", data: { user: { name: "Ada" } } }));
    expect(result.current.error).toBeNull();
  });
});
