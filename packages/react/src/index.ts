export { AccessPrompt } from "./access-prompt/AccessPrompt.tsx";
export { ErrorBanner } from "./error-banner/ErrorBanner.tsx";
export { FluzErrorBoundary } from "./error-boundary/FluzErrorBoundary.tsx";
export { ErrorScreen } from "./error-screen/ErrorScreen.tsx";
export { ErrorSummary } from "./error-summary/ErrorSummary.tsx";
export { FieldError } from "./field-error/FieldError.tsx";
export { FluzProvider } from "./provider/FluzProvider.tsx";
export { GuidanceView } from "./guidance-view/GuidanceView.tsx";
export { PasscodePrompt } from "./passcode-prompt/PasscodePrompt.tsx";
export { usePasscode } from "./passcode-prompt/usePasscode.ts";
export { ResendButton } from "./resend/ResendButton.tsx";
export { SupportLink } from "./support-link/SupportLink.tsx";
export { TwoFactorPrompt } from "./two-factor-prompt/TwoFactorPrompt.tsx";
export { useTwoFactor } from "./two-factor-prompt/useTwoFactor.ts";
export { errorParts } from "./surface/errorParts.ts";
export { useFluzError } from "./error/useFluzError.ts";

export type { FluzErrorOf, Other } from "@fluz-kit/core";
export type { AccessPromptPart, AccessPromptProps } from "./access-prompt/AccessPrompt.tsx";
export type { Authorization } from "./access-prompt/grantHref.ts";
export type {
  ActionDetails,
  ActionHandler,
  ActionHandlers,
  ActionHandlersOf,
} from "./settings/ActionHandler.ts";
export type { ErrorBannerPart, ErrorBannerProps } from "./error-banner/ErrorBanner.tsx";
export type {
  FluzErrorBoundaryProps,
  FluzErrorFallback,
} from "./error-boundary/FluzErrorBoundary.tsx";
export type { ErrorScreenPart, ErrorScreenProps } from "./error-screen/ErrorScreen.tsx";
export type { ErrorSummaryPart, ErrorSummaryProps } from "./error-summary/ErrorSummary.tsx";
export type { FluzEvent, FluzEventSink } from "./settings/FluzEvent.ts";
export type { FieldErrorPart, FieldErrorProps } from "./field-error/FieldError.tsx";
export type { GuidanceViewPart, GuidanceViewProps } from "./guidance-view/GuidanceView.tsx";
export type { PartProps } from "./surface/createParts.tsx";
export type { ErrorParts } from "./surface/errorParts.ts";
export type {
  ActionPartProps,
  BannerPartProps,
  FieldErrorPartProps,
  ReferencePartProps,
  TextPartProps,
} from "./surface/PartAttributes.ts";
export type { ErrorProps } from "./surface/ErrorProps.ts";
export type { PasscodePromptPart, PasscodePromptProps } from "./passcode-prompt/PasscodePrompt.tsx";
export type {
  PasscodeDetails,
  PasscodeEntry,
  UsePasscodeOptions,
} from "./passcode-prompt/UsePasscodeOptions.ts";
export type { PasscodeField, UsePasscodeResult } from "./passcode-prompt/UsePasscodeResult.ts";
export type { FluzProviderProps } from "./provider/FluzProvider.tsx";
export type { FluzOptions } from "./settings/FluzSettings.ts";
export type { SupportChannel } from "./links/chooseSupport.ts";
export type { ResendButtonPart, ResendButtonProps } from "./resend/ResendButton.tsx";
export type { ResendDetails } from "./resend/useResend.ts";
export type { SupportLinkPart, SupportLinkProps } from "./support-link/SupportLink.tsx";
export type {
  TwoFactorPromptPart,
  TwoFactorPromptProps,
} from "./two-factor-prompt/TwoFactorPrompt.tsx";
export type { CodeDetails, UseTwoFactorOptions } from "./two-factor-prompt/UseTwoFactorOptions.ts";
export type { UseTwoFactorResult } from "./two-factor-prompt/UseTwoFactorResult.ts";
export type { GuidanceOf } from "./error/GuidanceOf.ts";
export type { UseFluzErrorOptions } from "./error/UseFluzErrorOptions.ts";
export type {
  FluzAction,
  FluzErrorResult,
  FluzErrorResultOf,
  FluzFieldOptions,
  FluzFieldProps,
  UseFluzErrorResult,
} from "./error/UseFluzErrorResult.ts";
