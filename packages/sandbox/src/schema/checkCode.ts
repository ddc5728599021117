import type { FluzErrorCode } from "@fluz-kit/core";
import type { Verdict } from "../state/createChallenges.ts";
import type { Call } from "./defineOperation.ts";

const codes = {
  right: null,
  wrong: "AUTH-0006",
  expired: "AUTH-0029",
  dead: "AUTH-0005",
} as const satisfies Record<Verdict, FluzErrorCode | null>;

/** Why a texted code does not count, or `null` where it does. A right one is used up. */
export function checkCode(
  call: Pick<Call, "world" | "now" | "settings">,
  phoneNumber: string,
  code: string,
): FluzErrorCode | null {
  return codes[call.world.challenges.check(phoneNumber, code, call)];
}
