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
import { act, fireEvent, render } from "@testing-library/react";
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

  test("the fields of the host's form keep what stands in them, the password too", () => {
    for (const code of allCodes) {
      const { unmount } = renderWired(<SignUp answers={[payloadOf(code)]} />);
      const typed = ["Ada", "+1 (202) 555-0143", "Ada.L+fluz@Example-mail.com ", "correct horse"];
      inputs().forEach((input, index) =>
        fireEvent.input(input, { target: { value: typed[index] } }),
      );
      const form = document.querySelector("form");
      if (form) fireEvent.submit(form);
      expect([code, ...values()]).toEqual([code, ...typed]);
      unmount();
    }
  });
});

const fields = ["phone", "email", "password"] as const;

function SignUp({ answers }: { readonly answers: readonly unknown[] }) {
  const [tries, setTries] = useState(0);
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
      <input aria-label="Password" type="password" {...fluz.field("password")} />
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
