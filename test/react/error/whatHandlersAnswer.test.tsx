import { FluzError, createSessionRefresher } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

const failure = payloadOf("AUTH-0014");
const ended = () => Promise.reject(new FluzError({ kind: "api", code: "AUTH-0019" }));

test.each([
  ["by its code", ended],
  ["by HTTP 401", () => Promise.resolve(new Response(null, { status: 401 }))],
  ["by an answer in which nothing was done", () => Promise.resolve(payloadOf("AUTH-0019"))],
])("a handler whose session has ended, %s, runs again only when it is pressed", async (_, end) => {
  const refresh = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const reauthenticate = "/login";
  const retry = vi.fn<() => Promise<unknown>>(() => Promise.resolve());
  retry.mockImplementationOnce(end);
  function Host() {
    return <ErrorBanner error={failure} />;
  }
  render(
    <FluzProvider session={createSessionRefresher({ refresh })} actions={{ retry, reauthenticate }}>
      <Host />
    </FluzProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await act(async () => {});
  expect(refresh).toHaveBeenCalledOnce();
  expect(retry).toHaveBeenCalledOnce();
  expect(await screen.findByRole("link", { name: "Sign in again" })).toBeVisible();
});

test.each<[string, () => Promise<unknown>]>([
  ["a payload", () => Promise.resolve(payloadOf("AUTH-0016"))],
  [
    "a Response",
    () => Promise.resolve(new Response(JSON.stringify(payloadOf("AUTH-0016")), { status: 403 })),
  ],
])("what a handler answers is read, so a failure in it is shown: %s", async (_, retry) => {
  function Host() {
    return <ErrorBanner error={useFluzError(failure, { actions: { retry } })} />;
  }
  render(<Host />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/We couldn't update your passcode/)).toBeInTheDocument();
});

test("a handler that answers with something of its own has worked", async () => {
  function Host() {
    const fluz = useFluzError(failure, { actions: { retry: async () => ({ token: "t" }) } });
    return <ErrorBanner error={fluz} />;
  }
  render(<Host />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText(/We couldn't create your passcode/)).toBeVisible();
});

test("a handler whose session cannot be renewed shows that", async () => {
  const session = createSessionRefresher({ refresh: () => Promise.reject(new Error("gone")) });
  render(
    <FluzProvider session={session} actions={{ retry: ended, reauthenticate: "/login" }}>
      <ErrorBanner error={failure} />
    </FluzProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "Sign in again" })).toBeVisible();
});

test("a nearer handler that says nothing leaves the action to the next", () => {
  render(
    <FluzProvider actions={{ reauthenticate: "/outer" }}>
      <ErrorBanner error={payloadOf("AUTH-0019")} actions={{ reauthenticate: undefined }} />
    </FluzProvider>,
  );
  expect(screen.getByRole("link", { name: "Sign in again" })).toHaveAttribute("href", "/outer");
});

test.each([null, undefined, 0, ""])("a handler that answers %o has worked", async (answer) => {
  // As a host without types writes it.
  const retry: () => void = () => answer;
  function Host() {
    return <ErrorBanner error={useFluzError(failure, { actions: { retry } })} />;
  }
  render(<Host />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await act(async () => {});
  expect(screen.getByRole("button", { name: "Try again" })).not.toHaveAttribute("aria-disabled");
});
