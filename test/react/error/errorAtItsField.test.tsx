import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler, StrictMode, useEffect, useState } from "react";
import type { ProfilerOnRenderCallback } from "react";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const later: { answer: (error: unknown) => void } = { answer: () => {} };
const taken = () => payloadOf("AUTH-0026");
const phone = () => screen.getByRole("textbox", { name: "Phone" });

interface FormProps {
  /** What shows the phone's error at the phone: the kit, the host, or nothing. */
  text: "kit" | "host" | "none";
  banner?: boolean;
}

function SignUp({ text, banner = true }: FormProps) {
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    later.answer = setError;
  }, []);
  const fluz = useFluzError(error, { operation: "register", fields: ["phone"] });
  const props = fluz.field("phone");
  return (
    <form aria-label="Sign up" onSubmit={(event) => event.preventDefault()}>
      {banner && <ErrorBanner error={fluz} />}
      <input aria-label="Phone" {...props} />
      {text === "kit" && <FieldError error={fluz} field="phone" />}
      {text === "host" && <p id={props["aria-describedby"]}>{fluz.title}</p>}
      <button>Create account</button>
    </form>
  );
}

async function submit(form: FormProps, error = taken()) {
  render(
    <StrictMode>
      <FluzProvider actions={everyHandler}>
        <SignUp {...form} />
      </FluzProvider>
    </StrictMode>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  act(() => later.answer(error));
}

describe("an error of a declared field", () => {
  test("is shown at its field, where it has words", async () => {
    await submit({ text: "kit" });
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(phone()).toHaveFocus();
  });

  test("is drawn anew with the first key that corrects it, and with none after that", async () => {
    const onRender = vi.fn<ProfilerOnRenderCallback>();
    render(
      <Profiler id="sign-up" onRender={onRender}>
        <SignUp text="kit" />
      </Profiler>,
    );
    act(() => later.answer(taken()));
    await userEvent.type(phone(), "5");
    expect(phone()).not.toHaveAttribute("aria-invalid");
    onRender.mockClear();
    await userEvent.type(phone(), "551234");
    expect(onRender).not.toHaveBeenCalled();
    expect(phone()).toHaveValue("5551234");
  });

  test("may have the host's own words under the id that the input names", async () => {
    await submit({ text: "host" });
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(phone()).toHaveAccessibleDescription("This number already has an account");
  });

  test("is taken by the banner where the field shows none, with one move of the focus", async () => {
    expectConsole(
      "warn",
      /"phone" is declared in fields, and nothing that describes its input shows its error/,
    );
    const focused: unknown[] = [];
    const note = ({ target }: FocusEvent) => focused.push(target);
    document.addEventListener("focusin", note);
    await submit({ text: "none" });
    document.removeEventListener("focusin", note);
    const banner = screen.getByRole("group", { name: /already has an account/ });
    expect(banner).toHaveFocus();
    expect(focused).toEqual([screen.getByRole("button", { name: "Create account" }), banner]);
    expect(screen.getByRole("button", { name: "Change phone number" })).toBeVisible();
    expect(phone()).not.toHaveAttribute("aria-describedby");
  });

  test("is taken by the banner in production too, in silence", async () => {
    vi.stubEnv("NODE_ENV", "production");
    await submit({ text: "none" });
    expect(screen.getByRole("group", { name: /already has an account/ })).toHaveFocus();
  });

  test("no banner is named where none could take it", async () => {
    expectConsole("warn", /nothing that describes its input shows its error\. Render <FieldError/);
    await submit({ text: "none", banner: false });
    expect(phone()).toHaveFocus();
  });

  test("stays with the field where no banner could take it", async () => {
    vi.stubEnv("NODE_ENV", "production");
    await submit({ text: "none", banner: false });
    expect(phone()).toBeInvalid();
    expect(phone()).toHaveFocus();
  });
});

test("a password manager that tells of a change alone is heard", async () => {
  await submit({ text: "kit" });
  expect(phone()).toBeInvalid();
  fireEvent(phone(), new Event("change", { bubbles: true }));
  expect(phone()).not.toHaveAttribute("aria-invalid");
});

test("an input that goes leaves no listener behind", () => {
  const added = vi.spyOn(HTMLInputElement.prototype, "addEventListener");
  const removed = vi.spyOn(HTMLInputElement.prototype, "removeEventListener");
  const { unmount } = render(<SignUp text="kit" />);
  const own = ({ mock }: { mock: { calls: readonly (readonly unknown[])[] } }) =>
    mock.calls.filter(([type]) => type === "input" || type === "change").length;
  expect(own(added)).toBe(2);
  unmount();
  expect(own(removed)).toBe(2);
});
