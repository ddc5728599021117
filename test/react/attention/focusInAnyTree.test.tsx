import {
  ErrorBanner,
  ErrorSummary,
  FieldError,
  FluzErrorBoundary,
  FluzProvider,
  GuidanceView,
  PasscodePrompt,
  TwoFactorPrompt,
  useFluzError,
} from "@fluz-kit/react";
import { act, render, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf } from "../support/handlers.ts";
import { focusedIn, trees } from "../support/trees.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function SignUp({ code }: { code: string }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setTimeout(() => fluz.report(payloadOf(code)), 100);
      }}
    >
      <ErrorBanner error={fluz} dismissible />
      <input id="phone" aria-label="Phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Name" />
      <button>Create account</button>
    </form>
  );
}

const summed = ["AUTH-0025", "AUTH-0026", "AUTH-0003"].map(payloadOf);

function Summed() {
  const fluz = useFluzError(summed[0]);
  return (
    <form>
      <ErrorSummary
        error={[fluz, summed[1], summed[2]]}
        fieldIds={{ phone: "sum-phone", email: "sum-email" }}
      />
      <input id="sum-phone" aria-label="Phone" />
      <input id="sum-email" aria-label="Email" />
    </form>
  );
}

async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

describe.each(trees)("in %s", (_, plant) => {
  let tree: ReturnType<typeof plant>;
  beforeEach(() => {
    tree = plant();
  });

  function draw(element: ReactElement) {
    const { container } = tree;
    const { unmount } = render(<FluzProvider actions={everyHandler}>{element}</FluzProvider>, {
      container,
    });
    const find = within(container);
    return {
      find,
      /** Focused first, as a press does, and a submit button submits. */
      press: (name: string) => {
        const button = find.getByRole("button", { name });
        act(() => {
          button.focus();
          button.click();
        });
        return button;
      },
      focused: () => focusedIn(container),
      remove: () => {
        unmount();
        tree.remove();
      },
    };
  }

  test("the banner takes the focus when it answers a press", async () => {
    const { find, press, focused, remove } = draw(<SignUp code="AUTH-0025" />);
    press("Create account");
    await pass(100);
    expect(focused()).toBe(find.getByRole("group"));
    expect(focused()).not.toBeNull();
    remove();
  });

  test("a declared field shows its own error, and takes the focus", async () => {
    const { find, press, focused, remove } = draw(<SignUp code="AUTH-0026" />);
    press("Create account");
    await pass(100);
    expect(find.queryByRole("group")).toBeNull();
    expect(focused()).toBe(find.getByRole("textbox", { name: "Phone" }));
    remove();
  });

  test("an error leaves the focus to a person who has gone on, and is said politely there", async () => {
    const { find, press, focused, remove } = draw(<SignUp code="AUTH-0025" />);
    press("Create account");
    const name = find.getByRole("textbox", { name: "Name" });
    act(() => name.focus());
    await pass(100);
    await pass(400);
    expect(focused()).toBe(name);
    expect(find.getByRole("status").textContent).not.toBe("");
    remove();
  });

  test("a dismissed banner hands the focus on into the form", async () => {
    const { find, press, focused, remove } = draw(<SignUp code="AUTH-0025" />);
    press("Create account");
    await pass(100);
    press("Dismiss");
    await pass(0);
    expect(focused()).toBe(find.getByRole("button", { name: "Create account" }));
    remove();
  });

  test("a summary's link leads into the field", () => {
    const { find, focused, remove } = draw(<Summed />);
    const [link] = find.getAllByRole("link");
    act(() => link?.click());
    expect(focused()).toBe(find.getByRole("textbox", { name: "Phone" }));
    remove();
  });

  test("content that comes back after a screen has the focus again", async () => {
    const locked = payloadOf("AUTH-0030");
    function Step() {
      const fluz = useFluzError(locked);
      return (
        <GuidanceView error={fluz} actions={{ contactSupport: fluz.dismiss }}>
          <form>
            <button>Go on</button>
          </form>
        </GuidanceView>
      );
    }
    const { find, press, focused, remove } = draw(<Step />);
    press("Contact support");
    await pass(0);
    expect(focused()).toBe(find.getByRole("button", { name: "Go on" }));
    remove();
  });

  test("children that a boundary renders again have the focus", () => {
    let isBroken = true;
    function Fragile() {
      if (isBroken) throw new Error("broken");
      return <button>Go on</button>;
    }
    expectConsole("error", /The above error occurred/);
    const { find, press, focused, remove } = draw(
      <FluzErrorBoundary>
        <Fragile />
      </FluzErrorBoundary>,
    );
    isBroken = false;
    press("Try again");
    expect(focused()).toBe(find.getByRole("button", { name: "Go on" }));
    remove();
  });

  test("a code that is none leads to its field", async () => {
    const { find, press, focused, remove } = draw(
      <TwoFactorPrompt onSubmit={() => null} onResend={() => null} />,
    );
    press("Check code");
    await pass(0);
    expect(focused()).toBe(find.getByRole("textbox"));
    remove();
  });

  test("a passcode that is none leads to its field", async () => {
    const { press, focused, remove } = draw(
      <PasscodePrompt mode="check" length={4} onSubmit={() => null} />,
    );
    press("Check passcode");
    await pass(0);
    expect(focused()).not.toBeNull();
    expect(focused()?.tagName).toBe("INPUT");
    remove();
  });
});
