"use server";
import { runOnServer } from "@fluz-kit/core/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { callFluz } from "./callFluz";

export async function signUp(_: unknown, form: FormData) {
  const phone = String(form.get("phone"));
  const { error } = await runOnServer(() =>
    callFluz("registerUser", {
      firstName: "Ada",
      lastName: "Byron",
      dateOfBirth: "1990-12-10",
      regionCode: "US",
      phoneNumber: phone,
      emailAddress: String(form.get("email")),
    }),
  );
  if (error) return error;
  (await cookies()).set("phone", phone, { httpOnly: true, sameSite: "lax" });
  redirect("/confirm");
}
