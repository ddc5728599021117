import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useEffect, useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

afterEach(() => {
  vi.useRealTimers();
});

const failure = payloadOf("AUTH-0013");

function renderHandled(handler: () => Promise<unknown>) {
  render(
    <StrictMode>
      <ErrorBanner error={failure} actions={{ retry: handler, useAnotherMethod: () => {} }} />
    </StrictMode>,
  );
}

function deferred() {
  let settle: { resolve: () => void; reject: (reason: unknown) => void } = {
    resolve: () => {},
    reject: () => {},
  };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

describe("an action whose promise is pending", () => {
  test("says so, keeps the focus, and refuses a second press", async () => {
    const { promise, resolve } = deferred();
    const handler = vi.fn<() => Promise<void>>(() => promise);
    renderHandled(handler);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    const busy = screen.getByRole("button", { name: "Trying again…" });
    expect(busy).toHaveAttribute("aria-disabled", "true");
    expect(busy).toBeEnabled();
    expect(busy).toHaveFocus();
    await userEvent.click(busy);
    expect(handler).toHaveBeenCalledOnce();
    await act(async () => resolve());
    expect(screen.getByRole("button", { name: "Try again" })).not.toHaveAttribute("aria-disabled");
  });

  test("refuses two presses in one breath", async () => {
    const { promise, resolve } = deferred();
    const handler = vi.fn<() => Promise<void>>(() => promise);
    renderHandled(handler);
    const button = screen.getByRole("button", { name: "Try again" });
    act(() => {
      button.click();
      button.click();
    });
    expect(handler).toHaveBeenCalledOnce();
    await act(async () => resolve());
  });

  test("leaves the other actions alone", async () => {
    renderHandled(() => new Promise(() => {}));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("button", { name: "Choose another way" })).not.toHaveAttribute(
      "aria-disabled",
    );
  });
});

test("an action that rejects shows why", async () => {
  const { promise, reject } = deferred();
  renderHandled(() => promise);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await act(async () => reject(new TypeError("Failed to fetch")));
  expect(screen.getByRole("heading")).toHaveTextContent("We couldn't connect");
});

test("an action that throws shows why", async () => {
  render(
    <ErrorBanner
      error={failure}
      actions={{
        retry() {
          throw payloadOf("AUTH-0018");
        },
        reenter: () => {},
      }}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByRole("heading")).toHaveTextContent("We couldn't sign you in");
});

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

test("what was dismissed twice stays dismissed", () => {
  const { result } = renderHook(() => useFluzError(null, { actions: everyHandler }));
  act(() => result.current.report(payloadOf("AUTH-0015")));
  expect(result.current.title).not.toBeNull();
  act(() => result.current.dismiss());
  act(() => result.current.dismiss());
  expect(result.current.title).toBeNull();
  act(() => result.current.reset());
  expect(result.current.title).toBeNull();
});
