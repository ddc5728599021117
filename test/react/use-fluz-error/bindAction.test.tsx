import { FluzError, createSessionRefresher } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
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
