export { createAttempts } from "./attempts/createAttempts.ts";
export { authorizeUrl } from "./authorize/authorizeUrl.ts";
export { codeOf } from "./catalogue/codeOf.ts";
export { codes } from "./catalogue/codes.ts";
export { extendCatalogue } from "./catalogue/extendCatalogue.ts";
export { generalCatalogue } from "./catalogue/generalCatalogue.ts";
export { isFluzErrorCode } from "./catalogue/isFluzErrorCode.ts";
export { readCodeInput } from "./code-input/readCodeInput.ts";
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
export { Secret } from "./secret/Secret.ts";
export { createIdempotencyKeys } from "./idempotency/createIdempotencyKeys.ts";
export { createSessionRefresher } from "./session/createSessionRefresher.ts";
export { runOperation } from "./session/runOperation.ts";

export type { Attempts } from "./attempts/Attempts.ts";
export type { Catalogue } from "./catalogue/Catalogue.ts";
export type { CodeFamily } from "./catalogue/CodeFamily.ts";
export type { ErrorGroup, FluzErrorCode, FluzErrorName } from "./catalogue/codes.ts";
export type { CatalogueAdditions } from "./catalogue/extendCatalogue.ts";
export type { CodesOf, Operation } from "./catalogue/operations.ts";
export type { MessageKey } from "./catalogue/MessageKey.ts";
export type { Policy } from "./catalogue/Policy.ts";
export type {
  Cooldown,
  CooldownOptions,
  CooldownSnapshot,
  CooldownStorage,
} from "./cooldown/Cooldown.ts";
export type { FluzErrorEnvelope, FluzErrorKind } from "./failure/FluzError.ts";
export type { FluzErrorOf, Other } from "./failure/FluzErrorOf.ts";
export type { ReadOptions } from "./failure/ReadOptions.ts";
export type { ActionsOf } from "./guidance/ActionsOf.ts";
export type { ActionId, FieldName, Guidance, Placement, Severity } from "./guidance/Guidance.ts";
export type { IdempotencyKeys } from "./idempotency/createIdempotencyKeys.ts";
export type { EnumerationPolicy, GuidanceContext } from "./guidance/GuidanceContext.ts";
export type {
  SessionRefresher,
  SessionRefresherOptions,
  SessionRunOptions,
} from "./session/SessionRefresher.ts";
export type { RunOperationOptions } from "./session/runOperation.ts";
