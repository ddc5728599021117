import type { Answer } from "./handOver.ts";
import type { Press } from "./SessionSequence.ts";

/** What a browser holds of a session. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

interface Grant extends Tokens {
  readonly at: number;
  isExpired: boolean;
  /** The answer that brought it got lost: no tab has it. */
  isLost: boolean;
}

/** No token ends sooner after it was granted, in milliseconds: a request takes less. */
const LIFETIME_MS = 2_000;

const done = { success: true };
const failed = (code: string) => ({ success: false, error: { code, message: "x" } });
const entry = (key: string) => ({ message: "x", path: [key], extensions: { code: "AUTH-0019" } });

/** A server that counts what it executes. Its access tokens end, and its refresh tokens work once. */
export function createServer(now: () => number) {
  const executions = new Map<string, number>();
  let grants: Grant[] = [];
  let granted = 0;

  function grant(): Grant {
    granted += 1;
    const tokens = { access: `a${granted}`, refresh: `r${granted}` };
    const made = { ...tokens, at: now(), isExpired: false, isLost: false };
    grants.push(made);
    return made;
  }

  function execute(press: string): void {
    executions.set(press, (executions.get(press) ?? 0) + 1);
  }

  const isGood = (access: string) =>
    grants.some((given) => given.access === access && !given.isExpired);

  function refuse(press: string, refusal: Press["refusal"]): Answer {
    const answer = (data: unknown, errors?: readonly unknown[], status = 200) => ({
      status,
      body: { ...(data ? { data } : {}), ...(errors ? { errors } : {}) },
      isFailure: true,
    });
    const late = (data: unknown, errors?: readonly unknown[], status = 200) => {
      execute(press);
      return answer(data, errors, status);
    };
    switch (refusal) {
      case "one field":
        return answer({ pay: failed("AUTH-0019") });
      case "every field":
        return answer({ pay: null, note: null }, [entry("pay"), entry("note")]);
      case "errors without data":
        return answer(null, [{ message: "x", extensions: { code: "AUTH-0019" } }]);
      case "bare HTTP 401":
        return { status: 401, body: "", isFailure: true };
      case "coded HTTP 401":
        return answer(null, [{ message: "x", extensions: { code: "AUTH-0019" } }], 401);
      case "AUTH-0008":
        return answer({ pay: failed("AUTH-0008") });
      case "one of two fields":
        return late({ pay: done, note: failed("AUTH-0019") });
      case "one of two in errors[]":
        return late({ pay: done, note: null }, [entry("note")]);
      case "beside another failure":
        return late({ note: failed("AUTH-0019"), pay: failed("AUTH-0014") });
      case "HTTP 401 with data":
      default:
        return late({ pay: done, note: failed("AUTH-0019") }, undefined, 401);
    }
  }

  return {
    /** How many times each press was executed, in whole or in part. */
    executions,
    grant,
    isGood,
    /** Whether some tab has a token that lets it in, or is about to have one. */
    get isSessionGood() {
      return grants.some((given) => !given.isExpired && !given.isLost);
    },
    expire() {
      for (const given of grants) if (now() - given.at >= LIFETIME_MS) given.isExpired = true;
    },
    /** The session is over; another one begins. */
    restart() {
      grants = [];
      return grant();
    },
    /** New tokens for a refresh token that was never used; `null` for any other. */
    renew(refresh: string): Grant | null {
      const newest = grants.at(-1);
      return newest?.refresh === refresh ? grant() : null;
    },
    /** No refresh token works any more; who is in stays in until the token ends. */
    revoke() {
      const newest = grants.at(-1);
      if (newest) grants.push({ ...newest, access: "", refresh: "", isExpired: true });
    },
    /** What a request comes to that arrives now. */
    answer(press: string, { refusal, ending }: Press, access: string): Answer {
      if (!isGood(access)) return refuse(press, refusal);
      if (ending === "is denied") {
        return { status: 200, body: { data: { pay: failed("AUTH-0008") } }, isFailure: true };
      }
      execute(press);
      const isFailure = ending === "fails";
      return {
        status: 200,
        body: { data: { pay: isFailure ? failed("AUTH-0014") : done } },
        isFailure,
      };
    },
  };
}
