// What the kit's own packages share. It is outside semantic versioning: no application imports it.
export { factsOf } from "./catalogue/factsOf.ts";
export { forbiddenActions } from "./catalogue/forbiddenActions.ts";
export { operations } from "./catalogue/operations.ts";
export { policies } from "./catalogue/policies.ts";
export { resolveCodeLength } from "./code-input/resolveCodeLength.ts";
export { readWaitOf } from "./failure/readRetryAfter.ts";
export { writeStack } from "./failure/writeStack.ts";
export { refusedFieldOf } from "./guidance/refusedFieldOf.ts";
export { shownCodeOf } from "./guidance/shownCodeOf.ts";
export {
  passcodeEventOf,
  passcodeStart,
  passcodeTransition,
  passcodeTransitions,
} from "./passcode/passcodeMachine.ts";
export { markTold, tellDropped, tellMistake } from "./mistakes/noteMistake.ts";
export { readPasscode } from "./passcode/readPasscode.ts";
export { resolvePasscodeLength } from "./passcode/resolvePasscodeLength.ts";
export {
  twoFactorEventOf,
  twoFactorStart,
  twoFactorTransition,
  twoFactorTransitions,
} from "./two-factor/twoFactorMachine.ts";

export type { AttemptScope, AttemptTicket } from "./attempts/Attempts.ts";
export type { AuthorizeUrlOptions } from "./authorize/authorizeUrl.ts";
export type { PolicyOverride } from "./catalogue/mergePolicy.ts";
export type { FluzErrorFacts, FluzErrorInit } from "./failure/FluzError.ts";
export type { Condition, GeneralMessageKey } from "./catalogue/MessageKey.ts";
export type {
  PasscodeEvent,
  PasscodeFieldName,
  PasscodeLength,
  PasscodeMode,
  PasscodeProblem,
  PasscodeState,
  PasscodeStep,
} from "./passcode/Passcode.ts";
export type { SessionRefresh } from "./session/SessionRefresher.ts";
export type {
  CodeProblem,
  TwoFactorEvent,
  TwoFactorState,
  TwoFactorStep,
} from "./two-factor/TwoFactor.ts";
