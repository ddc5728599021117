import { FluzError } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, renderHook, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function advance(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

const limited = () => new FluzError({ kind: "rate-limited", retryAfterMs: 30_000 });

function renderLimited(error = limited()) {
  const retry = vi.fn<() => void>();
  const page = render(
    <StrictMode>
      <FluzProvider actions={{ retry }}>
        <ErrorBanner error={error} />
      </FluzProvider>
    </StrictMode>,
  );
  return { retry, ...page };
}

test("an action says from when it works", () => {
  const error = limited();
  const { result } = renderHook(() => useFluzError(error, { actions: { retry: () => {} } }));
  expect(result.current.actions).toMatchObject([{ id: "retry", availableAt: 1_030_000 }]);
  advance(30_000);
  expect(result.current.actions).toMatchObject([{ id: "retry", availableAt: null }]);
});

test("the words name the time, and no longer when it is over", () => {
  renderLimited();
  expect(screen.getByText("Wait 30 seconds, then try again.")).toBeVisible();
  advance(30_000);
  expect(screen.getByText("Wait a little, then try again.")).toBeVisible();
});

test("pressed too early it does nothing but say how long it still takes", () => {
  const { retry } = renderLimited();
  const button = screen.getByRole("button", { name: "Try again" });
  expect(button).toHaveAttribute("aria-disabled", "true");
  advance(6_000);
  fireEvent.click(button);
  advance(300);
  expect(retry).not.toHaveBeenCalled();
  expect(screen.getByRole("status")).toHaveTextContent("You can do this in 24 seconds");
});

test("that the wait is over is said once, and then it works", () => {
  const { retry } = renderLimited();
  advance(30_000);
  advance(300);
  expect(screen.getByRole("status")).toHaveTextContent("You can do this now");
  advance(60_000);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});

test("mounting again does not start the wait again", () => {
  const error = limited();
  renderLimited(error).unmount();
  vi.advanceTimersByTime(31_000);
  const { retry } = renderLimited(error);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});

test("unmounting leaves no timer", () => {
  renderLimited().unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test("a lost connection is no longer shown once the browser is back online", () => {
  const error = new FluzError({ kind: "network" });
  render(<ErrorBanner error={error} actions={{ retry: () => {} }} />);
  expect(screen.getByRole("heading", { name: "We couldn't connect" })).toBeVisible();
  act(() => {
    window.dispatchEvent(new Event("online"));
  });
  expect(screen.queryByRole("heading")).toBeNull();
});

test("being back online takes no other error away", () => {
  renderLimited();
  act(() => {
    window.dispatchEvent(new Event("online"));
  });
  expect(screen.getByRole("heading")).toBeVisible();
});
