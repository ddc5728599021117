import { DEMO_PERSON, RIGHT_CODE } from "@fluz-kit/sandbox";
import type { SandboxSession } from "@fluz-kit/sandbox";
import type { Page } from "playwright";

/** A number that leaves no trace in the sandbox, so that it can register again and again. */
export const NUMBER = "(555) 555-0150";

export const PASSWORD = DEMO_PERSON.password;
export const NEW_PASSWORD = "Quay-Street-14";
export const PASSCODE = "2468";
export const NEW_PASSCODE = "1357";

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
}

/** Opens a page and does there what an operation is for, up to its answer. */
export const screens = {
  async register(page) {
    await page.goto("/sign-up");
    await fill(page, {
      "First name": "Ada",
      "Last name": "Lovelace",
      Email: "ada@example.com",
      "Date of birth": "1990-12-10",
      "Mobile number": NUMBER,
    });
    await page.keyboard.press("Enter");
  },
  async login(page) {
    await page.goto("/login");
    await fill(page, { "Mobile number": DEMO_PERSON.phoneNumber, Password: PASSWORD });
    await page.keyboard.press("Enter");
  },
  async socialLogin(page) {
    await page.goto("/login");
    await page.getByRole("button", { name: "Google" }).press("Enter");
  },
  async sendCode(page) {
    await page.goto("/login/code");
    await page.getByRole("button", { name: "Text me a code" }).press("Enter");
  },
  async verifyCode(page) {
    await screens.sendCode(page);
    await fill(page, { Code: RIGHT_CODE });
    await page.keyboard.press("Enter");
  },
  async createPasscode(page) {
    await page.goto("/sign-up/passcode");
    await fill(page, { "New passcode": PASSCODE });
    await page.keyboard.press("Enter");
  },
  async checkPasscode(page) {
    await page.goto("/login/passcode");
    await fill(page, { Passcode: PASSCODE });
    await page.keyboard.press("Enter");
  },
  async updatePasscode(page) {
    await page.goto("/account/passcode");
    await fill(page, { "Current passcode": PASSCODE, "New passcode": NEW_PASSCODE });
    await page.keyboard.press("Enter");
  },
  async resetPasscode(page) {
    await page.goto("/account/passcode/reset");
    await page.getByRole("button", { name: "Text me a code" }).press("Enter");
    await fill(page, { Code: RIGHT_CODE });
    await page.keyboard.press("Enter");
    await fill(page, { "New passcode": NEW_PASSCODE });
    await page.keyboard.press("Enter");
  },
  async changePassword(page) {
    await page.goto("/account/password");
    await fill(page, { "Current password": PASSWORD, "New password": NEW_PASSWORD });
    await page.keyboard.press("Enter");
  },
  async resetPassword(page) {
    await page.goto("/reset-password");
    await fill(page, { "Mobile number": DEMO_PERSON.phoneNumber });
    await page.keyboard.press("Enter");
    await fill(page, { Code: RIGHT_CODE, "New password": NEW_PASSWORD });
    await page.keyboard.press("Enter");
  },
  async lockVirtualCard(page) {
    await page.goto("/account");
    await page.getByRole("button", { name: "Freeze card" }).press("Enter");
  },
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

/** An operation that has a screen. */
export type ScreenName = keyof typeof screens;

/** Gives the demo person a passcode, as if they had created one earlier. */
export async function givePasscode(session: SandboxSession): Promise<void> {
  const query = `mutation { createPasscode(passcode: "${PASSCODE}") { success } }`;
  await session.fetch(
    new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    }),
  );
}
