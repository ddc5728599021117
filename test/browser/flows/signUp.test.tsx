import { Demo } from "@fluz-kit/demo/Demo";
import { render, screen } from "@testing-library/react";
import { describe, expect, inject, test } from "vitest";
import { userEvent } from "vitest/browser";

const phone = () => screen.getByLabelText<HTMLInputElement>("Mobile number");

/** The screen, with all but the phone number filled in, and the focus in the phone field. */
async function openSignUp() {
  render(<Demo endpoint={inject("sandboxUrl")} path="/sign-up" />);
  await userEvent.fill(screen.getByLabelText("First name"), "Ada");
  await userEvent.fill(screen.getByLabelText("Last name"), "Lovelace");
  await userEvent.fill(screen.getByLabelText("Email"), "ada@example.com");
  await userEvent.fill(screen.getByLabelText("Date of birth"), "1990-12-10");
  await userEvent.click(phone());
}

async function correctPhone(number: string) {
  await userEvent.clear(phone());
  await userEvent.type(phone(), number);
}

const findSuccess = () => screen.findByRole("heading", { name: "Confirm your number" });

describe("a phone number that has an account", () => {
  test("is explained at its field, which has the focus", async () => {
    await openSignUp();
    await userEvent.keyboard("(555) 555-0026{Enter}");
    await screen.findByText(/This number already has an account/);
    expect(phone().getAttribute("aria-invalid")).toBe("true");
    const ids = phone().getAttribute("aria-describedby")?.split(" ") ?? [];
    const described = ids.map((id) => document.getElementById(id)?.textContent).join(" ");
    expect(described).toContain("Use a different number, or sign in if it's yours.");
    expect(document.activeElement).toBe(phone());
    expect(screen.queryByRole("group", { name: /already has an account/ })).toBeNull();
  });

  test("can be used to sign in", async () => {
    await openSignUp();
    await userEvent.keyboard("(555) 555-0026{Enter}");
    await screen.findByRole("button", { name: "Sign in" });
    await userEvent.keyboard("{Tab}{Enter}");
    expect(await screen.findByRole("heading", { name: "Welcome back" })).toBeTruthy();
  });

  test("can be changed, and then the account is made", async () => {
    await openSignUp();
    await userEvent.keyboard("(555) 555-0026{Enter}");
    await screen.findByRole("button", { name: "Sign in" });
    await userEvent.keyboard("{ControlOrMeta>}a{/ControlOrMeta}(555) 555-0100");
    expect(phone().getAttribute("aria-invalid")).toBeNull();
    await userEvent.keyboard("{Enter}");
    const heading = await findSuccess();
    expect(document.activeElement).toBe(heading);
  });
});

describe.each([
  ["a server that fails", "(555) 555-0500", "There's a problem on our side"],
  ["a connection that breaks", "(555) 555-0903", "We couldn't connect"],
])("%s", (_, number, title) => {
  test("shows a banner, which has the focus and nothing at the fields", async () => {
    await openSignUp();
    await userEvent.keyboard(`${number}{Enter}`);
    const banner = await screen.findByRole("group", { name: new RegExp(title) });
    expect(document.activeElement).toBe(banner);
    expect(phone().getAttribute("aria-invalid")).toBeNull();
  });

  test("is got over by another number, which the form's own button sends: it is no second try", async () => {
    await openSignUp();
    await userEvent.keyboard(`${number}{Enter}`);
    await screen.findByRole("group", { name: new RegExp(title) });
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
    await correctPhone("(555) 555-0100");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Create account" }));
    expect(await findSuccess()).toBeTruthy();
  });
});

test("who goes back to change the number finds what they typed, as they typed it", async () => {
  await openSignUp();
  await userEvent.type(phone(), "+1 (202) 555-0143");
  await userEvent.keyboard("{Enter}");
  await findSuccess();
  await userEvent.click(await screen.findByRole("button", { name: "Text me a code" }));
  await userEvent.click(await screen.findByText("Didn't get it?"));
  await userEvent.click(screen.getByRole("button", { name: "Change phone number" }));
  await screen.findByRole("heading", { name: "Create your account" });
  const values = ["First name", "Last name", "Mobile number", "Email", "Date of birth"].map(
    (label) => screen.getByLabelText<HTMLInputElement>(label).value,
  );
  expect(values).toEqual(["Ada", "Lovelace", "+1 (202) 555-0143", "ada@example.com", "1990-12-10"]);
});
