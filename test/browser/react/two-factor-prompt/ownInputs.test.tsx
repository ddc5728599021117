import { TextField, Button } from "@mui/material";
import { ErrorBanner, FieldError, FluzProvider, usePasscode, useTwoFactor } from "@fluz-kit/react";
import type { UsePasscodeOptions, UseTwoFactorOptions } from "@fluz-kit/react";
import { render, screen, waitFor } from "@testing-library/react";
import { OTPInput } from "input-otp";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";

/** A code field of input-otp, with the kit's behaviour. */
function OtpCode(options: UseTwoFactorOptions): ReactElement {
  const { error, form, label, hint, input, problem, submitButton } = useTwoFactor(options);
  return (
    <form {...form}>
      <ErrorBanner error={error} />
      <label htmlFor={label.htmlFor}>{label.children}</label>
      <p {...hint}>From the text we sent</p>
      <OTPInput
        {...input}
        maxLength={6}
        render={({ slots }) => slots.map(({ char }, index) => <i key={index}>{char ?? "–"}</i>)}
      />
      {problem && <p {...problem} />}
      <FieldError error={error} field="code" />
      <button {...submitButton} />
    </form>
  );
}

/** A text field of Material UI, with the kit's behaviour. */
function MuiCode(options: UseTwoFactorOptions): ReactElement {
  const { error, form, label, hint, input, problem, submitButton } = useTwoFactor(options);
  const { ref, id, ...htmlInput } = input;
  return (
    <form {...form}>
      <ErrorBanner error={error} />
      <TextField
        id={id}
        label={label.children}
        inputRef={ref}
        error={input["aria-invalid"] === "true"}
        slotProps={{ htmlInput }}
      />
      <p {...hint}>From the text we sent</p>
      {problem && <p {...problem} />}
      <FieldError error={error} field="code" />
      <Button {...submitButton} />
    </form>
  );
}

const payloadOf = (code: string) => ({ success: false, error: { code, message: "m" } });
const field = () => screen.getByLabelText<HTMLInputElement>("Code");
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

/** Takes a text to the clipboard, and back to the field. */
async function paste(text: string): Promise<void> {
  const source = document.createElement("textarea");
  source.value = text;
  document.body.append(source);
  source.select();
  await userEvent.copy();
  source.remove();
  field().focus();
  await userEvent.paste();
}

describe.each([
  ["input-otp", OtpCode],
  ["Material UI", MuiCode],
])("a field of %s", (_, Code) => {
  function renderCode(...answers: unknown[]) {
    const submitted: string[] = [];
    const onSubmit: UseTwoFactorOptions["onSubmit"] = (code) => {
      submitted.push(code.reveal());
      return answers.shift();
    };
    render(
      <FluzProvider>
        <Code onSubmit={onSubmit} actions={{ resendCode: () => {} }} />
      </FluzProvider>,
    );
    return submitted;
  }

  test("takes what is typed, and the focus where the digits are wrong", async () => {
    const submitted = renderCode(payloadOf("AUTH-0006"), { success: true });
    await userEvent.click(field());
    await userEvent.keyboard("493817");
    await press("Check code");
    await waitFor(() => expect(screen.getByText(/That code isn't right/)).toBeVisible());
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/^From the text we sent Error: /);
    await userEvent.keyboard("493818{Enter}");
    await waitFor(() => expect(submitted).toEqual(["493817", "493818"]));
  });

  test("is empty once a code has expired: its own picture of it, too", async () => {
    renderCode(payloadOf("AUTH-0029"));
    await userEvent.click(field());
    await userEvent.keyboard("493817");
    await press("Check code");
    await waitFor(() => expect(field()).toHaveValue(""));
    await waitFor(() => expect(document.body.textContent).not.toMatch(/[49]\s*[93]\s*8/));
    // What was emptied is no edit of the person's: the error stays.
    expect(screen.getByText(/expired/i)).toBeVisible();
    await userEvent.click(field());
    // input-otp moves the caret itself, a moment after each digit.
    for (const text of ["1", "12", "123"]) {
      await userEvent.keyboard(text.slice(-1));
      await waitFor(() => expect(field()).toHaveValue(text));
    }
  });

  test("takes a pasted message, whatever stands in it", async () => {
    const submitted = renderCode({ success: true });
    await userEvent.click(field());
    await paste("Fluz: 493 817 is your code.");
    await press("Check code");
    await waitFor(() => expect(submitted).toEqual(["493817"]));
  });

  test("says what cannot be sent, and sends nothing", async () => {
    const submitted = renderCode();
    await userEvent.click(field());
    await userEvent.keyboard("12{Enter}");
    await waitFor(() => expect(field()).toHaveAccessibleDescription(/Enter all 6 digits/));
    expect(field()).toHaveFocus();
    expect(submitted).toEqual([]);
  });
});

/** A passcode in a text field of Material UI. */
function MuiPasscode(options: UsePasscodeOptions): ReactElement {
  const passcode = usePasscode(options);
  return (
    <form {...passcode.form}>
      <ErrorBanner error={passcode.error} />
      {passcode.fields.map(({ name, label, hint, problem, input: { ref, id, ...htmlInput } }) => (
        <div key={name}>
          <TextField id={id} label={label.children} inputRef={ref} slotProps={{ htmlInput }} />
          <p {...hint}>4 digits</p>
          {problem && <p {...problem} />}
          <FieldError error={passcode.error} field="passcode" />
        </div>
      ))}
      <Button {...passcode.toggleButton} />
      <Button {...passcode.submitButton} />
    </form>
  );
}

test("a passcode in a field of Material UI is shown, masked, judged, and emptied", async () => {
  const answers = [payloadOf("AUTH-0012"), { success: true }];
  render(
    <FluzProvider>
      <MuiPasscode mode="check" length={4} onSubmit={() => answers.shift()} />
    </FluzProvider>,
  );
  const input = () => screen.getByLabelText<HTMLInputElement>("Passcode");
  await userEvent.click(input());
  await userEvent.keyboard("0042");
  await press("Show passcode");
  expect(input()).toHaveAttribute("type", "text");
  await press("Check passcode");
  await waitFor(() => expect(screen.getByText(/That passcode isn't right/)).toBeVisible());
  expect(input()).toHaveAttribute("type", "password");
  expect(input()).toHaveValue("");
  expect(input()).toHaveFocus();
  // An empty field of theirs has its label in it.
  await userEvent.tab();
  const label = document.querySelector(".MuiInputLabel-root");
  await waitFor(() => expect(label).toHaveAttribute("data-shrink", "false"));
});
