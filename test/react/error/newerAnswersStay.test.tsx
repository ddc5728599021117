import { FluzError } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent, UseFluzErrorResult } from "@fluz-kit/react";
import { act, render, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";
import { create, renderReports, wrapper } from "../support/reports.tsx";

function renderTries() {
  const events: FluzEvent["type"][] = [];
  const results: UseFluzErrorResult[] = [];
  function Form() {
    const fluz = useFluzError(undefined, { operation: "login" });
    results.push(fluz);
    return <ErrorBanner error={fluz} />;
  }
  render(
    <FluzProvider actions={everyHandler} onEvent={({ type }) => events.push(type)}>
      <Form />
    </FluzProvider>,
  );
  const latest = (): UseFluzErrorResult => {
    const result = results.at(-1);
    if (!result) throw new Error("Nothing was rendered.");
    return result;
  };
  return {
    events,
    latest,
    begin: () => {
      const answer = latest().begin();
      return (value: unknown) => act(() => answer(value));
    },
    says: () => ({ code: latest().error?.code ?? null, attempts: latest().attempts }),
  };
}

const wrong = () => payloadOf("AUTH-0002");
const worked = { success: true };

/** Every way in which a try can end, and what is said then. */
const ends: readonly [string, unknown, { code: string | null; attempts: number }][] = [
  ["a failure", payloadOf("AUTH-0002"), { code: "AUTH-0002", attempts: 2 }],
  [
    "a FluzError",
    new FluzError({ kind: "api", code: "AUTH-0001" }),
    { code: "AUTH-0001", attempts: 2 },
  ],
  ["a success", worked, { code: null, attempts: 0 }],
  ["nothing", undefined, { code: null, attempts: 1 }],
  ["null", null, { code: null, attempts: 1 }],
];

describe.each(ends)("a try that ends with %s", (_, end, expected) => {
  test("says so", () => {
    const { begin, says } = renderTries();
    begin()(wrong());
    begin()(end);
    expect(says()).toEqual(expected);
  });

  test.each(ends)("has ended: %s afterwards changes nothing", (_later, again) => {
    const { begin, says, events } = renderTries();
    begin()(wrong());
    const answer = begin();
    answer(end);
    const soFar = [...events];
    answer(again);
    expect(says()).toEqual(expected);
    expect(events).toEqual(soFar);
  });

  test.each(ends)("is not replaced by an older one's %s", (_older, late) => {
    const { begin, says } = renderTries();
    begin()(wrong());
    const older = begin();
    begin()(end);
    const { code } = says();
    older(late);
    expect(says().code).toBe(code);
  });
});

test("only a success that somebody answered ends statistics with one", () => {
  const { begin, events } = renderTries();
  begin()(wrong());
  begin()(null);
  expect(events).toEqual(["shown"]);
  begin()(worked);
  expect(events).toEqual(["shown", "resolved"]);
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
