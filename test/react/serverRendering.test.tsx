import * as kit from "@fluz-kit/react";
import { act, screen, within } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { payloadOf, support } from "./support/handlers.ts";

const failure = payloadOf("AUTH-0026");
const general = payloadOf("AUTH-0025");

function pageWith({ ErrorBanner, FieldError, FluzProvider, useFluzError }: typeof kit) {
  function SignUp() {
    const fluz = useFluzError(failure, {
      operation: "register",
      fields: ["phone"],
      actions: { signIn: "/login" },
    });
    return (
      <form aria-label="Sign up">
        <ErrorBanner error={general} operation="register" />
        <input aria-label="Phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" />
      </form>
    );
  }
  return (
    <FluzProvider support={support} actions={{ retry: () => {} }}>
      <SignUp />
    </FluzProvider>
  );
}

/** Renders with a copy of the kit that was loaded where there is no page. */
async function renderOnServer(): Promise<string> {
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  const html = renderToString(pageWith(await import("@fluz-kit/react")));
  vi.unstubAllGlobals();
  return html;
}

afterEach(() => {
  document.body.replaceChildren();
});

test("the server's page has the words, the wiring and the empty regions, and no style", async () => {
  document.body.innerHTML = await renderOnServer();
  expect(screen.getByRole("textbox", { name: "Phone" })).toHaveAccessibleDescription(
    /This number already has an account/,
  );
  const banner = screen.getByRole("group");
  expect(banner).toHaveTextContent("We couldn't create your account");
  // Before JavaScript runs, nothing has handled it.
  expect(within(banner).queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  expect(document.querySelector("[style], style")).toBeNull();
});

test("the browser takes the page over without a warning, and then Try again is there", async () => {
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = await renderOnServer();
  const before = container.innerHTML;
  const root = await act(async () => hydrateRoot(container, pageWith(kit)));
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  // What the server has drawn for a page without JavaScript.
  expect(container.innerHTML).toBe(before.replace('type="submit" hidden=""', 'type="button"'));
  act(() => root.unmount());
});
