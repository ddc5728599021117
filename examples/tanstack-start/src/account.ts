import type { FluzErrorEnvelope } from "@fluz-kit/core";
import { runOnServer } from "@fluz-kit/core/server";
import { createServerFn } from "@tanstack/react-start";
import { getCookie, setCookie } from "@tanstack/react-start/server";
import { callFluz } from "./callFluz.ts";

/** What becomes of an answer: null, or the failure as it may cross to the browser. */
async function outcomeOf(sent: Promise<Response>): Promise<FluzErrorEnvelope | null> {
  const { error } = await runOnServer(() => sent);
  return error;
}

export const signUp = createServerFn({ method: "POST" })
  .validator((form: FormData) => ({
    phone: String(form.get("phone")),
    email: String(form.get("email")),
  }))
  .handler(async ({ data: { phone, email } }) => {
    const sent = callFluz("registerUser", {
      firstName: "Ada",
      lastName: "Byron",
      dateOfBirth: "1990-12-10",
      regionCode: "US",
      phoneNumber: phone,
      emailAddress: email,
    });
    setCookie("phone", phone, { httpOnly: true, sameSite: "lax", path: "/" });
    return outcomeOf(sent);
  });

export const verifyCode = createServerFn({ method: "POST" })
  .validator((code: string) => code)
  .handler(({ data: code }) => {
    const phoneNumber = getCookie("phone") ?? "";
    return outcomeOf(callFluz("verifyCode", { phoneNumber, code }));
  });

export const resendCode = createServerFn({ method: "POST" }).handler(() => {
  const phoneNumber = getCookie("phone") ?? "";
  return outcomeOf(callFluz("resendCode", { phoneNumber }));
});
