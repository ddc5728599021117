import type { FluzErrorCode } from "@fluz-kit/core";
import { RIGHT_CODE } from "../scenarios/magicValues.ts";
import { createStore } from "./createStore.ts";
import { digitsOf, leavesNoTrace } from "./phoneNumbers.ts";
import type { SandboxSettings } from "./settings.ts";

/** How many phones a world remembers a code for. */
const CHALLENGE_LIMIT = 200;

/** A code on its way to a phone. Times are in milliseconds since the epoch. */
interface Challenge {
  readonly sentAt: number;
  readonly sends: number;
  readonly wrongTries: number;
}

/** When something happens, and by which rules. */
export interface Moment {
  readonly now: number;
  readonly settings: SandboxSettings;
}

/** The codes that were sent to the phones of one world. */
export interface Challenges {
  /** Sends the first code of a flow. */
  send(phoneNumber: string, moment: Moment): void;
  /** Sends another code, or tells how many milliseconds it is too early: 0 is sent. */
  resend(phoneNumber: string, moment: Moment): number;
  /**
   * Why a code does not count, or `null` where it does; then it is used up. `RIGHT_CODE` is right
   * unless the code that was sent is too old or was tried too often. For a phone that got none it is
   * right too, and nothing is counted.
   */
  check(phoneNumber: string, code: string, moment: Moment): FluzErrorCode | null;
  readonly size: number;
}

/** Builds the codes of a new world: none. */
export function createChallenges(): Challenges {
  const open = createStore<Challenge>(CHALLENGE_LIMIT);

  function put(phoneNumber: string, challenge: Challenge): void {
    if (!leavesNoTrace(phoneNumber)) open.set(digitsOf(phoneNumber), challenge);
  }

  return {
    send(phoneNumber, { now }) {
      put(phoneNumber, { sentAt: now, sends: 1, wrongTries: 0 });
    },
    resend(phoneNumber, { now, settings: { resendWaitsMs } }) {
      const last = open.get(digitsOf(phoneNumber));
      const sends = last?.sends ?? 0;
      const waitMs = resendWaitsMs[Math.min(sends, resendWaitsMs.length) - 1] ?? 0;
      if (last === undefined || now - last.sentAt >= waitMs) {
        put(phoneNumber, { sentAt: now, sends: sends + 1, wrongTries: 0 });
        return 0;
      }
      // A clock that was set back would otherwise make the wait longer than it ever was.
      const sentAt = Math.min(last.sentAt, now);
      put(phoneNumber, { ...last, sentAt });
      return sentAt + waitMs - now;
    },
    check(phoneNumber, code, { now, settings }) {
      const challenge = open.get(digitsOf(phoneNumber));
      if (challenge === undefined) return isRight(code) ? null : "AUTH-0006";
      if (challenge.wrongTries >= settings.codeTries) return "AUTH-0005";
      if (now - challenge.sentAt >= settings.codeTtlMs) return "AUTH-0029";
      if (isRight(code)) {
        open.delete(digitsOf(phoneNumber));
        return null;
      }
      put(phoneNumber, { ...challenge, wrongTries: challenge.wrongTries + 1 });
      return "AUTH-0006";
    },
    get size() {
      return open.size;
    },
  };
}

/** Codes that ask for a late or a lost answer have to be right, or there would be nothing to be late. */
const rightCodes: readonly string[] = [RIGHT_CODE, "000900", "000902"];

function isRight(code: string): boolean {
  return rightCodes.includes(code.normalize("NFKC").replaceAll(/[\s-]/g, ""));
}
