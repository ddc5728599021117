import { FluzError } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzProviderProps } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";
import { OwnBanner } from "../support/ownMarkup.tsx";

const notCreated = payloadOf("AUTH-0025");
const broken = new FluzError({ kind: "server" });

function renderIn(children: ReactNode, provider: FluzProviderProps = {}) {
  return render(
    <StrictMode>
      <FluzProvider actions={everyHandler} support={support} {...provider}>
        {children}
      </FluzProvider>
    </StrictMode>,
  );
}

const submit = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));
const banner = () => screen.getByRole("group");

describe("the steps of own markup", () => {
  test("are links where they lead somewhere, else buttons that submit nothing", () => {
    function Form() {
      const fluz = useFluzError(payloadOf("AUTH-0013"), { operation: "socialLogin" });
      return <OwnBanner fluz={fluz} />;
    }
    renderIn(<Form />);
    expect(screen.getByRole("button", { name: "Try again" })).toHaveAttribute("type", "button");
    const link = screen.getByRole("link", { name: "Contact support (opens in new tab)" });
    expect(link).toHaveAttribute("href", "https://help.example.com");
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
  });

  test("are taken once at a time, look busy meanwhile, and keep the focus", async () => {
    let end: () => void = () => {};
    const retry = vi.fn<() => Promise<void>>(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    const Form = () => <OwnBanner fluz={useFluzError(broken)} />;
    renderIn(<Form />, { actions: { retry } });
    const button = screen.getByRole("button", { name: "Try again" });
    await userEvent.click(button);
    await userEvent.click(button);
    expect(retry).toHaveBeenCalledOnce();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveTextContent("Trying again…");
    expect(button).toHaveFocus();
    await act(async () => end());
    expect(button).not.toHaveAttribute("aria-disabled");
  });

  test("that go while they have the focus leave it in the banner", async () => {
    function Form() {
      const [isOffered, setOffered] = useState(true);
      const retry = () => setOffered(false);
      const fluz = useFluzError(broken, { actions: isOffered ? { retry } : {} });
      return <OwnBanner fluz={fluz} />;
    }
    render(<Form />);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    expect(banner()).toHaveFocus();
    expectConsole("warn", /asks for "retry" first and nothing handles it/);
  });

  test("send the form again that the banner stands in", async () => {
    const answers = [notCreated, { success: true }];
    function Form() {
      const fluz = useFluzError(undefined, { operation: "register" });
      return (
        <form
          aria-label="Sign up"
          onSubmit={(event) => {
            event.preventDefault();
            fluz.report(answers.shift());
          }}
        >
          <OwnBanner fluz={fluz} />
          <button>Create account</button>
        </form>
      );
    }
    renderIn(<Form />, { actions: {} });
    await submit();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(answers).toEqual([]);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });
});

function variantsOf(code: string, attempt = 1) {
  render(
    <FluzProvider actions={everyHandler} support={support}>
      <ErrorBanner error={payloadOf(code)} attempt={attempt} />
    </FluzProvider>,
  );
  return [...document.querySelectorAll<HTMLElement>("[data-action]")].map(
    ({ dataset }) => `${dataset["action"]} ${dataset["variant"]}`,
  );
}

test("the first step stands out, support is a link behind the others", () => {
  expect(variantsOf("AUTH-0013", 2)).toEqual([
    "retry primary",
    "useAnotherMethod secondary",
    "contactSupport link",
  ]);
});

test("support that leads stands out itself", () => {
  expect(variantsOf("AUTH-0014", 3)).toEqual(["contactSupport primary", "retry secondary"]);
});

test("a step of the application opens in its place, and its address tells nobody where it led from", () => {
  render(<ErrorBanner error={payloadOf("AUTH-0019")} actions={{ reauthenticate: "/login" }} />);
  const link = screen.getByRole("link", { name: "Sign in again" });
  expect(link).not.toHaveAttribute("target");
  expect(link).not.toHaveAttribute("rel");
  expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
});

test("a button never submits the form it stands in", async () => {
  const onSubmit = vi.fn<() => void>();
  render(
    <form aria-label="Log in" onSubmit={onSubmit}>
      <ErrorBanner error={payloadOf("AUTH-0013")} actions={everyHandler} />
    </form>,
  );
  for (const button of screen.getAllByRole("button")) await userEvent.click(button);
  expect(onSubmit).not.toHaveBeenCalled();
});
