import { FluzProvider, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <FluzProvider actions={everyHandler} support={support}>
      {children}
    </FluzProvider>
  </StrictMode>
);
const create: UseFluzErrorOptions = { operation: "createPasscode", flow: "passcode" };

function renderReports(options: UseFluzErrorOptions = create) {
  const { result, unmount } = renderHook(() => useFluzError(undefined, options), { wrapper });
  const report = (...failures: readonly unknown[]) => {
    for (const failure of failures) act(() => result.current.report(failure));
  };
  return { result, report, unmount };
}

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

describe("after an answer that never came, it may have worked", () => {
  test.each([
    ["a failed registration", payloadOf("AUTH-0025"), "AUTH-0026", "signIn"],
    ["a time-out", late, "AUTH-0027", "signIn"],
    ["a lost connection", lost, "AUTH-0026", "signIn"],
    ["a time-out", late, "AUTH-0011", "usePasscode"],
  ])("%s, then %s%s", (_, before, code, action) => {
    const { result, report } = renderReports({ flow: "any" });
    report(before, payloadOf(code));
    expect(result.current.actions[0]?.id).toBe(action);
  });

  test("a clear failure before it proves that it has not", () => {
    const { result, report } = renderReports({ flow: "any" });
    report(payloadOf("AUTH-0004"), payloadOf("AUTH-0011"));
    expect(result.current.actions[0]?.id).toBe("resetPasscode");
  });
});

describe("answers that come in another order than the tries began", () => {
  const late = () => payloadOf("AUTH-0025");

  test("a slow old failure after a newer success is neither shown nor counted", () => {
    const { result, report } = renderReports();
    const slow = result.current.begin();
    report({ success: true });
    act(() => slow(late()));
    expect(result.current).toMatchObject({ error: null, attempts: 0 });
  });

  test("a slow old failure leaves the newer one on the screen, and counts", () => {
    const { result, report } = renderReports();
    const slow = result.current.begin();
    report(payloadOf("AUTH-0004"));
    act(() => slow(late()));
    expect(result.current.error?.code).toBe("AUTH-0004");
    expect(result.current.attempts).toBe(2);
  });

  test("a failure that comes in its turn is shown", () => {
    const { result } = renderReports();
    const answer = result.current.begin();
    act(() => answer(late()));
    expect(result.current.error?.code).toBe("AUTH-0025");
  });

  test("a success of another component ends the count for all of them", () => {
    const { result } = renderHook(
      () => [useFluzError(undefined, create), useFluzError(undefined, create)] as const,
      { wrapper },
    );
    const slow = result.current[0].begin();
    act(() => result.current[1].report({ success: true }));
    act(() => slow(payloadOf("AUTH-0014")));
    expect(result.current.map(({ attempts }) => attempts)).toEqual([0, 0]);
  });
});

test("an answer that comes after the screen has gone changes nothing on the next one", () => {
  const gone = renderReports();
  const late = gone.result.current.begin();
  gone.unmount();
  const { result } = renderReports();
  act(() => late(payloadOf("AUTH-0014")));
  expect(result.current).toMatchObject({ error: null, attempts: 0 });
  expect(document.body.textContent).toBe("");
});
