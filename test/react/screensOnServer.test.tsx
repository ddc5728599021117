import * as kit from "@fluz-kit/react";
import { act, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { payloadOf, support } from "./support/handlers.ts";

const closed = payloadOf("AUTH-0030");
const step = payloadOf("AUTH-0010");
const phone = payloadOf("AUTH-0026");
const email = payloadOf("AUTH-0027");

function pageWith(own: typeof kit) {
  const { ErrorScreen, ErrorSummary, FluzErrorBoundary, FluzProvider, GuidanceView } = own;
  return (
    <FluzProvider support={support} actions={{ createPasscode: "/create" }}>
      <FluzErrorBoundary>
        <ErrorScreen error={closed} />
        <GuidanceView error={step}>
          <form aria-label="Pay">
            <input aria-label="Note" />
          </form>
        </GuidanceView>
        <ErrorSummary
          error={[phone, email]}
          operation="register"
          fieldIds={{ phone: "tel", email: "mail" }}
        />
      </FluzErrorBoundary>
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

test("the server's page has the screen, the step in place of its form, and the summary", async () => {
  document.body.innerHTML = await renderOnServer();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("This service isn't");
  expect(screen.getByRole("link", { name: "Create passcode" })).toHaveAttribute("href", "/create");
  expect(screen.queryByRole("form")).not.toBeInTheDocument();
  expect(document.querySelector("form")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /This number already/ })).toHaveAttribute("href", "#tel");
  expect(document.querySelector("[style], style")).toBeNull();
});

test("the browser takes the page over without a warning and without changing it", async () => {
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = await renderOnServer();
  const before = container.innerHTML;
  const root = await act(async () => hydrateRoot(container, pageWith(kit)));
  expect(container.innerHTML).toBe(before);
  act(() => root.unmount());
});
