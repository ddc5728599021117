import { codes, isFluzErrorCode } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import type { ErrorBannerProps } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const allCodes = Object.keys(codes).filter(isFluzErrorCode);

function renderWired(error: unknown, props: Omit<ErrorBannerProps, "error"> = {}) {
  return render(
    <FluzProvider actions={everyHandler} support={support} appName="Acme">
      <ErrorBanner error={error} {...props} />
    </FluzProvider>,
  );
}

test.each(allCodes)("%s is explained with a step to take, in no word of the server's", (code) => {
  renderWired(payloadOf(code));
  const banner = within(screen.getByRole("group"));
  expect(banner.getByRole("heading", { level: 2 })).toHaveTextContent(en.errors[code].title);
  const steps = [...banner.queryAllByRole("button"), ...banner.queryAllByRole("link")];
  expect(steps.length).toBeGreaterThan(0);
  expect(document.documentElement.outerHTML).not.toContain("ZZZ-LEAK");
  expect(document.body).not.toHaveTextContent("{");
});

test.each([
  ["a lost connection", new TypeError("Failed to fetch"), "We couldn't connect"],
  ["an unknown code", payloadOf("AUTH-9999"), "Something went wrong"],
  ["a code that is a property of every object", payloadOf("constructor"), "Something went wrong"],
  ["an empty object", {}, "Something went wrong"],
  ["a number", 7, "Something went wrong"],
  ["a web page", "<html><img src=x onerror=alert(1)></html>", "Something went wrong"],
  [
    "a value that throws when it is looked at",
    new Proxy(
      {},
      {
        get() {
          throw new Error("trap");
        },
        has() {
          throw new Error("trap");
        },
      },
    ),
    "Something went wrong",
  ],
])("%s gets words and a way on", (_, error, title) => {
  renderWired(error);
  expect(screen.getByRole("heading", { name: title })).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a success", { data: { registerUser: { success: true } } }],
  ["a request that was cancelled", new DOMException("stop", "AbortError")],
])("%s renders nothing", (_, error) => {
  render(<ErrorBanner error={error} />);
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

test("without a provider the smallest embedding sends its form again", async () => {
  const onSubmit = vi.fn<(event: { preventDefault(): void }) => void>((event) =>
    event.preventDefault(),
  );
  const form = (shown: unknown) => (
    <form aria-label="Sign up" onSubmit={onSubmit}>
      <ErrorBanner error={shown} operation="register" />
      <button>Create account</button>
    </form>
  );
  const { rerender } = render(form(null));
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  rerender(form(payloadOf("AUTH-0025")));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

test("without a form there is nothing to send again, and development says so once", () => {
  expectConsole("warn", /AUTH-0014 asks for "retry" first/);
  render(<ErrorBanner error={payloadOf("AUTH-0014")} />);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getByRole("group")).toHaveTextContent("We couldn't create your passcode");
});

test("no code is on the page where support is not offered", () => {
  expectConsole("warn", /asks for "contactSupport" first/);
  render(
    <FluzProvider actions={everyHandler}>
      {allCodes.map((code) => (
        <ErrorBanner key={code} error={payloadOf(code)} />
      ))}
    </FluzProvider>,
  );
  expect(screen.getAllByRole("group")).toHaveLength(allCodes.length);
  // That attribute is for tests. No person sees or hears it.
  expect(document.documentElement.outerHTML.replaceAll(/ data-fluz-code="[^"]*"/g, "")).not.toMatch(
    /AUTH-\d/,
  );
});

test("the third failure of a host's own counting leads with support", () => {
  renderWired(payloadOf("AUTH-0014"), { attempt: 3 });
  const [first, second] = screen.getByRole("group").querySelectorAll("a, button");
  expect(first).toHaveAccessibleName(/Contact support/);
  expect(first).toHaveAttribute("data-variant", "primary");
  expect(second).toHaveAccessibleName("Try again");
});

describe("as an element", () => {
  test("takes a ref, a class and any other attribute", () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <FluzProvider actions={everyHandler}>
        <ErrorBanner
          ref={ref}
          error={payloadOf("AUTH-0025")}
          className="mine"
          id="problem"
          classNames={{ title: "big" }}
        />
      </FluzProvider>,
    );
    const banner = screen.getByRole("group");
    expect(ref.current).toBe(banner);
    expect(banner).toHaveClass("fluz-ErrorBanner", "mine");
    expect(banner).toHaveAttribute("id", "problem");
    expect(screen.getByRole("heading")).toHaveClass("fluz-ErrorBanner-title", "big");
  });

  test("carries no style attribute and no inline script of its own", () => {
    const { container } = renderWired(payloadOf("AUTH-0001"));
    expect(container.querySelectorAll("[style], style, script")).toHaveLength(0);
  });
});

test("text that looks like markup stays text", () => {
  const messages = {
    ...en,
    errors: { ...en.errors, UNKNOWN: { title: "<b>Hm</b>", description: "<img src=x>" } },
  };
  render(
    <FluzProvider messages={messages} actions={everyHandler}>
      <ErrorBanner error={{}} />
    </FluzProvider>,
  );
  expect(screen.getByRole("heading", { name: "<b>Hm</b>" })).toBeVisible();
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});
