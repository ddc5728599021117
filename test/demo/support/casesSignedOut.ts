import { DEMO_PERSON } from "@fluz-kit/sandbox";
import type { Page } from "playwright";
import type { Case } from "./Case.ts";
import { retype, tabTo, typeInto } from "./keyboard.ts";
import { NUMBER, PASSWORD } from "./screens.ts";
import { textMeACode } from "./steps.ts";

const help = "How can we help?";
const twoFactor = "Check it's you";
const confirmNumber = "Confirm your number";
const newNumber = { field: "Mobile number" } as const;
const retypeNumber = (page: Page) => retype(page, NUMBER);

/** Codes that a person meets while signing up or in. */
export const casesSignedOut: readonly Case[] = [
  { code: "AUTH-0001", during: "login", action: "requestAccess", ends: help, recovers: null },
  {
    code: "AUTH-0002",
    during: "login",
    action: "reenter",
    take: (page) => retype(page, DEMO_PERSON.phoneNumber),
    ends: twoFactor,
    recovers: "login",
  },
  {
    code: "AUTH-0003",
    during: "login",
    action: "editPhone",
    take: (page) => retype(page, DEMO_PERSON.phoneNumber),
    ends: twoFactor,
    recovers: "login",
  },
  {
    code: "AUTH-0004",
    during: "register",
    action: newNumber,
    take: retypeNumber,
    ends: confirmNumber,
    recovers: "registerUser",
  },
  {
    code: "AUTH-0013",
    during: "socialLogin",
    action: "retry",
    ends: twoFactor,
    recovers: "socialLogin",
  },
  {
    code: "AUTH-0018",
    during: "login",
    action: "reenter",
    take: (page) => retype(page, DEMO_PERSON.phoneNumber),
    ends: twoFactor,
    recovers: "login",
  },
  {
    code: "AUTH-0021",
    during: "register",
    action: newNumber,
    take: retypeNumber,
    ends: confirmNumber,
    recovers: "registerUser",
  },
  {
    code: "AUTH-0022",
    during: "register",
    arrange: ({ session }) => session.set({ registrationAllowed: false }),
    action: "contactSupport",
    ends: help,
    recovers: null,
  },
  {
    code: "AUTH-0024",
    during: "login",
    action: "verifyPhone",
    async take(page) {
      await textMeACode(page);
      await page.getByRole("heading", { name: "Welcome back" }).waitFor();
      await tabTo(page, "Mobile number");
      await page.keyboard.type(DEMO_PERSON.phoneNumber);
      await typeInto(page, "Password", PASSWORD);
    },
    ends: twoFactor,
    recovers: "login",
  },
  {
    code: "AUTH-0025",
    during: "register",
    action: "retry",
    ends: confirmNumber,
    recovers: "registerUser",
  },
  {
    code: "AUTH-0026",
    during: "register",
    action: newNumber,
    take: retypeNumber,
    ends: confirmNumber,
    recovers: "registerUser",
  },
  {
    code: "AUTH-0027",
    during: "register",
    action: { field: "Email" },
    take: (page) => retype(page, "ada.lovelace@example.com"),
    ends: confirmNumber,
    recovers: "registerUser",
  },
  {
    code: "AUTH-0030",
    during: "login",
    arrange: ({ session }) => session.set({ applicationActive: false }),
    action: "contactSupport",
    ends: help,
    recovers: null,
  },
];
