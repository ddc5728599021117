import { en } from "@fluz-kit/messages/en";

/** One alert as a kit gets it that draws what it is given, and the failure that ours gets instead. */
export interface AlertContent {
  readonly failure: LogInFailure;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly [Step, Step];
}

/** What comes back from the server. */
export interface LogInFailure {
  readonly data: {
    readonly login: {
      readonly success: false;
      readonly error: { readonly code: string; readonly message: string };
    };
  };
}

export type StepId =
  | "retry"
  | "reenter"
  | "editPhone"
  | "editEmail"
  | "resendCode"
  | "resetPassword"
  | "signIn"
  | "useAnotherMethod";

export interface Step {
  readonly id: StepId;
  readonly label: string;
}

export type AlertWords = Omit<AlertContent, "failure">;

/** By code: every one of them is an error with two steps when somebody logs in. */
export const wordsByCode: ReadonlyMap<string, AlertWords> = new Map([
  ["AUTH-0013", words("AUTH-0013", "retry", "useAnotherMethod")],
  ["AUTH-0003", words("AUTH-0003", "editPhone", "useAnotherMethod")],
  ["AUTH-0018", words("AUTH-0018", "reenter", "resetPassword")],
  ["AUTH-0006", words("AUTH-0006", "reenter", "resendCode")],
  ["AUTH-0009", words("AUTH-0009@login", "reenter", "resetPassword")],
  ["AUTH-0026", words("AUTH-0026", "editPhone", "signIn")],
  ["AUTH-0002", words("AUTH-0002", "reenter", "resetPassword")],
  ["AUTH-0027", words("AUTH-0027", "editEmail", "signIn")],
]);

const ALERTS = 1_000;

export type Round = 0 | 1;

/** A thousand failures, no two of them one object. In the second round every place has another code. */
export function createAlerts(round: Round): readonly AlertContent[] {
  const known = [...wordsByCode];
  return Array.from({ length: ALERTS }, (_, place) => {
    const entry = known[(place + round) % known.length];
    if (!entry) throw new Error("There are no words to show.");
    const error = { code: entry[0], message: `Failure ${place} of round ${round}` };
    return { ...entry[1], failure: { data: { login: { success: false, error } } } };
  });
}

function words(key: keyof typeof en.errors, first: StepId, second: StepId): AlertWords {
  const { title, description } = en.errors[key];
  return { title, description, steps: [stepOf(first), stepOf(second)] };
}

function stepOf(id: StepId): Step {
  return { id, label: en.actions[id] };
}
