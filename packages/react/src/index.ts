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
export { useCooldown } from "./resend/useCooldown.ts";
export { useResend } from "./resend/useResend.ts";
export { SupportLink } from "./support-link/SupportLink.tsx";
export { TwoFactorPrompt } from "./two-factor-prompt/TwoFactorPrompt.tsx";
export { useTwoFactor } from "./two-factor-prompt/useTwoFactor.ts";
export { useAnnouncer } from "./settings/useAnnouncer.ts";
export { useAnswer } from "./request/useAnswer.ts";
export { useRequest } from "./request/useRequest.ts";
export { errorParts } from "./surface/errorParts.ts";
export { useFluzError } from "./error/useFluzError.ts";

export type { FluzErrorOf, Other } from "@fluz-kit/core";
export type { AccessPromptProps } from "./access-prompt/AccessPrompt.tsx";
export type { Authorization } from "./access-prompt/grantHref.ts";
export type {
  ActionDetails,
  ActionHandler,
  ActionHandlers,
  ActionHandlersOf,
} from "./settings/ActionHandler.ts";
export type { ErrorBannerProps } from "./error-banner/ErrorBanner.tsx";
export type {
  FluzErrorBoundaryProps,
  FluzErrorFallback,
} from "./error-boundary/FluzErrorBoundary.tsx";
export type { ErrorScreenProps } from "./error-screen/ErrorScreen.tsx";
export type { ErrorSummaryProps } from "./error-summary/ErrorSummary.tsx";
export type { FluzEvent } from "./settings/FluzEvent.ts";
export type { FieldErrorProps } from "./field-error/FieldError.tsx";
export type { GuidanceViewProps } from "./guidance-view/GuidanceView.tsx";
export type { SurfaceProps } from "./surface/createParts.tsx";
export type { ErrorParts } from "./surface/errorParts.ts";
export type { ActionPartProps } from "./surface/PartAttributes.ts";
export type { ErrorProps } from "./surface/ErrorProps.ts";
export type { PasscodePromptProps } from "./passcode-prompt/PasscodePrompt.tsx";
export type { PasscodeEntry, UsePasscodeOptions } from "./passcode-prompt/UsePasscodeOptions.ts";
export type { PasscodeField, UsePasscodeResult } from "./passcode-prompt/UsePasscodeResult.ts";
export type { FluzProviderProps } from "./provider/FluzProvider.tsx";
export type { FluzOptions } from "./settings/FluzSettings.ts";
export type { SupportChannel } from "./links/chooseSupport.ts";
export type { RequestDetails } from "./request/RequestDetails.ts";
export type { UseRequestResult } from "./request/useRequest.ts";
export type { Announcer } from "./attention/createAnnouncer.ts";
export type { UseCooldownOptions, UseCooldownResult } from "./resend/useCooldown.ts";
export type { UseResendOptions } from "./resend/UseResendOptions.ts";
export type { UseResendResult } from "./resend/UseResendResult.ts";
export type { ResendButtonProps } from "./resend/ResendButton.tsx";
export type { SupportLinkProps } from "./support-link/SupportLink.tsx";
export type { TwoFactorPromptProps } from "./two-factor-prompt/TwoFactorPrompt.tsx";
export type { UseTwoFactorOptions } from "./two-factor-prompt/UseTwoFactorOptions.ts";
export type { UseTwoFactorResult } from "./two-factor-prompt/UseTwoFactorResult.ts";
export type { GuidanceOf } from "./error/GuidanceOf.ts";
export type { UseFluzErrorOptions } from "./error/UseFluzErrorOptions.ts";
export type {
  FluzAction,
  FluzErrorResult,
  FluzErrorResultOf,
  FluzFieldProps,
  UseFluzErrorResult,
} from "./error/UseFluzErrorResult.ts";
