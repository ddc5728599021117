import { RIGHT_CODE } from "@fluz-kit/sandbox";
import type { Case } from "./Case.ts";
import { press, retype, typeInto } from "./keyboard.ts";
import { givePasscode, NEW_PASSCODE, NEW_PASSWORD, PASSCODE } from "./screens.ts";
import {
  enterCode,
  failAndAllowResend,
  failTwice,
  logInAgain,
  textMeACode,
  WAIT_MS,
  withPasscode,
} from "./steps.ts";

const account = "Your account";
const twoFactor = "Check it's you";
const enterPasscode = "Enter your passcode";

/** Codes that a person meets later: with a code, a passcode, a password, or access. */
export const casesSignedIn: readonly Case[] = [
  {
    code: "AUTH-0005",
    during: "verifyCode",
    arrange: failAndAllowResend("AUTH-0005", "verifyCode"),
    waits: true,
    action: "resendCode",
    take: enterCode,
    ends: enterPasscode,
    recovers: "verifyCode",
  },
  {
    code: "AUTH-0006",
    during: "verifyCode",
    action: { field: "Code" },
    take: (page) => retype(page, RIGHT_CODE),
    ends: enterPasscode,
    recovers: "verifyCode",
  },
  {
    code: "AUTH-0007",
    during: "sendCode",
    waits: true,
    action: "retry",
    take: (page) => page.getByLabel("Code", { exact: true }).waitFor(),
    ends: twoFactor,
    recovers: "sendCode",
  },
  {
    code: "AUTH-0008",
    during: "changePassword",
    arrange: failTwice("AUTH-0008", "changePassword"),
    action: "reauthenticate",
    take: logInAgain,
    ends: account,
    recovers: "changePassword",
  },
  {
    code: "AUTH-0009",
    during: "changePassword",
    action: { field: "New password" },
    take: (page) => retype(page, NEW_PASSWORD),
    ends: account,
    recovers: "changePassword",
  },
  {
    code: "AUTH-0010",
    during: "checkPasscode",
    arrange: () => {},
    action: "createPasscode",
    // An empty field: the button says what it wants, and stays.
    take: (page) => typeInto(page, "New passcode", PASSCODE),
    ends: account,
    recovers: "createPasscode",
  },
  {
    code: "AUTH-0011",
    during: "createPasscode",
    arrange: ({ session }) => givePasscode(session),
    action: "resetPasscode",
    async take(page) {
      await textMeACode(page);
      await page.getByRole("heading", { name: "Choose a new passcode" }).waitFor();
      await typeInto(page, "New passcode", NEW_PASSCODE);
    },
    ends: account,
    recovers: "resetPasscode",
  },
  {
    code: "AUTH-0012",
    during: "checkPasscode",
    arrange: withPasscode("AUTH-0012", "checkPasscode"),
    action: { field: "Passcode" },
    take: (page) => retype(page, PASSCODE),
    ends: account,
    recovers: "checkPasscode",
  },
  {
    code: "AUTH-0014",
    during: "createPasscode",
    action: "retry",
    ends: account,
    recovers: "createPasscode",
  },
  {
    code: "AUTH-0015",
    during: "checkPasscode",
    arrange: withPasscode("AUTH-0015", "checkPasscode"),
    action: "retry",
    ends: account,
    recovers: "checkPasscode",
  },
  {
    code: "AUTH-0016",
    during: "updatePasscode",
    arrange: withPasscode("AUTH-0016", "updatePasscode"),
    action: "retry",
    ends: account,
    recovers: "updatePasscode",
  },
  {
    code: "AUTH-0017",
    during: "resetPasscode",
    arrange: withPasscode("AUTH-0017", "resetPasscode"),
    action: "retry",
    ends: account,
    recovers: "resetPasscode",
  },
  {
    code: "AUTH-0019",
    during: "changePassword",
    arrange: failTwice("AUTH-0019", "changePassword"),
    action: "reauthenticate",
    take: logInAgain,
    ends: account,
    recovers: "changePassword",
  },
  {
    code: "AUTH-0020",
    during: "sendCode",
    arrange: failAndAllowResend("AUTH-0020", "resendCode"),
    waits: true,
    async provoke({ page }) {
      await page.getByLabel("Code", { exact: true }).waitFor();
      await page.clock.fastForward(WAIT_MS);
      await press(page, "Send a new code");
    },
    aside: true,
    action: "resendCode",
    take: enterCode,
    ends: enterPasscode,
    recovers: "resendCode",
  },
  {
    code: "AUTH-0023",
    during: "changePassword",
    action: "retry",
    ends: account,
    recovers: "changePassword",
  },
  {
    code: "AUTH-0028",
    during: "resetPassword",
    action: "retry",
    ends: "Welcome back",
    recovers: "resetPassword",
  },
  {
    code: "AUTH-0029",
    during: "verifyCode",
    arrange: failAndAllowResend("AUTH-0029", "verifyCode"),
    waits: true,
    action: "resendCode",
    take: enterCode,
    ends: enterPasscode,
    recovers: "verifyCode",
  },
  {
    code: "AUTH-0031",
    during: "lockVirtualCard",
    arrange: () => {},
    action: "grantAccess",
    async take(page) {
      await page.getByRole("heading", { name: "Allow access?" }).waitFor();
      await press(page, "Approve");
      await page.getByRole("heading", { name: "Access granted" }).waitFor();
      await press(page, "Back to your account");
      await page.getByRole("heading", { name: account }).waitFor();
      await press(page, "Freeze card");
      await page.getByText("Frozen.").waitFor();
    },
    ends: account,
    recovers: "lockVirtualCard",
  },
];
