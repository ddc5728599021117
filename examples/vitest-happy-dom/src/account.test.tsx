import { failure, success } from "@fluz-kit/sandbox/fixtures";
import { afterEach, expect, test, vi } from "vitest";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ConfirmNumber } from "./ConfirmNumber";
import { SignUp } from "./SignUp";

afterEach(cleanup);

async function signUpWith(answer: unknown) {
  render(<SignUp register={async () => answer} />);
  await userEvent.type(screen.getByLabelText("Mobile number"), "5555550123");
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
}

test("field: a number that has an account is marked, described, and leads to log-in", async () => {
  await signUpWith(failure("AUTH-0026", { operation: "register" }));
  const phone = await screen.findByRole("textbox", {
    name: "Mobile number",
    description: /This number already has an account/,
  });
  expect(phone.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("link", { name: "Sign in" }).getAttribute("href")).toBe("/login");
});

test("focused: the field that is to blame", async () => {
  await signUpWith(failure("AUTH-0026", { operation: "register" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Mobile number")));
});

test("banner: what no field is to blame for", async () => {
  await signUpWith(failure("AUTH-0025", { operation: "register" }));
  const banner = await screen.findByRole("group", { name: /We couldn't create your account/ });
  await waitFor(() => expect(banner.contains(document.activeElement)).toBe(true));
});

test("prompt: a wrong code is told of, the right one leads on", async () => {
  const onDone = vi.fn<() => void>();
  const verify = async (code: string) =>
    code === "123456"
      ? success({ operation: "verifyCode" })
      : failure("AUTH-0006", { operation: "verifyCode" });
  render(<ConfirmNumber verify={verify} resend={async () => null} onDone={onDone} />);
  const field = screen.getByRole("textbox", { name: "Code" });
  await userEvent.type(field, "000000{Enter}");
  await screen.findByText("That code isn't right");
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.type(field, "123456{Enter}");
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
});
