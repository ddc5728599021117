import type { FluzErrorCode } from "@fluz-kit/core";
import { DEMO_PERSON, RIGHT_CODE } from "@fluz-kit/sandbox";
import type { Page } from "playwright";
import { press, typeInto, tabTo } from "./keyboard.ts";
import type { Visit } from "./openVisit.ts";
import { givePasscode, NEW_PASSWORD, PASSWORD } from "./screens.ts";

/** Longer than the first wait for another code, or for another try to send one. */
export const WAIT_MS = 31_000;

export const logInAgain = async (page: Page) => {
  await page.getByRole("heading", { name: "Sign in again", level: 1 }).waitFor();
  await tabTo(page, "Mobile number");
  await page.keyboard.type(DEMO_PERSON.phoneNumber);
  await tabTo(page, "Password");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Change your password" }).waitFor();
  await tabTo(page, "Current password");
  await page.keyboard.type(PASSWORD);
  await typeInto(page, "New password", NEW_PASSWORD);
};

export const enterCode = async (page: Page) => {
  await page.getByText("We sent a new code.", { exact: false }).first().waitFor();
  await typeInto(page, "Code", RIGHT_CODE);
};

export const textMeACode = async (page: Page) => {
  await press(page, "Text me a code");
  await page.getByLabel("Code", { exact: true }).waitFor();
  await typeInto(page, "Code", RIGHT_CODE);
};

/** Another code can be had at once, as far as the sandbox goes. */
export const failAndAllowResend = (code: FluzErrorCode, operation: string) => (visit: Visit) => {
  visit.session.set({ resendWaitsMs: [0] });
  visit.session.fail(code, { operation });
};

/** Whoever has no token to renew with is asked for twice: another tab may have renewed the session. */
export const failTwice = (code: FluzErrorCode, operation: string) => (visit: Visit) => {
  visit.session.fail(code, { operation, times: 2 });
};

export const withPasscode = (code: FluzErrorCode, operation: string) => async (visit: Visit) => {
  await givePasscode(visit.session);
  visit.session.fail(code, { operation });
};
