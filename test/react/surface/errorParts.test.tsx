import { FluzError } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages/en";
import { errorParts, useFluzError } from "@fluz-kit/react";
import type { FluzEvent, UseFluzErrorResult } from "@fluz-kit/react";
import { act, fireEvent, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import { OwnSignUp, renderIn, wrapper } from "../support/OwnSignUp.tsx";
import { OwnBanner } from "../support/ownMarkup.tsx";
import { listenPolitely, pass } from "../support/resend.ts";

afterEach(() => {
  vi.useRealTimers();
});

const notCreated = payloadOf("AUTH-0025");

const submit = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));
const banner = () => screen.getByRole("group");

describe("a banner of the host's own", () => {
  test("is a group named by severity and title, described by what to do", async () => {
    renderIn(<OwnSignUp answer={notCreated} />);
    await submit();
    expect(banner()).toHaveAccessibleName("Error We couldn't create your account");
    expect(banner()).toHaveAccessibleDescription("Check your details and try again.");
    expect(banner()).toHaveAttribute("lang", "en");
    expect(banner()).toHaveAttribute("dir", "ltr");
    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("We couldn't create");
    expect(banner().closest("[aria-live], [role=alert], [role=status]")).toBeNull();
  });

  test("takes the focus when it answers a submit, and is not said as well", async () => {
    vi.useFakeTimers();
    renderIn(<OwnSignUp answer={notCreated} />);
    const said = listenPolitely();
    fireEvent.click(screen.getByRole("button", { name: "Create account" }));
    await pass(1_000);
    expect(banner()).toHaveFocus();
    expect(said).toEqual([]);
  });

  test("is said politely, once, when nobody asked for it", async () => {
    vi.useFakeTimers();
    function Late() {
      const [error, setError] = useState<unknown>(null);
      const fluz = useFluzError(error);
      return (
        <>
          <OwnBanner fluz={fluz} />
          <p onPointerEnter={() => setError(notCreated)}>Prices</p>
        </>
      );
    }
    renderIn(<Late />);
    const said = listenPolitely();
    fireEvent.pointerEnter(screen.getByText("Prices"));
    await pass(1_000);
    expect(banner()).not.toHaveFocus();
    expect(said).toEqual(["We couldn't create your account. Check your details and try again."]);
  });

  test("that goes with the focus in it sends the focus on into the form", async () => {
    renderIn(
      <OwnSignUp
        answer={notCreated}
        around={(fluz) => (
          <>
            <h2>Sign up</h2>
            <OwnBanner fluz={fluz} />
            <button type="button" onPointerEnter={() => fluz.dismiss()}>
              Elsewhere
            </button>
          </>
        )}
      />,
    );
    await submit();
    expect(banner()).toHaveFocus();
    fireEvent.pointerEnter(screen.getByRole("button", { name: "Elsewhere" }));
    await act(async () => {});
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Sign up" })).toHaveFocus();
  });

  test("speaks the language of the messages, and is in it", async () => {
    const words = { title: "لم نتمكن من إنشاء حسابك", description: "حاول مرة أخرى." };
    const arabic = {
      ...en,
      locale: "ar",
      direction: "rtl",
      errors: { ...en.errors, "AUTH-0025": words },
    } as const;
    renderIn(<OwnSignUp answer={notCreated} />, { messages: arabic });
    await submit();
    for (const element of [banner(), screen.getByRole("heading")]) {
      expect(element).toHaveAttribute("lang", "ar");
      expect(element).toHaveAttribute("dir", "rtl");
    }
  });

  test("is on a server's page as well", async () => {
    vi.stubGlobal("document", undefined);
    vi.resetModules();
    // A copy of the kit that was loaded where there is no page.
    const server = await import("@fluz-kit/react");
    const Page = () => {
      const parts = server.errorParts(server.useFluzError(notCreated));
      return (
        <section {...parts?.banner}>
          <p {...parts?.title} />
        </section>
      );
    };
    const html = renderToString(<Page />);
    vi.unstubAllGlobals();
    expect(html).toContain("We couldn&#x27;t create your account");
  });

  test("tells the host that it was shown, and of its end", async () => {
    const events: FluzEvent[] = [];
    const { unmount } = renderIn(<OwnSignUp answer={notCreated} />, {
      onEvent: (event) => events.push(event),
    });
    await submit();
    unmount();
    await act(async () => {});
    expect(events.map(({ type, surface }) => [type, surface])).toEqual([
      ["shown", "banner"],
      ["abandoned", "banner"],
    ]);
  });
});

describe("the reference", () => {
  const failure = new FluzError({ kind: "api", code: "AUTH-0014", requestId: "req_81f3" });

  test("is there where support is offered, and a copy of it says when", () => {
    const Page = () => <OwnBanner fluz={useFluzError(failure)} />;
    renderIn(<Page />);
    const reference = screen.getByText(/^Reference for support: \u2066req_81f3\u2069$/);
    const setData = vi.fn<(type: string, text: string) => void>();
    fireEvent.copy(reference, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledExactlyOnceWith(
      "text/plain",
      expect.stringMatching(/^req_81f3 AUTH-0014 \d{4}-\d\d-\d\dT/),
    );
  });

  test("is not there where nobody can be asked", () => {
    const Page = () => <OwnBanner fluz={useFluzError(failure)} />;
    renderIn(<Page />, { support: undefined });
    expect(screen.queryByText(/Reference/)).not.toBeInTheDocument();
  });
});

test("nothing is drawn while nothing is wrong, and for what the person cancelled", () => {
  const { result: nothing } = renderHook(() => errorParts(useFluzError(null)));
  expect(nothing.current).toBeNull();
  const cancelled = new DOMException("stop", "AbortError");
  const { result: stopped } = renderHook(() => errorParts(useFluzError(cancelled)));
  expect(stopped.current).toBeNull();
});

test("a failure that is made anew in every render does not render for ever", () => {
  const onRender = vi.fn<() => void>();
  function Form() {
    onRender();
    const own = useFluzError(payloadOf("AUTH-0025"));
    const worse = useFluzError(payloadOf("AUTH-0030"));
    return (
      <form aria-label="Sign up">
        <OwnBanner fluz={own} />
        <OwnBanner fluz={worse} />
      </form>
    );
  }
  render(<Form />, { wrapper });
  expect(banner().dataset["severity"]).toBe("critical");
  expect(onRender.mock.calls.length).toBeLessThan(20);
});

test("what no hook has returned is named in development", () => {
  const { result } = renderHook(() => useFluzError(notCreated));
  const copy: UseFluzErrorResult = {
    ...result.current,
    field: (name, own) => result.current.field(name, own),
  };
  expect(errorParts(copy)).toBeNull();
  expectConsole("warn", /^Fluz Kit: errorParts was given something/);
});
