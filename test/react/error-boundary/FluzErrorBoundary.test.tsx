import { FluzError } from "@fluz-kit/core";
import { FluzErrorBoundary, FluzProvider } from "@fluz-kit/react";
import type {
  FluzErrorBoundaryProps,
  FluzErrorFallback,
  FluzEvent,
  FluzProviderProps,
} from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf, support } from "../support/handlers.ts";

// React itself says what a boundary has caught.
beforeEach(() => expectConsole("error", /The above error occurred/));

const answer: { current: unknown } = { current: null };

/** What a host renders: it throws until there is nothing left to throw. */
function Account() {
  if (answer.current !== null) throw answer.current;
  return <h2>Your account</h2>;
}

function renderBroken(
  thrown: unknown,
  props: FluzErrorBoundaryProps = {},
  provider: FluzProviderProps = {},
) {
  answer.current = thrown;
  const view = (own: FluzErrorBoundaryProps) => (
    <FluzProvider support={support} {...provider}>
      <main>
        <FluzErrorBoundary {...own}>
          <Account />
        </FluzErrorBoundary>
      </main>
    </FluzProvider>
  );
  const { rerender } = render(view(props));
  return (own: FluzErrorBoundaryProps) => rerender(view(own));
}

test.each([
  ["a mistake in the code", new Error("ZZZ-LEAK at secret.ts:7"), "Something went wrong"],
  ["a string", "ZZZ-LEAK", "Something went wrong"],
  ["undefined", undefined, "Something went wrong"],
  ["a success, which nobody should throw", { success: true }, "Something went wrong"],
  ["an abort, which leaves a hole", new DOMException("stop", "AbortError"), "Something went wrong"],
  ["a lost connection", new TypeError("Failed to fetch"), "We couldn't connect"],
  ["a failure of the API", payloadOf("AUTH-0014"), "We couldn't create your passcode"],
  ["a field's error, whose field is gone", payloadOf("AUTH-0012"), "That passcode isn't right"],
])("%s is a screen with words and a way back, and no trace of it", (_, thrown, name) => {
  renderBroken(thrown);
  expect(screen.getByRole("heading", { level: 1, name })).toBeVisible();
  expect(screen.getAllByRole("button").length).toBeGreaterThan(0);
  expect(document.documentElement.outerHTML).not.toMatch(/ZZZ-LEAK|secret\.ts|at Account/);
});

test("a request that was called off keeps what its answer said", () => {
  const fallback = vi.fn<(details: FluzErrorFallback) => null>(() => null);
  const facts = { httpStatus: 409, retryAfterMs: 5_000, requestId: "r-1" };
  renderBroken(new FluzError({ kind: "aborted", ...facts }), { fallback });
  expect(fallback.mock.lastCall?.[0].error).toMatchObject({ kind: "unknown", ...facts });
});

test("what nothing here can help offers support and no retry", () => {
  renderBroken(new FluzError({ kind: "api", code: "AUTH-0030" }));
  expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

test("trying again renders the children, and the focus goes to their heading", async () => {
  const onReset = vi.fn<() => void>(() => {
    answer.current = null;
  });
  renderBroken(new Error("broken"), { onReset });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onReset).toHaveBeenCalledOnce();
  expect(screen.getByRole("heading", { name: "Your account" })).toHaveFocus();
});

test("the third time in a row support leads, and in between there is a pause", () => {
  vi.useFakeTimers();
  const onError = vi.fn<() => void>();
  renderBroken(payloadOf("AUTH-0014"), { onError });
  for (const _ of [1, 2]) {
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
  }
  vi.useRealTimers();
  expect(onError).toHaveBeenCalledTimes(3);
  const [first] = screen.getByRole("group").querySelectorAll("a, button");
  expect(first).toHaveAccessibleName(/Contact support/);
});

test("tells the host once, with what was thrown, and the event sink without it", () => {
  const thrown = new Error("ZZZ-LEAK");
  const onError = vi.fn<NonNullable<FluzErrorBoundaryProps["onError"]>>();
  const events: FluzEvent[] = [];
  const onEvent = (event: FluzEvent) => void events.push(event);
  renderBroken(thrown, { onError, operation: "login" }, { onEvent });
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.calls[0]?.[0]).toBe(thrown);
  expect(events.map(({ type, kind, operation }) => ({ type, kind, operation }))).toEqual([
    { type: "shown", kind: "unknown", operation: "login" },
  ]);
  expect(JSON.stringify(events)).not.toContain("ZZZ-LEAK");
});

test("a report that breaks does not take the page down", () => {
  renderBroken(new Error("broken"), {
    onError() {
      throw new Error("reporter");
    },
  });
  expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
});

test("a changed key renders the children again, and an equal one does not", () => {
  const onReset = vi.fn<() => void>();
  const again = renderBroken(new Error("broken"), { onReset, resetKeys: ["/a", NaN] });
  answer.current = null;
  again({ onReset, resetKeys: ["/a", NaN] });
  expect(screen.queryByText("Your account")).not.toBeInTheDocument();
  again({ onReset, resetKeys: ["/b", NaN] });
  expect(screen.getByText("Your account")).toBeVisible();
  expect(onReset).toHaveBeenCalledOnce();
});

test("a key that changes together with the error does not throw the error away", () => {
  answer.current = null;
  const again = renderBroken(null, { resetKeys: ["/a"] });
  answer.current = new Error("broken");
  again({ resetKeys: ["/b"] });
  expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
});

test("a fallback of the host's gets the error and the way back", async () => {
  renderBroken(payloadOf("AUTH-0014"), {
    fallback: ({ error, reset }) => (
      <button
        onClick={() => {
          answer.current = null;
          reset();
        }}
      >
        Reload after {error.code}
      </button>
    ),
  });
  await userEvent.click(screen.getByRole("button", { name: "Reload after AUTH-0014" }));
  expect(screen.getByText("Your account")).toBeVisible();
});

test("in StrictMode an error is told once as well", () => {
  answer.current = new Error("broken");
  const onError = vi.fn<() => void>();
  render(
    <StrictMode>
      <FluzErrorBoundary onError={onError} onReset={() => {}}>
        <Account />
      </FluzErrorBoundary>
    </StrictMode>,
  );
  expect(onError).toHaveBeenCalledOnce();
});
