import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent, UseFluzErrorOptions } from "@fluz-kit/react";
import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const sink = vi.fn<(event: FluzEvent) => void>();
const told = () => sink.mock.calls.map(([event]) => event);
const types = () => told().map(({ type, code }) => `${type} ${code}`);

beforeEach(() => {
  sink.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <FluzProvider actions={everyHandler} support={support} onEvent={sink}>
      {children}
    </FluzProvider>
  </StrictMode>
);

function renderReports(options: UseFluzErrorOptions = { operation: "register", flow: "sign-up" }) {
  const { result, unmount } = renderHook(() => useFluzError(undefined, options), { wrapper });
  return {
    result,
    leave: async () => {
      unmount();
      await act(async () => {});
    },
    report: (...answers: readonly unknown[]) => {
      for (const answer of answers) act(() => result.current.report(answer));
    },
  };
}

const success = { success: true };

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

test("an event says what happened, and nothing that a person typed or a server said", () => {
  const { report } = renderReports();
  report({
    ...payloadOf("AUTH-0026"),
    variables: { phone: "+15551234567", passcode: "493817" },
    extensions: { requestId: "req_81f3" },
  });
  expect(told()).toEqual([
    {
      type: "shown",
      code: "AUTH-0026",
      receivedCode: null,
      kind: "api",
      operation: "register",
      flow: "sign-up",
      attempt: 1,
      severity: "error",
      surface: "field",
      action: null,
      elapsedMs: 0,
    },
  ]);
});

test("a code beyond the documented ones is told, a malformed one is not", () => {
  const { report } = renderReports();
  report(payloadOf("RC-0001"), payloadOf("<script>"), payloadOf("+15551234567"));
  expect(told().map(({ code, receivedCode }) => [code, receivedCode])).toEqual([
    [null, "RC-0001"],
    [null, null],
    [null, null],
  ]);
});

test("under a neutral policy the codes of a group differ in nothing but the code", () => {
  const options: UseFluzErrorOptions = { operation: "login", enumerationPolicy: "neutral" };
  const eventsOf = (code: string) => {
    sink.mockReset();
    const { report } = renderReports(options);
    report(payloadOf(code), success);
    return told().map((event) => ({ ...event, code: null, elapsedMs: 0 }));
  };
  const expected = eventsOf("AUTH-0018");
  expect(expected).toHaveLength(2);
  for (const code of ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0024"]) {
    expect(eventsOf(code)).toEqual(expected);
  }
});

test("a sink that throws breaks nothing", async () => {
  sink.mockImplementation(() => {
    throw new Error("sink");
  });
  const { result, report, leave } = renderReports();
  report(payloadOf("AUTH-0025"));
  expect(result.current.title).toBe("We couldn't create your account");
  await act(async () => result.current.actions[0]?.run());
  await leave();
  expect(types()).toEqual(["shown AUTH-0025", "action AUTH-0025", "abandoned AUTH-0025"]);
});

describe("recipes", () => {
  /** The part of `Counter` and `Histogram` of @opentelemetry/api that this needs. */
  interface Instruments {
    readonly counter: { add(value: number, attributes?: Record<string, string | number>): void };
    readonly histogram: {
      record(value: number, attributes?: Record<string, string | number>): void;
    };
  }

  /** Counts by type and code, and times how long people took to get over an error. */
  function toOpenTelemetry({ counter, histogram }: Instruments): (event: FluzEvent) => void {
    return ({ type, code, receivedCode, kind, operation, action, elapsedMs }) => {
      const attributes = {
        "error.type": code ?? receivedCode ?? kind,
        "fluz.operation": operation,
        ...(action && { "fluz.action": action }),
      };
      counter.add(1, { ...attributes, "fluz.event": type });
      if (type === "resolved") histogram.record(elapsedMs, attributes);
    };
  }

  test("OpenTelemetry: a counter and a histogram", () => {
    const counter = { add: vi.fn<Instruments["counter"]["add"]>() };
    const histogram = { record: vi.fn<Instruments["histogram"]["record"]>() };
    sink.mockImplementation(toOpenTelemetry({ counter, histogram }));
    const { report } = renderReports();
    report(payloadOf("AUTH-0026"), success);
    const attributes = { "error.type": "AUTH-0026", "fluz.operation": "register" };
    expect(counter.add.mock.calls).toEqual([
      [1, { ...attributes, "fluz.event": "shown" }],
      [1, { ...attributes, "fluz.event": "resolved" }],
    ]);
    expect(histogram.record).toHaveBeenCalledExactlyOnceWith(expect.any(Number), attributes);
  });

  /** Any analytics tool whose SDK has a `track(name, properties)`. */
  type Track = (name: string, properties: Omit<FluzEvent, "type">) => void;

  const toAnalytics =
    (track: Track): ((event: FluzEvent) => void) =>
    ({ type, ...properties }) =>
      track(`Error ${type}`, properties);

  test("analytics: one track call for each event", () => {
    const track = vi.fn<Track>();
    sink.mockImplementation(toAnalytics(track));
    const { report } = renderReports();
    report(payloadOf("AUTH-0026"), success);
    expect(track.mock.calls.map(([name, { code }]) => [name, code])).toEqual([
      ["Error shown", "AUTH-0026"],
      ["Error resolved", "AUTH-0026"],
    ]);
  });
});
