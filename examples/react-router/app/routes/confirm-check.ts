import { runOnServer } from "@fluz-kit/core/server";
import { callFluz } from "../callFluz.server.ts";
import { phoneCookie } from "../phoneCookie.server.ts";
import type { Route } from "./+types/confirm-check";

/** Answers with null, or with the failure as it may cross to the browser. */
export async function action({ request }: Route.ActionArgs) {
  const phoneNumber = String(await phoneCookie.parse(request.headers.get("cookie")));
  const code = String((await request.formData()).get("code"));
  const { error } = await runOnServer(() => callFluz("verifyCode", { phoneNumber, code }));
  return Response.json({ error });
}
