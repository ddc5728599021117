export { ErrorBanner } from "./error-banner/ErrorBanner.tsx";
export { FieldError } from "./field-error/FieldError.tsx";
export { FluzProvider } from "./provider/FluzProvider.tsx";
export { useFluzError } from "./use-fluz-error/useFluzError.ts";

export type { ActionDetails, ActionHandler, ActionHandlers } from "./actions/ActionHandler.ts";
export type { ErrorBannerPart, ErrorBannerProps } from "./error-banner/ErrorBanner.tsx";
export type { FieldErrorPart, FieldErrorProps } from "./field-error/FieldError.tsx";
export type { FluzProviderProps } from "./provider/FluzProvider.tsx";
export type { SupportChannel } from "./provider/SupportChannel.ts";
export type { UseFluzErrorOptions } from "./use-fluz-error/UseFluzErrorOptions.ts";
export type {
  FluzAction,
  FluzFieldOptions,
  FluzFieldProps,
  UseFluzErrorResult,
} from "./use-fluz-error/UseFluzErrorResult.ts";
