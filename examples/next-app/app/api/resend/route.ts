import { readResponse, toFluzError } from "@fluz-kit/core";
import { cookies } from "next/headers";
import { callFluz } from "../../callFluz";

/** Answers with null, or with the failure as it may cross to the browser. */
export async function POST(): Promise<Response> {
  const phoneNumber = (await cookies()).get("phone")?.value ?? "";
  const sent = callFluz("resendCode", { phoneNumber });
  return Response.json({ error: await sent.then(readResponse, toFluzError) });
}
