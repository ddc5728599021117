import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";

/** The last four digits choose what the sandbox answers. */
async function signUp(page: Page, phone: string) {
  await page.clock.install();
  await page.goto("/");
  await page.getByLabel("Mobile number").fill(phone);
  await page.getByLabel("Email").fill("ada@example.com");
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByRole("button", { name: "Create account" }).click();
}

test("field: a number that has an account is marked, described, and leads to log-in", async ({
  page,
}) => {
  await signUp(page, "(555) 555-0026");
  const phone = page.getByLabel("Mobile number");
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await expect(phone).toHaveAccessibleDescription(/This number already has an account/);
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/login");
});

test("focused: the field that is to blame", async ({ page }) => {
  await signUp(page, "(555) 555-0026");
  await expect(page.getByLabel("Mobile number")).toBeFocused();
});

test("banner: what no field is to blame for", async ({ page }) => {
  await signUp(page, "(555) 555-0025");
  await expect(page.getByRole("group", { name: "We couldn't create your account" })).toBeVisible();
});

test("prompt: a wrong code is told of, another can be sent, the right one leads on", async ({
  page,
}) => {
  await signUp(page, "(555) 555-0142");
  const code = page.getByRole("textbox", { name: "Code" });
  await code.fill("000000");
  await page.getByRole("button", { name: "Check code" }).click();
  await expect(code).toHaveAccessibleDescription(/That code isn't right/);

  const resend = page.getByRole("button", { name: "Send a new code" });
  await page.clock.fastForward(31_000);
  await resend.click();
  await expect(page.getByText("We sent a new code")).toBeVisible();

  await code.fill("123456");
  await page.getByRole("button", { name: "Check code" }).click();
  await expect(page.getByRole("heading", { name: "Welcome" })).toBeVisible();
});
