import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { ReactElement, Ref } from "react";
import { describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

type Make = (elements: { input: HTMLInputElement | null; box: HTMLElement | null }) => unknown;

/** An input of another library, which hands out something of its own. */
function createInput(make: Make, passesRest = true) {
  return forwardRef<unknown, { readonly "aria-label": string }>(function Input(props, ref) {
    const input = useRef<HTMLInputElement>(null);
    const box = useRef<HTMLSpanElement>(null);
    useImperativeHandle(ref, () => make({ input: input.current, box: box.current }));
    const own = passesRest ? props : { "aria-label": props["aria-label"] };
    return (
      <span ref={box}>
        <input ref={input} {...own} />
      </span>
    );
  });
}

const fields = ["phone"] as const;

function renderForm(make: Make, passesRest = true): void {
  const Input = createInput(make, passesRest);
  function Form(): ReactElement {
    const [error, setError] = useState<unknown>(null);
    const fluz = useFluzError(error, { operation: "register", fields });
    return (
      <form
        aria-label="Sign up"
        onSubmit={(event) => {
          event.preventDefault();
          setError(payloadOf("AUTH-0026"));
        }}
      >
        <ErrorBanner error={fluz} actions={{ signIn: "/login" }} />
        <Input aria-label="Phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" actions={{ signIn: "/login" }} />
        <button>Create account</button>
      </form>
    );
  }
  render(<Form />);
  const button = screen.getByRole("button", { name: "Create account" });
  button.focus();
  fireEvent.click(button);
}

const phone = () => screen.getByRole("textbox", { name: "Phone" });

describe("the error is at the field, which gets the focus, where its ref is handed", () => {
  test.each<[string, Make]>([
    ["the element", ({ input }) => input],
    ["Ant Design's handle", ({ input }) => ({ focus: () => {}, blur: () => {}, input })],
    [
      "a box and the input in it",
      ({ input, box }) => ({ nativeElement: box, inputElement: input }),
    ],
    ["an object with the element", ({ input }) => ({ element: input })],
    ["another ref", ({ input }) => ({ current: input })],
    ["functions alone", () => ({ focus: () => {}, blur: () => {} })],
    ["nothing", () => null],
    ["text", () => "input"],
    ["a proxy that refuses everything", () => Proxy.revocable({}, {}).proxy],
    [
      "values that throw",
      () => ({
        get input() {
          throw new Error("no");
        },
      }),
    ],
  ])("%s", (_, make) => {
    renderForm(make);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(phone()).toHaveAccessibleDescription(/already has an account/);
    expect(phone()).toHaveFocus();
    fireEvent.input(phone(), { target: { value: "5" } });
    fireEvent.change(phone(), { target: { value: "55" } });
    expect(phone()).not.toBeInvalid();
  });
});

test("where no element can be found, its own focus() is used", () => {
  const focus = vi.fn<() => void>();
  renderForm(() => ({ focus }), false);
  fireEvent.click(screen.getByRole("button", { name: "Change phone number" }));
  expect(focus).toHaveBeenCalledOnce();
});

test("a handle whose focus() throws breaks nothing", () => {
  const focus = () => {
    throw new Error("no");
  };
  renderForm(() => ({ focus }), false);
  fireEvent.click(screen.getByRole("button", { name: "Change phone number" }));
  expect(screen.getByRole("group")).toBeVisible();
});

test("a ref may be shared with another library, which may call it again with the same element", () => {
  const theirs: { current: Element | null } = { current: null };
  const edits = vi.fn<() => void>();
  function Form(): ReactElement {
    const [error, setError] = useState<unknown>(null);
    useEffect(() => setError(payloadOf("AUTH-0026")), []);
    const fluz = useFluzError(error, { operation: "register", fields });
    const { ref, ...props } = fluz.field("phone");
    const share: Ref<HTMLInputElement> = (element) => {
      theirs.current = element;
      ref(element);
      ref(element);
      return undefined;
    };
    edits();
    return (
      <>
        <input aria-label="Phone" {...props} ref={share} />
        <FieldError error={fluz} field="phone" actions={{ signIn: "/login" }} />
      </>
    );
  }
  render(<Form />);
  expect(theirs.current).toBe(phone());
  expect(phone()).toBeInvalid();
  edits.mockClear();
  fireEvent.input(phone(), { target: { value: "5" } });
  expect(phone()).not.toBeInvalid();
  expect(edits).toHaveBeenCalledOnce();
});
