export { createAttempts } from "./attempts/createAttempts.ts";
export { authorizeUrl } from "./authorize/authorizeUrl.ts";
export { codeOf } from "./catalogue/codeOf.ts";
export { codes } from "./catalogue/codes.ts";
export { extendCatalogue } from "./catalogue/extendCatalogue.ts";
export { forbiddenActions } from "./catalogue/forbiddenActions.ts";
export { generalCatalogue } from "./catalogue/generalCatalogue.ts";
export { isFluzErrorCode } from "./catalogue/isFluzErrorCode.ts";
export { operations } from "./catalogue/operations.ts";
export { policies } from "./catalogue/policies.ts";
export { readCodeInput } from "./code-input/readCodeInput.ts";
export { resolveCodeLength } from "./code-input/resolveCodeLength.ts";
export { createCooldown } from "./cooldown/createCooldown.ts";
export { FluzError } from "./failure/FluzError.ts";
export { fluzErrorFromJSON } from "./failure/fluzErrorFromJSON.ts";
export { isControlFlow } from "./failure/isControlFlow.ts";
export { isFluzError } from "./failure/isFluzError.ts";
export { readAnswer } from "./failure/readAnswer.ts";
export { readFailure, readFailures, toFluzError } from "./failure/readFailure.ts";
export { readResponse } from "./failure/readResponse.ts";
export { unwrap, unwrapResponse } from "./failure/unwrap.ts";
export { resolveGuidance } from "./guidance/resolveGuidance.ts";
export { passcodeEventOf } from "./passcode/passcodeEventOf.ts";
export { passcodeStart, passcodeTransition } from "./passcode/passcodeTransition.ts";
export { passcodeTransitions } from "./passcode/passcodeTransitions.ts";
export { readPasscode } from "./passcode/readPasscode.ts";
export { resolvePasscodeLength } from "./passcode/resolvePasscodeLength.ts";
export { createIdempotencyKeys } from "./idempotency/createIdempotencyKeys.ts";
export { Secret } from "./secret/Secret.ts";
export { createSessionRefresher } from "./session/createSessionRefresher.ts";
export { runOperation } from "./session/runOperation.ts";
export { twoFactorEventOf } from "./two-factor/twoFactorEventOf.ts";
export { twoFactorStart, twoFactorTransition } from "./two-factor/twoFactorTransition.ts";
export { twoFactorTransitions } from "./two-factor/twoFactorTransitions.ts";

export type {
  AttemptOccurrence,
  AttemptReading,
  Attempts,
  AttemptScope,
  AttemptTicket,
  AttemptTry,
} from "./attempts/Attempts.ts";
export type { AuthorizeUrlOptions } from "./authorize/authorizeUrl.ts";
export type { Catalogue } from "./catalogue/Catalogue.ts";
export type { CodeFamily } from "./catalogue/CodeFamily.ts";
export type { ErrorGroup, FluzErrorCode, FluzErrorName } from "./catalogue/codes.ts";
export type { CatalogueAdditions } from "./catalogue/extendCatalogue.ts";
export type { PolicyOverride } from "./catalogue/mergePolicy.ts";
export type { CodesOf, Operation } from "./catalogue/operations.ts";
export type { Escalation, Policy } from "./catalogue/Policy.ts";
export type { CodeInput } from "./code-input/readCodeInput.ts";
export type {
  Cooldown,
  CooldownAnswer,
  CooldownOptions,
  CooldownSnapshot,
  CooldownStart,
  CooldownStorage,
} from "./cooldown/Cooldown.ts";
export type {
  FluzErrorEnvelope,
  FluzErrorFacts,
  FluzErrorInit,
  FluzErrorKind,
} from "./failure/FluzError.ts";
export type { FluzErrorDetails } from "./failure/readDetails.ts";
export type { FluzErrorOf, Other } from "./failure/FluzErrorOf.ts";
export type { OutcomeField, ReadOptions } from "./failure/ReadOptions.ts";
export type { ResponseLike } from "./failure/ResponseLike.ts";
export type { ResourceCode, ResourceMessageKey } from "./families/resources.ts";
export type { SecureElementsCode, SecureElementsMessageKey } from "./families/secure-elements.ts";
export type { ActionsOf } from "./guidance/ActionsOf.ts";
export type {
  ActionId,
  Condition,
  FieldName,
  Fixer,
  GeneralMessageKey,
  Guidance,
  MessageKey,
  Placement,
  Retry,
  Severity,
} from "./guidance/Guidance.ts";
export type { EnumerationPolicy, GuidanceContext } from "./guidance/GuidanceContext.ts";
export type { IdempotencyKeys } from "./idempotency/createIdempotencyKeys.ts";
export type {
  PasscodeEvent,
  PasscodeFieldName,
  PasscodeFocus,
  PasscodeLength,
  PasscodeMode,
  PasscodeProblem,
  PasscodeSignal,
  PasscodeState,
  PasscodeStep,
  PasscodeText,
} from "./passcode/Passcode.ts";
export type { PasscodeInput } from "./passcode/readPasscode.ts";
export type {
  SessionRefresh,
  SessionRefresher,
  SessionRefresherOptions,
  SessionRunOptions,
} from "./session/SessionRefresher.ts";
export type {
  CodeFocus,
  CodeProblem,
  CodeText,
  TwoFactorEvent,
  TwoFactorSignal,
  TwoFactorState,
  TwoFactorStep,
} from "./two-factor/TwoFactor.ts";
export { writeStack } from "./failure/writeStack.ts";
export type { RunOperationOptions } from "./session/runOperation.ts";
