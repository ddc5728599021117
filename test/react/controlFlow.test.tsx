import {
  FluzErrorBoundary,
  FluzProvider,
  PasscodePrompt,
  ResendButton,
  TwoFactorPrompt,
  useFluzError,
} from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Component } from "react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";

const redirect = Object.assign(new Error("NEXT_REDIRECT"), {
  digest: "NEXT_REDIRECT;replace;/welcome;307;",
});

/** What a router puts around its pages. */
class Router extends Component<{ children: ReactNode }, { caught: unknown }> {
  override state = { caught: null };
  static getDerivedStateFromError(caught: unknown): { caught: unknown } {
    return { caught };
  }
  override render(): ReactNode {
    return this.state.caught === redirect ? "Welcome" : this.props.children;
  }
}

function renderInRouter(page: ReactNode): void {
  render(
    <Router>
      <FluzProvider>
        <FluzErrorBoundary>{page}</FluzErrorBoundary>
      </FluzProvider>
    </Router>,
  );
}

/** React tells developers of every error that reaches a boundary. */
const expectReactToTell = () => {
  expectConsole("error", /The above error occurred/);
};

const redirecting = () => Promise.reject(redirect);

describe("a redirect reaches the router, and is no error to the person", () => {
  test("when a page throws it while it renders", () => {
    expectReactToTell();
    function Page(): ReactNode {
      throw redirect;
    }
    renderInRouter(<Page />);
    expect(screen.getByText("Welcome")).toBeVisible();
  });

  test("when the check of a code ends with it", async () => {
    expectReactToTell();
    const onVerified = vi.fn<() => void>();
    renderInRouter(
      <TwoFactorPrompt onSubmit={redirecting} onResend={() => null} onVerified={onVerified} />,
    );
    await userEvent.type(screen.getByRole("textbox"), "123456{Enter}");
    expect(await screen.findByText("Welcome")).toBeVisible();
    expect(onVerified).not.toHaveBeenCalled();
  });

  test("when the check of a passcode ends with it", async () => {
    expectReactToTell();
    renderInRouter(<PasscodePrompt mode="check" length={4} onSubmit={redirecting} />);
    await userEvent.type(screen.getByLabelText(/passcode/i), "1234{Enter}");
    expect(await screen.findByText("Welcome")).toBeVisible();
  });

  test("when sending a code ends with it", async () => {
    expectReactToTell();
    renderInRouter(<ResendButton onResend={redirecting} />);
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByText("Welcome")).toBeVisible();
  });

  test("when a step ends with it, whose promise rejects with it too", async () => {
    expectReactToTell();
    const run: { current: () => Promise<void> } = { current: async () => {} };
    function Page() {
      const { actions } = useFluzError(
        { success: false, error: { code: "AUTH-0001" } },
        { actions: { requestAccess: redirecting } },
      );
      run.current = async () => actions[0]?.run();
      return <p>Page</p>;
    }
    renderInRouter(<Page />);
    let told: unknown;
    await act(async () => {
      told = await run.current().catch((thrown: unknown) => thrown);
    });
    expect(told).toBe(redirect);
    expect(screen.getByText("Welcome")).toBeVisible();
  });
});

test("a redirect that is handed over as an error shows nothing", () => {
  function Page() {
    const { error, title } = useFluzError(redirect);
    return <p>{error || title ? "Error" : "Nothing"}</p>;
  }
  render(<Page />);
  expect(screen.getByText("Nothing")).toBeVisible();
});
