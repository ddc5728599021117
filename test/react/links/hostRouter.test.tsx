import {
  AccessPrompt,
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzErrorBoundary,
  FluzProvider,
  GuidanceView,
  errorParts,
  useFluzError,
} from "@fluz-kit/react";
import type { ActionHandlers } from "@fluz-kit/react";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createElement, forwardRef } from "react";
import type { AnchorHTMLAttributes, MouseEvent, ReactElement } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import {
  actions,
  assign,
  drawWith,
  error,
  navigate,
  press,
  watchLocation,
} from "../support/routed.tsx";
import { check, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(watchLocation);

describe("a plain press on a link goes through the host's router, from", () => {
  /** Everything by the host itself. */
  function OwnMarkup(): ReactElement {
    const fluz = useFluzError(error);
    const parts = errorParts(fluz);
    return (
      <section {...parts?.banner}>
        {fluz.actions.map((action) => (
          <a key={action.id} {...parts?.action(action)}>
            {action.label}
          </a>
        ))}
      </section>
    );
  }
  function AtField(): ReactElement {
    const fluz = useFluzError(payloadOf("AUTH-0026"), {
      operation: "register",
      fields: ["phone"],
      actions: { signIn: actions.reauthenticate },
    });
    return (
      <>
        <input aria-label="Phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" />
      </>
    );
  }

  test.each<readonly [string, () => ReactElement]>([
    ["a banner", () => <ErrorBanner error={error} />],
    ["a screen", () => <ErrorScreen error={error} />],
    ["a view of guidance", () => <GuidanceView error={error} />],
    ["a field", () => <AtField />],
    [
      "a summary",
      () => (
        <ErrorSummary
          error={[error, payloadOf("AUTH-0010")]}
          actions={{ createPasscode: "/passcode" }}
        />
      ),
    ],
    ["own markup", () => <OwnMarkup />],
    [
      "a prompt for access",
      () => (
        <AccessPrompt
          error={payloadOf("AUTH-0031")}
          actions={{ grantAccess: actions.reauthenticate }}
        />
      ),
    ],
    [
      "the way to support",
      () => (
        <ErrorBanner
          error={payloadOf("AUTH-0030")}
          actions={{ contactSupport: actions.reauthenticate }}
        />
      ),
    ],
  ])("%s", (_, surface) => {
    drawWith(surface());
    const [first] = screen.getAllByRole("link").filter((one) => one.matches("[data-action]"));
    if (!first) throw new Error("There is no link.");
    expect(first).toHaveAttribute("href", actions.reauthenticate);
    expect(press({}, first)).toBe(false);
    expect(navigate.mock.calls).toEqual([[actions.reauthenticate]]);
  });

  test("a prompt", async () => {
    vi.useFakeTimers();
    renderPrompt(() => payloadOf("AUTH-0013"), {
      actions: { useAnotherMethod: "/other" },
      navigate,
    });
    await check("493817");
    vi.useRealTimers();
    const other = document.querySelector<HTMLElement>("[data-action=useAnotherMethod]");
    if (!other) throw new Error("There is no link.");
    expect(press({}, other)).toBe(false);
    expect(navigate.mock.calls).toEqual([["/other"]]);
    sessionStorage.clear();
  });

  test("an error boundary", () => {
    expectConsole("error", /The above error occurred/);
    function Broken(): never {
      throw Object.assign(new Error("broken"), payloadOf("AUTH-0019"));
    }
    drawWith(
      <FluzErrorBoundary>
        <Broken />
      </FluzErrorBoundary>,
    );
    expect(press()).toBe(false);
    expect(navigate).toHaveBeenCalledOnce();
  });
});

test("the router hears the path from the root, wherever the link is written from", () => {
  const base = document.head.appendChild(document.createElement("base"));
  base.href = "/sign-up/phone";
  const written = ["login", "./login?a=b", "../login", "?step=login", "/login"];
  for (const href of written) {
    const { unmount } = drawWith(<ErrorBanner error={error} actions={{ reauthenticate: href }} />);
    expect(press()).toBe(false);
    unmount();
  }
  base.remove();
  expect(navigate.mock.calls.flat()).toEqual([
    "/sign-up/login",
    "/sign-up/login?a=b",
    "/login",
    "/sign-up/phone?step=login",
    "/login",
  ]);
});

test("with a basename the address is the browser's, and navigate takes the basename off", () => {
  const push = vi.fn<(path: string) => void>();
  drawWith(
    <ErrorBanner error={error} actions={{ reauthenticate: "/app/login" }} />,
    (path: string) => push(path.replace(/^\/app/, "")),
  );
  expect(screen.getByRole("link")).toHaveAttribute("href", "/app/login");
  press();
  expect(push.mock.calls).toEqual([["/login"]]);
});

test("a press that the host has answered already goes nowhere else", () => {
  drawWith(
    <div onClickCapture={(event) => event.preventDefault()}>
      <ErrorBanner error={error} />
    </div>,
  );
  press();
  expect(navigate).not.toHaveBeenCalled();
});

test("a link component of the router's, as it looks who has answered, goes there once", () => {
  /** As those of React Router, Next and TanStack Router. */
  const Link = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(function Link(
    { onClick, ...props },
    ref,
  ) {
    const answer = (event: MouseEvent<HTMLAnchorElement>) => {
      onClick?.(event);
      if (event.defaultPrevented) return;
      event.preventDefault();
      navigate("by the component");
    };
    return createElement("a", { ...props, ref, onClick: answer });
  });
  function OwnMarkup(): ReactElement {
    const fluz = useFluzError(error);
    const [action] = fluz.actions;
    return <>{action && <Link {...errorParts(fluz)?.action(action)} />}</>;
  }
  drawWith(<OwnMarkup />);
  press();
  expect(navigate.mock.calls).toEqual([[actions.reauthenticate]]);
});

describe("run() of an action that is a link", () => {
  function Run({ to }: { readonly to?: ActionHandlers }): ReactElement {
    const fluz = useFluzError(error, to && { actions: to });
    return <button onClick={() => void fluz.actions[0]?.run()}>{fluz.actions[0]?.label}</button>;
  }

  test("goes through the router, and is busy meanwhile", async () => {
    let arrive = () => {};
    navigate.mockReturnValue(
      new Promise<void>((resolve) => {
        arrive = resolve;
      }),
    );
    drawWith(<Run />);
    fireEvent.click(screen.getByRole("button"));
    expect(navigate.mock.calls).toEqual([[actions.reauthenticate]]);
    expect(screen.getByRole("button")).toHaveTextContent("Working");
    arrive();
    await waitFor(() => expect(screen.getByRole("button")).toHaveTextContent("Sign in again"));
    expect(assign).not.toHaveBeenCalled();
  });

  test("leaves everything else to the browser", async () => {
    drawWith(<Run to={{ reauthenticate: "https://elsewhere.example/login" }} />);
    fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(assign).toHaveBeenCalledWith("https://elsewhere.example/login"));
    expect(navigate).not.toHaveBeenCalled();
  });
});

test("the nearest router is taken, a hook's before a provider's", () => {
  const nearer = vi.fn<(path: string) => void>();
  function SignUp(): ReactElement {
    return <ErrorBanner error={useFluzError(error, { navigate: nearer })} />;
  }
  drawWith(<SignUp />);
  press();
  expect(nearer).toHaveBeenCalledOnce();
  expect(navigate).not.toHaveBeenCalled();
});

test("statistics hear of the action once", () => {
  const onEvent = vi.fn<(event: { readonly type: string }) => void>();
  render(
    <FluzProvider actions={actions} navigate={navigate} onEvent={onEvent}>
      <ErrorBanner error={error} />
    </FluzProvider>,
  );
  press();
  const taken = onEvent.mock.calls.filter(([{ type }]) => type === "action");
  expect(taken).toHaveLength(1);
});
