import { runOnServer } from "@fluz-kit/core/server";
import { cookies } from "next/headers";
import { callFluz } from "../../callFluz";

/** Answers with null, or with the failure as it may cross to the browser. */
export async function POST(request: Request): Promise<Response> {
  const phoneNumber = (await cookies()).get("phone")?.value ?? "";
  const { code }: { code: string } = await request.json();
  const { error } = await runOnServer(() => callFluz("verifyCode", { phoneNumber, code }));
  return Response.json({ error });
}
