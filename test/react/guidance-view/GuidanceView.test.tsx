import { codes, isFluzErrorCode, resolveGuidance } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { ErrorBanner, FieldError, FluzProvider, GuidanceView, useFluzError } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const wrapper = ({ children }: { children: React.ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support} appName="Acme">
    {children}
  </FluzProvider>
);

const drawnAs = {
  screen: "fluz-ErrorScreen",
  step: "fluz-ErrorScreen",
  banner: "fluz-ErrorBanner",
  inline: "fluz-ErrorBanner",
  field: "fluz-ErrorBanner",
} as const;

const cases = Object.keys(codes)
  .filter(isFluzErrorCode)
  .map((code) => {
    const { surface } = resolveGuidance(payloadOf(code)).placement;
    const className = surface === "silent" ? "" : drawnAs[surface];
    return { code, surface, className: code === "AUTH-0031" ? "fluz-AccessPrompt" : className };
  });

test.each(cases)("$code, of placement $surface, is shown once, as $className", (one) => {
  render(<GuidanceView error={payloadOf(one.code)} />, { wrapper });
  expect(screen.getByRole("group")).toHaveClass(one.className);
  expect(screen.getAllByText(en.errors[one.code].title)).toHaveLength(1);
});

test.each([
  ["an empty object", {}],
  ["a list", []],
  ["a number", 7],
  ["a symbol", Symbol("s")],
  ["a function", () => {}],
  [
    "a value that throws when it is looked at",
    new Proxy(
      {},
      {
        get() {
          throw new Error("trap");
        },
      },
    ),
  ],
])("%s is a banner with words and a way on", (_, error) => {
  render(<GuidanceView error={error} />, { wrapper });
  expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a success", { data: { login: { success: true } } }],
  ["what the person cancelled", new DOMException("stop", "AbortError")],
])("for %s the form stands alone", (_, error) => {
  render(
    <GuidanceView error={error}>
      <form aria-label="Sign up" />
    </GuidanceView>,
    { wrapper },
  );
  expect(screen.getByRole("form")).toBeVisible();
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

const taken = payloadOf("AUTH-0026");

function SignUp({ hasFieldError = true }) {
  const fluz = useFluzError(taken, { operation: "register", fields: ["phone"] });
  return (
    <GuidanceView error={fluz}>
      <form aria-label="Sign up">
        <input aria-label="Phone" {...fluz.field("phone")} />
        {hasFieldError && <FieldError error={fluz} field="phone" />}
      </form>
    </GuidanceView>
  );
}

test("a field that shows its error keeps it", () => {
  render(<SignUp />, { wrapper });
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/already has an account/);
});

test("a declared field that shows none leaves it to a banner, above the form", () => {
  expectConsole("warn", /"phone" is declared in fields/);
  render(<SignUp hasFieldError={false} />, { wrapper });
  const banner = screen.getByRole("group");
  expect(banner).toHaveClass("fluz-ErrorBanner");
  const order = banner.compareDocumentPosition(screen.getByRole("form"));
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("a banner among the children is not shown beside its own", () => {
  const general = payloadOf("AUTH-0025");
  function Doubled() {
    const fluz = useFluzError(general, { operation: "register" });
    return (
      <GuidanceView error={fluz}>
        <form aria-label="Sign up">
          <ErrorBanner error={fluz} />
        </form>
      </GuidanceView>
    );
  }
  render(<Doubled />, { wrapper });
  expect(screen.getAllByRole("heading", { name: "We couldn't create your account" })).toHaveLength(
    1,
  );
});

describe.each(["before", "after"] as const)(
  "with a banner for the same error %s the view",
  (where) => {
    const general = payloadOf("AUTH-0025");
    const banners = () => screen.getAllByRole("group").map(({ className }) => className);

    function Page({ error = general, hasInner = true }: { error?: unknown; hasInner?: boolean }) {
      const fluz = useFluzError(error, { operation: "register" });
      const outer = <ErrorBanner error={fluz} className="outer" />;
      return (
        <>
          {where === "before" && outer}
          <GuidanceView error={fluz} className="view">
            <form aria-label="Sign up">
              {hasInner && <ErrorBanner error={fluz} className="inner" />}
            </form>
          </GuidanceView>
          {where === "after" && outer}
        </>
      );
    }

    test("the one in the guided form is drawn, nearest to the person", () => {
      const { rerender } = render(<Page />, { wrapper });
      expect(banners()).toEqual([expect.stringContaining("inner")]);
      rerender(<Page error={payloadOf("AUTH-0025")} />);
      expect(banners()).toEqual([expect.stringContaining("inner")]);
    });

    test("when that goes, another one takes its place", () => {
      const { rerender } = render(<Page />, { wrapper });
      rerender(<Page hasInner={false} />);
      expect(banners()).toHaveLength(1);
      expect(banners()).not.toEqual([expect.stringContaining("inner")]);
    });
  },
);

describe("while a screen stands in place of the form", () => {
  const closed = payloadOf("AUTH-0030");
  const other = payloadOf("AUTH-0025");

  function Page({ error }: { error: unknown }) {
    return (
      <GuidanceView error={error}>
        <GuidanceView error={null}>
          <form aria-label="Sign up">
            <ErrorBanner error={other} />
          </form>
        </GuidanceView>
      </GuidanceView>
    );
  }
  const headings = () => screen.getAllByRole("heading", { hidden: true });

  test("a banner in it for another error is not drawn, however deep it is, and comes back", () => {
    const { rerender } = render(<Page error={closed} />, { wrapper });
    expect(headings()).toEqual([screen.getByRole("heading", { level: 1 })]);
    rerender(<Page error={null} />);
    expect(headings()).toEqual([
      screen.getByRole("heading", { name: "We couldn't create your account" }),
    ]);
  });

  test("a banner outside it is drawn all the same", () => {
    render(
      <>
        <ErrorBanner error={other} />
        <Page error={closed} />
      </>,
      { wrapper },
    );
    expect(screen.getAllByRole("group")).toHaveLength(2);
  });
});

test("the ref and attributes go to what is drawn, with names for the list of access", () => {
  const ref = createRef<HTMLDivElement>();
  render(
    <FluzProvider scopeLabels={{ MAKE_DEPOSIT: "Add money" }} actions={everyHandler}>
      <GuidanceView
        ref={ref}
        id="view"
        className="mine"
        headingLevel={4}
        error={payloadOf("AUTH-0031")}
        scopes={["MAKE_DEPOSIT"]}
      />
    </FluzProvider>,
  );
  expect(screen.getByRole("group")).toHaveAttribute("id", "view");
  expect(screen.getByRole("group")).toHaveClass("mine");
  expect(ref.current).toBe(screen.getByRole("group"));
  expect(screen.getByRole("heading", { level: 4 })).toBeVisible();
  expect(screen.getByRole("listitem")).toHaveTextContent("Add money");
});
