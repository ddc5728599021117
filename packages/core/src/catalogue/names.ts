import type { FluzErrorName } from "./codes.ts";

/**
 * The symbolic names in the order of their numbers: the first is that of AUTH-0001. The same names as
 * in `codes.ts`, which a test holds against each other; a bare list, because whatever reads failures
 * carries it.
 */
export const names = [
  "INVALID_ACCOUNT",
  "INVALID_CREDENTIALS",
  "PHONE_NUMBER_NOT_FOUND",
  "INVALID_PHONE_NUMBER",
  "INVALID_2FA_TOKEN",
  "INCORRECT_AUTH_CODE",
  "UNABLE_TO_SEND_AUTH_CODE",
  "INVALID_USER_ACCESS",
  "INVALID_PASSWORD",
  "NO_PIN_EXISTS",
  "PIN_ALREADY_SET",
  "INVALID_PIN_CODE",
  "SOCIAL_UNABLE_TO_LOGIN",
  "UNABLE_TO_CREATE_PIN",
  "UNABLE_TO_CHECK_PIN",
  "UNABLE_TO_UPDATE_PIN",
  "UNABLE_TO_RESET_PIN",
  "TRADITIONAL_UNABLE_TO_LOGIN",
  "INVALID_JWT",
  "UNABLE_TO_RESEND_2FA",
  "UNSUPPORTED_PHONE_NUMBER",
  "REGISTRATION_NOT_ALLOWED",
  "UNABLE_TO_CHANGE_PASSWORD",
  "UNVERIFIED_PHONE_NUMBER",
  "UNSUCCESSFUL_REGISTRATION",
  "REGISTRATION_PHONE_TAKEN",
  "REGISTRATION_EMAIL_TAKEN",
  "UNABLE_TO_RESET_PASSWORD",
  "SECURITY_CODE_EXPIRED",
  "APPLICATION_INACTIVE",
  "INVALID_SCOPE",
] as const satisfies readonly FluzErrorName[];
