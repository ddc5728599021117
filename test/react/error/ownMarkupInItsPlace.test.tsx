import {
  ErrorBanner,
  ErrorSummary,
  FluzProvider,
  GuidanceView,
  useFluzError,
} from "@fluz-kit/react";
import type * as Kit from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";
import { OwnSignUp, renderIn, wrapper } from "../support/OwnSignUp.tsx";
import { OwnBanner, OwnField } from "../support/ownMarkup.tsx";

const taken = payloadOf("AUTH-0026");
const notCreated = payloadOf("AUTH-0025");
const critical = payloadOf("AUTH-0030");
const warning = payloadOf("AUTH-0019");

const submit = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));
const banner = () => screen.getByRole("group");

describe("its place", () => {
  test("is left to a declared field that shows the error", async () => {
    renderIn(<OwnSignUp answer={taken} />);
    await submit();
    const input = screen.getByRole("textbox", { name: "phone" });
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(input).toHaveFocus();
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(/^Error: This number already has an account\. /);
  });

  test("is taken where the field cannot be perceived", async () => {
    renderIn(<OwnSignUp answer={taken} fieldStyle={{ display: "none" }} />);
    await submit();
    expect(banner()).toHaveAccessibleName("Error This number already has an account");
    expect(banner()).toHaveFocus();
  });

  test.each([
    ["before it", [critical, notCreated]],
    ["after it", [notCreated, critical]],
  ])("is given up to something worse %s, and taken back when that goes", (_, [first, second]) => {
    function Form({ errors }: { errors: readonly unknown[] }) {
      const own = useFluzError(errors[0]);
      const other = useFluzError(errors[1]);
      return (
        <form aria-label="Sign up">
          <OwnBanner fluz={own} />
          <OwnBanner fluz={other} />
        </form>
      );
    }
    const shown = () => screen.queryAllByRole("group").map(({ dataset }) => dataset["severity"]);
    const without = [first, second].map((one) => (one === critical ? null : one));
    const tree = (errors: readonly unknown[]) => (
      <StrictMode>
        <FluzProvider actions={everyHandler} support={support}>
          <Form errors={errors} />
        </FluzProvider>
      </StrictMode>
    );
    const { rerender } = render(tree([first, second]));
    expect(shown()).toEqual(["critical"]);
    rerender(tree(without));
    expect(shown()).toEqual(["error"]);
    rerender(tree([first, second]));
    expect(shown()).toEqual(["critical"]);
    rerender(tree([null, null]));
    expect(shown()).toEqual([]);
  });

  test("competes with the kit's own banners, whichever is worse", () => {
    function Form({ own, kit }: { own: unknown; kit: unknown }) {
      return (
        <form aria-label="Sign up">
          <OwnBanner fluz={useFluzError(own)} />
          <ErrorBanner error={kit} headingLevel={2} />
        </form>
      );
    }
    const { rerender } = render(<Form own={critical} kit={notCreated} />, { wrapper });
    expect(screen.getAllByRole("heading")).toEqual([screen.getByRole("heading", { level: 3 })]);
    rerender(<Form own={notCreated} kit={critical} />);
    expect(screen.getAllByRole("heading")).toEqual([screen.getByRole("heading", { level: 2 })]);
    rerender(<Form own={notCreated} kit={null} />);
    expect(screen.getAllByRole("heading")).toEqual([screen.getByRole("heading", { level: 3 })]);
  });

  test("is its own before a banner of the kit for the same error", () => {
    function Form() {
      const fluz = useFluzError(notCreated);
      return (
        <form aria-label="Sign up">
          <OwnBanner fluz={fluz} />
          <ErrorBanner error={fluz} />
        </form>
      );
    }
    renderIn(<Form />);
    expect(screen.getByRole("heading", { level: 3 })).toBeVisible();
    expect(screen.getAllByRole("group")).toHaveLength(1);
  });

  test("is left to a screen that the error asks for", () => {
    function Step() {
      const fluz = useFluzError(critical, { operation: "login" });
      return (
        <GuidanceView error={fluz}>
          <OwnBanner fluz={fluz} />
        </GuidanceView>
      );
    }
    renderIn(<Step />);
    expect(screen.getAllByRole("heading", { hidden: true })).toEqual([
      screen.getByRole("heading", { level: 1 }),
    ]);
  });

  test("is left to a summary of several errors", () => {
    function Form() {
      const phone = useFluzError(taken, { operation: "register", fields: ["phone"] });
      const other = useFluzError(notCreated, { operation: "other" });
      return (
        <form aria-label="Sign up">
          <ErrorSummary error={[phone, other]} />
          <OwnBanner fluz={other} />
          <OwnField fluz={phone} name="phone" />
        </form>
      );
    }
    renderIn(<Form />);
    expect(screen.getAllByRole("group")).toEqual([
      screen.getByRole("group", { name: /More than one thing needs attention/ }),
    ]);
  });

  test("is free for others when its markup has gone while it gave way", () => {
    function Form({ hasOwn, worse }: { hasOwn: boolean; worse: unknown }) {
      const fluz = useFluzError(notCreated);
      return (
        <form aria-label="Sign up">
          {hasOwn && <OwnBanner fluz={fluz} />}
          <ErrorBanner error={worse} />
          <ErrorBanner error={warning} headingLevel={4} />
        </form>
      );
    }
    const { rerender } = render(<Form hasOwn worse={critical} />, { wrapper });
    rerender(<Form hasOwn={false} worse={critical} />);
    rerender(<Form hasOwn={false} worse={null} />);
    expect(screen.getByRole("heading", { level: 4 })).toBeVisible();
  });
});

describe("one result on two elements", () => {
  /** Draws the banners of one result with these keys, one render after another: another key is another element. */
  function drawWith(
    { errorParts, useFluzError: useError }: typeof Kit,
    keys: readonly (readonly string[])[],
  ) {
    function Page({ names }: { names: readonly string[] }) {
      const parts = errorParts(useError(notCreated, { actions: everyHandler }));
      return names.map((name) => <section key={name} {...parts?.banner} />);
    }
    const { rerender } = render(<Page names={[]} />, { wrapper: StrictMode });
    for (const names of keys) rerender(<Page names={names} />);
  }

  /** What development says then. It says it once per copy of the kit. */
  async function warningsOf(...keys: readonly (readonly string[])[]) {
    vi.resetModules();
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    drawWith(await import("@fluz-kit/react"), keys);
    return warn.mock.calls.flat().map(String);
  }

  test("is named once in development, with how to mend it", async () => {
    expect(await warningsOf(["one", "two", "three"])).toEqual([
      expect.stringMatching(
        /^Fluz Kit: errorParts\(…\)\.banner of one result is on two elements at once.* Spread it over one/,
      ),
    ]);
  });

  test("is named when the second comes later", async () => {
    expect(await warningsOf(["one"], ["one", "two"])).toHaveLength(1);
  });

  test("is not spoken of when one element takes the place of another", async () => {
    expect(await warningsOf(["one"], ["two"], [], ["one"])).toEqual([]);
  });

  test("is not spoken of in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(await warningsOf(["one", "two"])).toEqual([]);
    expect(screen.getAllByRole("group")).toHaveLength(2);
  });
});
