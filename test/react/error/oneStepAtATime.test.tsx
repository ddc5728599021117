import { ErrorBanner } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

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
