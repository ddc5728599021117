"use server";
import { readResponse, toFluzError } from "@fluz-kit/core";
import type { FluzErrorEnvelope } from "@fluz-kit/core";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { callFluz } from "./callFluz";

export async function signUp(_: unknown, form: FormData): Promise<FluzErrorEnvelope | null> {
  const phone = String(form.get("phone"));
  const sent = callFluz("registerUser", {
    firstName: "Ada",
    lastName: "Byron",
    dateOfBirth: "1990-12-10",
    regionCode: "US",
    phoneNumber: phone,
    emailAddress: String(form.get("email")),
  });
  const failure = await sent.then(readResponse, toFluzError);
  if (failure) return failure.toJSON();
  (await cookies()).set("phone", phone, { httpOnly: true, sameSite: "lax" });
  redirect("/confirm");
}
