import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

afterEach(() => {
  vi.useRealTimers();
});

const failure = payloadOf("AUTH-0013");

const set: { source: (source: unknown) => void } = { source: () => {} };
const mutation = (status: string, submittedAt: number) => ({
  status,
  isError: status === "error",
  submittedAt,
  error: status === "error" ? failure : null,
  data: status === "success" ? { success: true } : undefined,
});

function LogIn() {
  const [source, setSource] = useState<unknown>(null);
  useEffect(() => {
    set.source = setSource;
  }, []);
  const fluz = useFluzError(source, {
    operation: "socialLogin",
    actions: { useAnotherMethod: () => {} },
  });
  return (
    <form
      aria-labelledby="title"
      onSubmit={(event) => {
        event.preventDefault();
        setSource(mutation("pending", 2));
      }}
    >
      <h1 id="title">Log in</h1>
      <ErrorBanner error={fluz} />
      <button>Log in</button>
    </form>
  );
}

async function failOnce(): Promise<void> {
  render(<LogIn />);
  await userEvent.click(screen.getByRole("button", { name: "Log in" }));
  act(() => set.source(mutation("error", 1)));
}

describe("a form that is sent again from the banner", () => {
  test("keeps the banner and its focus while the answer is on its way", async () => {
    await failOnce();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("button", { name: "Trying again…" })).toHaveFocus();
    act(() => set.source(mutation("error", 2)));
    expect(screen.getByRole("button", { name: "Try again" })).not.toHaveAttribute("aria-disabled");
    expect(screen.getByRole("group")).toHaveFocus();
  });

  test("takes the banner away on success, and the focus to the form's heading", async () => {
    await failOnce();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    act(() => set.source(mutation("success", 2)));
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    await act(async () => {});
    expect(screen.getByRole("heading", { name: "Log in" })).toHaveFocus();
  });

  test("from its own button, the banner goes at once", async () => {
    await failOnce();
    await userEvent.click(screen.getByRole("button", { name: "Log in" }));
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });
});

/** A form that was sent and has failed. */
function renderFailed(): { unmount: () => void } {
  const draw = (error: unknown) => (
    <FluzProvider>
      <form aria-label="Log in" onSubmit={(event) => event.preventDefault()}>
        <ErrorBanner error={error} />
        <input aria-label="Email" />
        <button>Log in</button>
      </form>
    </FluzProvider>
  );
  const { rerender, unmount } = render(draw(null));
  fireEvent.click(screen.getByRole("button", { name: "Log in" }));
  rerender(draw(failure));
  return { unmount };
}

test("a form that refuses to be sent leaves the button ready", async () => {
  renderFailed();
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Email" });
  field.setCustomValidity("Use your work address");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByRole("button", { name: "Try again" })).not.toHaveAttribute("aria-disabled");
});

test("a form that was sent and never answered gives the button back, and no timer outlives it", () => {
  vi.useFakeTimers();
  const { unmount } = renderFailed();
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByRole("button", { name: "Trying again…" })).toBeVisible();
  act(() => {
    vi.advanceTimersByTime(10_000);
  });
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
