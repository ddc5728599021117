import type { ActionHandlers, SupportChannel } from "@fluz-kit/react";

/** A handler for every action, as an application that is fully wired has. */
export const everyHandler = {
  retry: () => {},
  resendCode: () => {},
  reenter: () => {},
  editPhone: () => {},
  editEmail: () => {},
  useAnotherMethod: () => {},
  verifyPhone: () => {},
  createPasscode: () => {},
  resetPasscode: () => {},
  usePasscode: () => {},
  resetPassword: () => {},
  signIn: "/login",
  reauthenticate: () => {},
  grantAccess: () => {},
  requestAccess: () => {},
  goBack: () => {},
} as const satisfies ActionHandlers;

export const support = {
  type: "url",
  href: "https://help.example.com",
} as const satisfies SupportChannel;

/** What the API answers, with a message that must never reach the page. */
export function payloadOf(code: string) {
  return { data: { anything: { success: false, error: { code, message: "ZZZ-LEAK" } } } };
}
