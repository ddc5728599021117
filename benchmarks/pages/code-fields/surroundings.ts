import type { Secret } from "@fluz-kit/core";

/** Where the code went, in every contestant alike. */
export const PHONE = "(555) 555-0142";

export const support = { type: "email", address: "help@example.com" } as const;

/** Nobody submits here: what counts is what happens until then. */
export async function checkCode(code: string | Secret): Promise<void> {
  document.title = code ? "Checked" : "";
}

export async function sendCode(): Promise<void> {
  document.title = "Sent";
}
