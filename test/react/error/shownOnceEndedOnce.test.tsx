import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { renderReports, sink, success, told, types, wrapper } from "../support/toldEvents.tsx";

beforeEach(() => {
  sink.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test("of many errors without a success, a hundred are open at most", async () => {
  const { report, leave } = renderReports();
  report(...Array.from({ length: 150 }, () => payloadOf("AUTH-0026")));
  expect(types().filter((type) => type.startsWith("shown"))).toHaveLength(150);
  expect(types().filter((type) => type.startsWith("abandoned"))).toHaveLength(50);
  await leave();
  expect(types().filter((type) => type.startsWith("abandoned"))).toHaveLength(150);
});

describe("an error is shown once, and ends once", () => {
  test("resolved, when a success follows", async () => {
    const { report, leave } = renderReports();
    report(payloadOf("AUTH-0026"), success, success);
    await leave();
    expect(types()).toEqual(["shown AUTH-0026", "resolved AUTH-0026"]);
  });

  test("abandoned, when the person leaves while it stands", async () => {
    const { report, leave } = renderReports();
    report(payloadOf("AUTH-0026"));
    await leave();
    expect(types()).toEqual(["shown AUTH-0026", "abandoned AUTH-0026"]);
  });

  test("abandoned, when the person takes it away", async () => {
    const { report, result, leave } = renderReports();
    report(payloadOf("AUTH-0025"));
    act(() => result.current.dismiss());
    await leave();
    expect(types()).toEqual(["shown AUTH-0025", "abandoned AUTH-0025"]);
  });

  test("resolved with the one that followed it, when both are got over", () => {
    const { report } = renderReports();
    report(payloadOf("AUTH-0004"), payloadOf("AUTH-0026"), success);
    expect(types()).toEqual([
      "shown AUTH-0004",
      "shown AUTH-0026",
      "resolved AUTH-0004",
      "resolved AUTH-0026",
    ]);
  });

  test("resolved, when the screen goes with the next try under way, as after a redirect", async () => {
    const failed = {
      status: "error",
      isError: true,
      submittedAt: 1,
      error: payloadOf("AUTH-0025"),
    };
    const pending = { status: "pending", isError: false, submittedAt: 2 };
    const { rerender, unmount } = renderHook(({ source }) => useFluzError(source), {
      wrapper,
      initialProps: { source: failed },
    });
    rerender({ source: { ...failed, ...pending } });
    unmount();
    await act(async () => {});
    expect(types()).toEqual(["shown AUTH-0025", "resolved AUTH-0025"]);
  });

  test("not at all, when the person cancelled", async () => {
    const { report, leave } = renderReports();
    report(new DOMException("stop", "AbortError"));
    await leave();
    expect(told()).toEqual([]);
  });
});

test("a step that is taken is told between, a refused second press is not", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: 1_000 });
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  const retry = () => new Promise<void>(() => {});
  render(<ErrorBanner error={payload} operation="socialLogin" attempt={2} actions={{ retry }} />, {
    wrapper,
  });
  vi.setSystemTime(6_000);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await user.click(screen.getByRole("button", { name: "Trying again…" }));
  const link = screen.getByRole("link", { name: /Contact support/ });
  link.addEventListener("click", (event) => event.preventDefault());
  await user.click(link);
  expect(told().map(({ type, action }) => [type, action])).toEqual([
    ["shown", null],
    ["action", "retry"],
    ["action", "contactSupport"],
  ]);
  expect(told()[1]?.elapsedMs).toBeGreaterThanOrEqual(5_000);
});

test("an event of a device whose clock was set back has no time below zero", async () => {
  vi.useFakeTimers({ now: 3_600_000 });
  const { report, leave } = renderReports();
  report(payload);
  vi.setSystemTime(0);
  await leave();
  expect(told().map(({ type, elapsedMs }) => [type, elapsedMs])).toEqual([
    ["shown", 0],
    ["abandoned", 0],
  ]);
});
const payload = payloadOf("AUTH-0013");
