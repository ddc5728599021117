export { codeOf } from "./catalogue/codeOf.ts";
export { codes } from "./catalogue/codes.ts";
export { isFluzErrorCode } from "./catalogue/isFluzErrorCode.ts";
export { operations } from "./catalogue/operations.ts";
export { policies } from "./catalogue/policies.ts";
export { FluzError } from "./failure/FluzError.ts";
export { fluzErrorFromJSON } from "./failure/fluzErrorFromJSON.ts";
export { isFluzError } from "./failure/isFluzError.ts";
export { readFailure, readFailures, toFluzError } from "./failure/readFailure.ts";
export { readResponse } from "./failure/readResponse.ts";
export { unwrap, unwrapResponse } from "./failure/unwrap.ts";
export { resolveGuidance } from "./guidance/resolveGuidance.ts";

export type { Catalogue } from "./catalogue/Catalogue.ts";
export type { ErrorGroup, FluzErrorCode, FluzErrorName } from "./catalogue/codes.ts";
export type { CodesOf, Operation } from "./catalogue/operations.ts";
export type { Escalation, Policy } from "./catalogue/Policy.ts";
export type {
  FluzErrorDetails,
  FluzErrorEnvelope,
  FluzErrorFacts,
  FluzErrorInit,
  FluzErrorKind,
} from "./failure/FluzError.ts";
export type { OutcomeField, ReadOptions } from "./failure/ReadOptions.ts";
export type { ResponseLike } from "./failure/readResponse.ts";
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
