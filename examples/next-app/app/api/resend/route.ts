import { runOnServer } from "@fluz-kit/core/server";
import { cookies } from "next/headers";
import { callFluz } from "../../callFluz";

/** Answers with null, or with the failure as it may cross to the browser. */
export async function POST(): Promise<Response> {
  const phoneNumber = (await cookies()).get("phone")?.value ?? "";
  const { error } = await runOnServer(() => callFluz("resendCode", { phoneNumber }));
  return Response.json({ error });
}
