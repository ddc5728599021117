import { codes, isFluzErrorCode } from "@fluz-kit/core";
import type { FluzErrorCode } from "@fluz-kit/core";
import {
  ErrorBanner,
  FieldError,
  FluzProvider,
  PasscodePrompt,
  TwoFactorPrompt,
  useFluzError,
} from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "./support/handlers.ts";

const allCodes = Object.keys(codes).filter(isFluzErrorCode);

const inputs = () => [...document.querySelectorAll("input")];
const values = () => inputs().map(({ value }) => value);

function renderWired(children: ReactNode) {
  return render(
    <FluzProvider actions={everyHandler} support={support}>
      {children}
    </FluzProvider>,
  );
}

/** Types into every field and submits, and lets the answer arrive. */
async function submit(text: string): Promise<void> {
  for (const input of inputs()) fireEvent.input(input, { target: { value: text } });
  const form = document.querySelector("form");
  await act(async () => void (form && fireEvent.submit(form)));
}

describe("after every code", () => {
  test("a code stays to be compared, selected where it was wrong; one that has expired goes", async () => {
    const found: Partial<Record<FluzErrorCode, string>> = {};
    for (const code of allCodes) {
      const { unmount } = renderWired(
        <TwoFactorPrompt onSubmit={() => payloadOf(code)} onResend={() => {}} />,
      );
      await submit("493817");
      const [field] = inputs();
      const isSelected = field?.selectionStart === 0 && field.selectionEnd === 6;
      found[code] = `${field?.value ?? "no field"}${isSelected ? " selected" : ""}`;
      unmount();
    }
    const kept = Object.fromEntries(allCodes.map((code) => [code, "493817"]));
    expect(found).toEqual({
      ...kept,
      "AUTH-0005": "493817 selected",
      "AUTH-0006": "493817 selected",
      "AUTH-0029": "",
    });
  });

  test.each(["check", "create", "update", "reset"] as const)(
    "a passcode to %s stays for the next try, unless it was wrong or something else is to be done",
    async (mode) => {
      const found: Partial<Record<FluzErrorCode, string>> = {};
      for (const code of allCodes) {
        const { unmount } = renderWired(
          <PasscodePrompt mode={mode} length={4} onSubmit={() => payloadOf(code)} />,
        );
        await submit("4938");
        found[code] = values().join("");
        unmount();
      }
      const typed = mode === "update" ? "49384938" : "4938";
      const kept = Object.fromEntries(allCodes.map((code) => [code, typed]));
      expect(found).toEqual({ ...kept, "AUTH-0010": "", "AUTH-0011": "", "AUTH-0012": "" });
    },
  );

  test("the fields of the host's form keep what stands in them; a password that was turned down goes", () => {
    const found: Partial<Record<FluzErrorCode, string>> = {};
    for (const code of allCodes) {
      const { unmount } = renderWired(<SignUp answers={[payloadOf(code)]} />);
      typeAll();
      send();
      expect([code, ...values().slice(0, 3)]).toEqual([code, ...typed.slice(0, 3)]);
      found[code] = values()[3] ?? "no field";
      unmount();
    }
    const kept = Object.fromEntries(allCodes.map((code) => [code, typed[3]]));
    expect(found).toEqual({ ...kept, "AUTH-0002": "", "AUTH-0009": "" });
  });
});

const typed = ["Ada", "+1 (202) 555-0143", "Ada.L+fluz@Example-mail.com ", "correct horse"];

function typeAll(): void {
  inputs().forEach((input, index) => fireEvent.input(input, { target: { value: typed[index] } }));
}

function send(): void {
  const form = document.querySelector("form");
  if (form) fireEvent.submit(form);
}

/** As a password manager does it. user-event would wrap what the focus does, and here it moves while React commits. */
function typeInto(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

describe("a password that was turned down", () => {
  test("goes from a controlled field too, and its host hears of it", () => {
    const heard: string[] = [];
    renderWired(<LogIn onValue={(value) => heard.push(value)} />);
    typeInto("Password", "horse");
    send();
    act(() => answer?.(payloadOf("AUTH-0002")));
    expect(screen.getByLabelText("Password")).toHaveValue("");
    expect(heard.at(-1)).toBe("");
    // It is no edit of the person's: the error stands until they type.
    expect(screen.getByRole("group")).toBeVisible();
  });

  test("is left alone if the person is typing another one already", () => {
    renderWired(<LogIn />);
    const field = screen.getByLabelText("Password");
    typeInto("Password", "horse");
    send();
    typeInto("Password", "battery");
    act(() => answer?.(payloadOf("AUTH-0002")));
    expect(field).toHaveValue("battery");
  });

  test("goes although the person has typed elsewhere since, or pressed to see it", () => {
    renderWired(<LogIn />);
    typeInto("Password", "horse");
    send();
    typeInto("Email", "a");
    fireEvent.click(screen.getByRole("button", { name: "Show" }));
    act(() => answer?.(payloadOf("AUTH-0002")));
    expect(screen.getByLabelText("Password")).toHaveValue("");
    expect(screen.getByLabelText("Email")).toHaveValue("a");
  });

  test("goes once: what is typed next stays when the same error is drawn again", () => {
    renderWired(<LogIn />);
    const field = screen.getByLabelText("Password");
    typeInto("Password", "horse");
    send();
    act(() => answer?.(payloadOf("AUTH-0002")));
    typeInto("Password", "battery");
    fireEvent.click(screen.getByRole("button", { name: "Show" }));
    expect(field).toHaveValue("battery");
  });

  test("what a password manager has filled in before the first error of the page stays", () => {
    renderWired(
      <SignUp answers={[payloadOf("AUTH-0002")]} tried={1} filled="filled in by a manager" />,
    );
    expect(screen.getByLabelText("Password")).toHaveValue("filled in by a manager");
  });

  test("where nobody may learn which part was wrong, the field tells nothing either", () => {
    const found: Record<string, string> = {};
    for (const code of ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"] as const) {
      const { unmount } = render(
        <FluzProvider actions={everyHandler} support={support} enumerationPolicy="neutral">
          <LogIn />
        </FluzProvider>,
      );
      typeInto("Password", "horse");
      send();
      act(() => answer?.(payloadOf(code)));
      found[code] = screen.getByLabelText<HTMLInputElement>("Password").value;
      unmount();
    }
    expect([...new Set(Object.values(found))]).toEqual([""]);
  });
});

/** Answers the try of the form that is drawn. */
let answer: ((value: unknown) => void) | null = null;

function LogIn({ onValue }: { readonly onValue?: (value: string) => void }) {
  const fluz = useFluzError(null, { operation: "login" });
  const [password, setPassword] = useState("");
  const [isShown, setShown] = useState(false);
  const props = fluz.field("password");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer = fluz.begin();
      }}
    >
      <ErrorBanner error={fluz} />
      <input aria-label="Email" />
      <input
        aria-label="Password"
        type={isShown ? "text" : "password"}
        {...props}
        value={password}
        onChange={(event) => {
          props.onChange();
          setPassword(event.target.value);
          onValue?.(event.target.value);
        }}
      />
      <button type="button" onClick={() => setShown(!isShown)}>
        Show
      </button>
      <button>Log in</button>
    </form>
  );
}

const fields = ["phone", "email", "password"] as const;

interface SignUpProps {
  readonly answers: readonly unknown[];
  /** How often it was sent before it came up. */
  readonly tried?: number;
  readonly filled?: string;
}

function SignUp({ answers, tried = 0, filled }: SignUpProps) {
  const [tries, setTries] = useState(tried);
  const fluz = useFluzError(answers[tries - 1] ?? null, { operation: "register", fields });
  return (
    <form
      noValidate
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
      }}
    >
      <ErrorBanner error={fluz} />
      <input aria-label="Name" />
      <input aria-label="Phone" type="tel" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Email" type="text" {...fluz.field("email")} />
      <FieldError error={fluz} field="email" />
      <input
        aria-label="Password"
        type="password"
        defaultValue={filled}
        {...fluz.field("password")}
      />
      <FieldError error={fluz} field="password" />
      <button>Create account</button>
    </form>
  );
}

test.each(["(202) 555-0143", "202-555-0143", "+1 202.555.0143", " 2025550143", "٢٠٢٥٥٥٠١٤٣"])(
  "a number written as %s is let through, and stays so, wrong or put right",
  async (number) => {
    renderWired(<SignUp answers={[payloadOf("AUTH-0004"), payloadOf("AUTH-0026"), null]} />);
    const [, phone] = inputs();
    if (phone) await userEvent.type(phone, number);
    for (let time = 0; time < 3; time += 1) {
      await userEvent.keyboard("{Enter}");
      expect(phone).toHaveValue(number);
      expect(phone?.hasAttribute("aria-invalid")).toBe(time < 2);
    }
    expect(phone?.outerHTML).not.toMatch(/pattern|maxlength|inputmode/i);
  },
);
