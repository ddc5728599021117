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

/** When something happens, in milliseconds since the epoch, and how the client's switches stand. */
export interface Moment {
  readonly now: number;
  readonly settings: SandboxSettings;
}

/** The codes that were sent to the phones of a new world: none. */
export function createChallenges() {
  const open = createStore<Challenge>(CHALLENGE_LIMIT);

  function put(phoneNumber: string, challenge: Challenge): void {
    if (!leavesNoTrace(phoneNumber)) open.set(digitsOf(phoneNumber), challenge);
  }

  function waitMsAfter(sends: number, { resendWaitsMs }: SandboxSettings): number {
    return resendWaitsMs[Math.min(sends, resendWaitsMs.length) - 1] ?? 0;
  }

  return {
    /** Sends the first code of a flow. */
    send(phoneNumber: string, { now }: Moment) {
      put(phoneNumber, { sentAt: now, sends: 1, wrongTries: 0 });
    },
    /** Sends another code, or tells how many milliseconds it is too early: 0 is sent. */
    resend(phoneNumber: string, { now, settings }: Moment): number {
      const last = open.get(digitsOf(phoneNumber));
      const sends = last?.sends ?? 0;
      const waitMs = waitMsAfter(sends, settings);
      if (last === undefined || now - last.sentAt >= waitMs) {
        put(phoneNumber, { sentAt: now, sends: sends + 1, wrongTries: 0 });
        return 0;
      }
      // If the clock was set back, the wait would be longer than it ever was.
      const sentAt = Math.min(last.sentAt, now);
      put(phoneNumber, { ...last, sentAt });
      return sentAt + waitMs - now;
    },
    /** How many milliseconds it takes from a code that has just been sent until another can be. */
    waitMs(phoneNumber: string, { settings }: Moment): number {
      return waitMsAfter(open.get(digitsOf(phoneNumber))?.sends ?? 1, settings);
    },
    /**
     * Why a code does not count, or `null` where it does; then it is used up. `RIGHT_CODE` counts
     * unless the code that was sent is too old or was tried too often. A phone that got none has no
     * count of tries.
     */
    check(phoneNumber: string, code: string, { now, settings }: Moment): FluzErrorCode | null {
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

/** Codes that ask for a late or a lost answer are right too: else there is nothing to be late. */
const rightCodes: readonly string[] = [RIGHT_CODE, "000900", "000902"];

function isRight(code: string): boolean {
  return rightCodes.includes(code.normalize("NFKC").replaceAll(/[\s-]/g, ""));
}
