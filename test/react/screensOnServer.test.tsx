import { Writable } from "node:stream";
import * as kit from "@fluz-kit/react";
import { act, screen } from "@testing-library/react";
import { Suspense } from "react";
import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "./support/handlers.ts";

const closed = payloadOf("AUTH-0030");
const step = payloadOf("AUTH-0010");
const phone = payloadOf("AUTH-0026");
const email = payloadOf("AUTH-0027");

const general = payloadOf("AUTH-0025");

/** A view whose form has a banner of its own for the same errors. */
function doubledWith({ ErrorBanner, FluzProvider, GuidanceView, useFluzError }: typeof kit) {
  function Doubled() {
    const fluz = useFluzError(general, { operation: "register" });
    return (
      <GuidanceView error={fluz}>
        <form aria-label="Sign up">
          <ErrorBanner error={fluz} className="inner" />
        </form>
      </GuidanceView>
    );
  }
  return (
    <FluzProvider actions={everyHandler}>
      <Doubled />
    </FluzProvider>
  );
}

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
        <input id="tel" aria-label="Phone" />
        <input id="mail" aria-label="Email" />
      </FluzErrorBoundary>
    </FluzProvider>
  );
}

/** Renders with a copy of the kit that was loaded where there is no page. */
async function renderOnServer(
  page: (own: typeof kit) => ReactNode = pageWith,
  toHtml: (element: ReactNode) => string | Promise<string> = renderToString,
): Promise<string> {
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  const html = await toHtml(page(await import("@fluz-kit/react")));
  vi.unstubAllGlobals();
  return html;
}

/** In pieces, as a server sends a page whose parts are not ready at once. */
function stream(element: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const out = new Writable({
      write(piece, _encoding, done) {
        pieces.push(String(piece));
        done();
      },
      final(done) {
        resolve(pieces.join(""));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(element, {
      onAllReady: () => pipe(out),
      onError: reject,
    });
  });
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

test("a banner in the form of a view is no second one: not on the server, and not afterwards", async () => {
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = await renderOnServer(doubledWith);
  const titles = () => screen.getAllByRole("heading", { name: "We couldn't create your account" });
  expect(titles()).toHaveLength(1);
  const root = await act(async () => hydrateRoot(container, doubledWith(kit)));
  expect(titles()).toHaveLength(1);
  // There it is where the host has put it.
  expect(screen.getByRole("group")).toHaveClass("inner");
  act(() => root.unmount());
});

test("a banner for another error in the form of a view is on the server's page as well", async () => {
  const page = ({ ErrorBanner, FluzProvider, GuidanceView }: typeof kit) => (
    <FluzProvider actions={everyHandler}>
      <GuidanceView error={general} className="view">
        <ErrorBanner error={phone} className="inner" />
      </GuidanceView>
    </FluzProvider>
  );
  document.body.innerHTML = await renderOnServer(page);
  const [view, inner, ...more] = screen.getAllByRole("group");
  expect(view).toHaveClass("view");
  expect(inner).toHaveClass("inner");
  expect(more).toEqual([]);
});

test("a page that was streamed, with parts that waited, is taken over as it is", async () => {
  const page = (own: typeof kit) => (
    <Suspense fallback="One moment">
      <p>Sign up</p>
      {pageWith(own)}
    </Suspense>
  );
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = await renderOnServer(page, stream);
  const heading = screen.getByRole("heading", { level: 1 });
  const problems: unknown[] = [];
  const onRecoverableError = (problem: unknown) => problems.push(problem);
  const root = await act(async () => hydrateRoot(container, page(kit), { onRecoverableError }));
  expect(problems).toEqual([]);
  expect(screen.getByRole("heading", { level: 1 })).toBe(heading);
  act(() => root.unmount());
});
