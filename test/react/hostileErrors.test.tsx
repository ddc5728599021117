import {
  AccessPrompt,
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzErrorBoundary,
  FluzProvider,
  GuidanceView,
  ResendButton,
  SupportLink,
  useFluzError,
} from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactElement, ReactNode } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { everyHandler, support } from "./support/handlers.ts";
import { letMistakesBeTold } from "../support/letMistakesBeTold.ts";

letMistakesBeTold();

const refuse = (): never => {
  throw new Error("ZZZ-LEAK");
};
const trap = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const everything = new Proxy({}, { has: () => true, get: refuse });
const bottomless: object = new Proxy(() => bottomless, {
  has: () => true,
  // A promise that never settles is no answer yet.
  get: (_, name) => (name === "then" ? undefined : bottomless),
  apply: () => bottomless,
});
const circle: Record<string, unknown> = { success: false };
circle["error"] = circle;
const payload = (error: unknown) => ({ data: { registerUser: { success: false, error } } });

/** What nobody expects an error to be. None of it may break a page, or be seen on one. */
const hostile: readonly (readonly [string, unknown])[] = [
  ["a value whose every trap throws", trap],
  ["a revoked proxy", revoked.proxy],
  ["an object whose getters throw", Object.defineProperty({}, "error", { get: refuse })],
  ["an error whose message throws", Object.defineProperty(new Error(), "message", { get: refuse })],
  ["an object that contains itself", circle],
  ["an object that has everything, and breaks when it is read", everything],
  ["a value that refuses to be a text", { toString: refuse, [Symbol.toPrimitive]: refuse }],
  ["a megabyte of text", payload({ code: "AUTH-0014", message: "ZZZ-LEAK ".repeat(120_000) })],
  ["a megabyte of code", payload({ code: "AUTH-0014".repeat(120_000), message: "ZZZ-LEAK" })],
  ["markup", payload({ code: "<img src=x onerror=alert(1)>", message: "<b>ZZZ-LEAK</b>" })],
  ["a name that every object has", payload({ code: "__proto__", message: "ZZZ-LEAK" })],
  ["a code with an end of its own", payload({ code: "AUTH-0001\u0000", message: "ZZZ-LEAK" })],
  ["a list of traps", [trap, revoked.proxy, trap]],
  ["a function", refuse],
  ["an object in which everything is there, and is itself", bottomless],
  ["a big number", 10n ** 30n],
  ["no number", Number.NaN],
  ["a symbol", Symbol("ZZZ-LEAK")],
];

const components: readonly (readonly [string, (error: unknown) => ReactElement])[] = [
  ["ErrorBanner", (error) => <ErrorBanner error={error} operation="register" />],
  ["ErrorScreen", (error) => <ErrorScreen error={error} operation="register" />],
  ["ErrorSummary", (error) => <ErrorSummary error={error} operation="register" />],
  ["AccessPrompt", (error) => <AccessPrompt error={error} operation="register" />],
  [
    "GuidanceView",
    (error) => (
      <GuidanceView error={error} operation="register">
        <form aria-label="Sign up" />
      </GuidanceView>
    ),
  ],
];

function renderAll(child: ReactNode) {
  return render(
    <StrictMode>
      <FluzProvider actions={everyHandler} support={support}>
        {child}
      </FluzProvider>
    </StrictMode>,
  );
}

const page = () => document.documentElement.outerHTML;

describe.each(hostile)("%s", (_, error) => {
  test.each(components)("is explained by %s, with a way on", (_name, draw) => {
    const { rerender, unmount } = renderAll(draw(error));
    const group = screen.getByRole("group");
    expect(group).toHaveAccessibleName(/\w+ \w+/);
    expect(group.querySelectorAll("button, a").length).toBeGreaterThan(0);
    expect(page()).not.toMatch(/ZZZ-LEAK|<img|undefined|\[object/);
    expect(page().length).toBeLessThan(10_000);
    rerender(<FluzProvider>{draw(null)}</FluzProvider>);
    unmount();
  });

  test("is no error of a field, and support can be reached all the same", () => {
    renderAll(
      <>
        <FieldError error={error} field="phone" />
        <SupportLink error={error} />
      </>,
    );
    expect(document.querySelector(".fluz-FieldError")).toBeNull();
    expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
    expect(page()).not.toContain("ZZZ-LEAK");
  });

  test.each(["returned", "thrown"])(
    "is read where a code could not be sent and it is %s",
    async (how) => {
      // What says neither success nor failure is told to the developer, by its shape alone.
      const warn = vi.spyOn(console, "warn").mockReturnValue();
      onTestFinished(() => warn.mockRestore());
      const onResend = vi.fn<() => unknown>(() => {
        if (how === "thrown") throw error;
        return error;
      });
      renderAll(<ResendButton onResend={onResend} />);
      await act(async () => fireEvent.click(screen.getByRole("button")));
      expect(onResend).toHaveBeenCalledTimes(1);
      expect(screen.getByRole("button", { name: "Send a new code" })).toBeVisible();
      expect(page() + warn.mock.calls.join("\n")).not.toContain("ZZZ-LEAK");
    },
  );

  test("is reported without a crash, and by an action's handler too", async () => {
    function Reporter() {
      const fluz = useFluzError(undefined, {
        operation: "register",
        actions: {
          retry() {
            throw error;
          },
        },
      });
      return (
        <>
          <ErrorBanner error={fluz} />
          <button onClick={() => fluz.report(error)}>Report</button>
        </>
      );
    }
    renderAll(<Reporter />);
    fireEvent.click(screen.getByRole("button", { name: "Report" }));
    const step = screen.getByRole("group").querySelector("button");
    expect(step).toBeVisible();
    if (step) await act(async () => fireEvent.click(step));
    expect(screen.getByRole("group")).toBeVisible();
    expect(page()).not.toContain("ZZZ-LEAK");
  });
});

// React itself reads what a component throws, to tell the console.
const throwable = hostile.filter(
  ([name]) => !/trap|proxy|refuses|everything|message throws/.test(name),
);

test.each(throwable)(
  "%s thrown while the page is drawn is explained by the boundary",
  (_, error) => {
    // React itself says what a boundary has caught; version 18 says the error too.
    expectConsole("error", /The above error occurred|ZZZ-LEAK|AUTH-00|Uncaught|\{|\[|class|^\S*$/);
    function Broken(): ReactElement {
      throw error;
    }
    render(
      <FluzProvider actions={everyHandler} support={support}>
        <FluzErrorBoundary>
          <Broken />
        </FluzErrorBoundary>
      </FluzProvider>,
    );
    expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
    expect(page()).not.toContain("ZZZ-LEAK");
  },
);
