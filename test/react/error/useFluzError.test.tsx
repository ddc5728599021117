import { FluzError, isFluzError } from "@fluz-kit/core";
import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const options: UseFluzErrorOptions = {
  operation: "register",
  fields: ["phone"],
  actions: everyHandler,
};

describe("what it returns", () => {
  test("is empty while nothing has failed", () => {
    const { result } = renderHook(() => useFluzError());
    expect(result.current).toMatchObject({
      error: null,
      guidance: null,
      title: null,
      description: null,
      actions: [],
      attempts: 0,
    });
  });

  test("is the failure with its words and steps", () => {
    const failure = payloadOf("AUTH-0026");
    const { result } = renderHook(() => useFluzError(failure, options));
    expect(result.current.error).toMatchObject({ code: "AUTH-0026", responseKey: "anything" });
    expect(result.current.guidance?.placement).toEqual({ surface: "field", field: "phone" });
    expect(result.current.title).toBe("This number already has an account");
    expect(result.current.actions).toMatchObject([
      {
        id: "signIn",
        label: "Sign in",
        primary: false,
        busy: false,
        availableAt: null,
        href: "/login",
      },
    ]);
  });

  test("keeps one FluzError per value, however often it renders", () => {
    const failure = payloadOf("AUTH-0014");
    const { result, rerender } = renderHook(() => useFluzError(failure, options));
    const { error } = result.current;
    rerender();
    expect(result.current.error).toBe(error);
    expect(isFluzError(error)).toBe(true);
  });

  test("is the FluzError itself where the source is one", () => {
    const error = new FluzError({ kind: "api", code: "AUTH-0014" });
    const { result } = renderHook(() => useFluzError(error, options));
    expect(result.current.error).toBe(error);
  });

  test("says nothing about what the person cancelled", () => {
    const cancelled = new DOMException("stop", "AbortError");
    const { result } = renderHook(() => useFluzError(cancelled, options));
    expect(result.current).toMatchObject({ title: null, description: null, actions: [] });
    expect(result.current.error?.kind).toBe("aborted");
  });

  test("holds nothing of the failure beyond what is allowed", () => {
    const failure = { ...payloadOf("AUTH-0012"), variables: { passcode: "493817" } };
    const { result } = renderHook(() => useFluzError(failure, options));
    expect(JSON.stringify(result.current)).not.toMatch(/493817|ZZZ-LEAK/);
  });
});

describe("report", () => {
  test("takes a failure in, and the words follow", () => {
    const { result } = renderHook(() => useFluzError(undefined, options));
    act(() => result.current.report(payloadOf("AUTH-0025")));
    expect(result.current.title).toBe("We couldn't create your account");
    act(() => result.current.report({ data: { registerUser: { success: true } } }));
    expect(result.current.error).toBeNull();
  });

  test("stays the same function, for effects that depend on it", () => {
    const { result } = renderHook(() => useFluzError(undefined, options));
    const { report, dismiss, reset } = result.current;
    act(() => report(payloadOf("AUTH-0025")));
    expect(result.current).toMatchObject({ report, dismiss, reset });
  });

  test("gives way to what the source says next", () => {
    const { result, rerender } = renderHook(({ source }) => useFluzError(source, options), {
      initialProps: { source: payloadOf("AUTH-0014") },
    });
    act(() => result.current.report(payloadOf("AUTH-0025")));
    expect(result.current.error?.code).toBe("AUTH-0025");
    rerender({ source: payloadOf("AUTH-0017") });
    expect(result.current.error?.code).toBe("AUTH-0017");
  });
});

test("dismiss hides the error and keeps the count; the next failure shows again", () => {
  const { result } = renderHook(() => useFluzError(undefined, options));
  act(() => result.current.report(payloadOf("AUTH-0025")));
  act(() => result.current.dismiss());
  expect(result.current.error).toBeNull();
  expect(result.current.attempts).toBe(1);
  act(() => result.current.report(payloadOf("AUTH-0025")));
  expect(result.current.title).not.toBeNull();
  expect(result.current.attempts).toBe(2);
});

test("what was dismissed twice stays dismissed", () => {
  const { result } = renderHook(() => useFluzError(null, { actions: everyHandler }));
  act(() => result.current.report(payloadOf("AUTH-0015")));
  expect(result.current.title).not.toBeNull();
  act(() => result.current.dismiss());
  act(() => result.current.dismiss());
  expect(result.current.title).toBeNull();
  act(() => result.current.reset());
  expect(result.current.title).toBeNull();
});

test("an action tells its handler what it is for", async () => {
  const signIn = vi.fn<(details: unknown) => void>();
  const failure = payloadOf("AUTH-0026");
  const { result } = renderHook(() =>
    useFluzError(failure, { ...options, flow: "sign-up", actions: { signIn } }),
  );
  await act(async () => result.current.actions[0]?.run());
  expect(signIn).toHaveBeenCalledExactlyOnceWith({
    action: "signIn",
    error: result.current.error,
    guidance: result.current.guidance,
    operation: "register",
    flow: "sign-up",
  });
});

function SignUp() {
  const fluz = useFluzError(undefined, { ...options, actions: { signIn: "/login" } });
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("phone");
        fluz.report(typed === "0026" ? payloadOf("AUTH-0026") : { success: true });
      }}
    >
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" name="phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}

test("a whole sign-up: taken, explained at the field, corrected, done", async () => {
  render(
    <StrictMode>
      <FluzProvider>
        <SignUp />
      </FluzProvider>
    </StrictMode>,
  );
  const phone = screen.getByRole("textbox", { name: "Mobile number" });
  await userEvent.type(phone, "0026");
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  expect(phone).toHaveFocus();
  expect(phone).toBeInvalid();
  expect(phone).toHaveAccessibleDescription(/This number already has an account/);
  expect(screen.getByRole("link", { name: "Sign in" })).toBeVisible();
  await userEvent.clear(phone);
  await userEvent.type(phone, "0000");
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  expect(phone).not.toHaveAttribute("aria-describedby");
  expect(screen.queryByText(/already has an account/)).not.toBeInTheDocument();
});
