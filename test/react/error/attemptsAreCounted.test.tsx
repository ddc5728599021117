import { useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { create, renderReports, wrapper } from "../support/reports.tsx";

const lost = new TypeError("Failed to fetch");
const late = new DOMException("late", "TimeoutError");
const cancelled = new DOMException("stop", "AbortError");

describe("attempts", () => {
  test("the third confirmed failure puts support first", () => {
    const { result, report } = renderReports();
    report(payloadOf("AUTH-0014"), payloadOf("AUTH-0014"));
    expect(result.current.actions[0]?.id).toBe("retry");
    report(payloadOf("AUTH-0014"));
    expect(result.current.attempts).toBe(3);
    expect(result.current.actions[0]).toMatchObject({ id: "contactSupport", primary: true });
  });

  test.each([
    ["a lost connection", lost],
    ["a time-out", late],
    ["a cancellation", cancelled],
    ["having no passcode yet", payloadOf("AUTH-0010")],
  ])("%s does not count", (_, failure) => {
    const { result, report } = renderReports();
    report(payloadOf("AUTH-0004"), failure);
    report(payloadOf("AUTH-0004"));
    expect(result.current.attempts).toBe(2);
  });

  test("one success ends the count", () => {
    const { result, report } = renderReports();
    report(payloadOf("AUTH-0014"), payloadOf("AUTH-0014"), { success: true });
    expect(result.current.attempts).toBe(0);
    report(payloadOf("AUTH-0014"));
    expect(result.current.attempts).toBe(1);
  });

  test("reset hides the error and ends the count", () => {
    const { result, report } = renderReports();
    report(payloadOf("AUTH-0014"));
    act(() => result.current.reset());
    expect(result.current).toMatchObject({ error: null, attempts: 0 });
  });

  test("the same object reported twice is two failures", () => {
    const { result, report } = renderReports();
    const failure = payloadOf("AUTH-0014");
    report(failure, failure);
    expect(result.current.attempts).toBe(2);
  });

  test("a flow goes on where another component left it, another flow starts afresh", () => {
    const { result } = renderHook(
      () => ({
        first: useFluzError(undefined, create),
        second: useFluzError(undefined, create),
        other: useFluzError(undefined, { ...create, flow: "other" }),
        unnamed: useFluzError(undefined),
      }),
      { wrapper },
    );
    act(() => result.current.first.report(payloadOf("AUTH-0014")));
    act(() => result.current.second.report(payloadOf("AUTH-0014")));
    expect(result.current.first.attempts).toBe(2);
    expect(result.current.second.attempts).toBe(2);
    expect(result.current.other.attempts).toBe(0);
    expect(result.current.unnamed.attempts).toBe(0);
  });

  test("two readers of one failed mutation count it once", () => {
    const mutation = {
      status: "error",
      isError: true,
      error: payloadOf("AUTH-0014"),
      submittedAt: 1_000,
      mutate: () => {},
    };
    const { result } = renderHook(
      () => [useFluzError(mutation, create), useFluzError(mutation, create)],
      { wrapper },
    );
    expect(result.current.map(({ attempts }) => attempts)).toEqual([1, 1]);
  });

  test("of hooks that name neither operation nor flow do not run together", () => {
    const { result } = renderHook(
      () => ({ one: useFluzError(undefined), other: useFluzError(undefined) }),
      { wrapper },
    );
    for (let time = 0; time < 2; time += 1) {
      act(() => result.current.one.report(payloadOf("AUTH-0014")));
    }
    act(() => result.current.other.report(payloadOf("AUTH-0014")));
    expect([result.current.one.attempts, result.current.other.attempts]).toEqual([2, 1]);
    act(() => result.current.other.report({ success: true }));
    expect([result.current.one.attempts, result.current.other.attempts]).toEqual([2, 0]);
  });

  test.each<[string, UseFluzErrorOptions]>([
    ["an operation", { operation: "createPasscode" }],
    ["a flow", { flow: "passcode" }],
  ])("of hooks that share %s alone run together", (_, options) => {
    const { result } = renderHook(
      () => ({ one: useFluzError(undefined, options), other: useFluzError(undefined, options) }),
      { wrapper },
    );
    act(() => result.current.one.report(payloadOf("AUTH-0014")));
    act(() => result.current.other.report(payloadOf("AUTH-0014")));
    expect(result.current.other.attempts).toBe(2);
  });

  test("they are kept without a provider too", () => {
    const { result } = renderHook(() => useFluzError());
    act(() => result.current.report(payloadOf("AUTH-0014")));
    act(() => result.current.report(payloadOf("AUTH-0014")));
    expect(result.current.attempts).toBe(2);
  });
});
