/** The five parts of the product that a code can come from. */
export type ErrorGroup =
  | "authentication"
  | "verification"
  | "passcode"
  | "registration"
  | "application";

/**
 * The 31 documented general codes, each with its symbolic name and group.
 * Facts only: `policies.ts` says what to do about a code.
 */
export const codes = Object.freeze({
  "AUTH-0001": { name: "INVALID_ACCOUNT", group: "authentication" },
  "AUTH-0002": { name: "INVALID_CREDENTIALS", group: "authentication" },
  "AUTH-0008": { name: "INVALID_USER_ACCESS", group: "authentication" },
  "AUTH-0009": { name: "INVALID_PASSWORD", group: "authentication" },
  "AUTH-0013": { name: "SOCIAL_UNABLE_TO_LOGIN", group: "authentication" },
  "AUTH-0018": { name: "TRADITIONAL_UNABLE_TO_LOGIN", group: "authentication" },
  "AUTH-0019": { name: "INVALID_JWT", group: "authentication" },
  "AUTH-0023": { name: "UNABLE_TO_CHANGE_PASSWORD", group: "authentication" },
  "AUTH-0028": { name: "UNABLE_TO_RESET_PASSWORD", group: "authentication" },
  "AUTH-0003": { name: "PHONE_NUMBER_NOT_FOUND", group: "verification" },
  "AUTH-0004": { name: "INVALID_PHONE_NUMBER", group: "verification" },
  "AUTH-0005": { name: "INVALID_2FA_TOKEN", group: "verification" },
  "AUTH-0006": { name: "INCORRECT_AUTH_CODE", group: "verification" },
  "AUTH-0007": { name: "UNABLE_TO_SEND_AUTH_CODE", group: "verification" },
  "AUTH-0020": { name: "UNABLE_TO_RESEND_2FA", group: "verification" },
  "AUTH-0021": { name: "UNSUPPORTED_PHONE_NUMBER", group: "verification" },
  "AUTH-0024": { name: "UNVERIFIED_PHONE_NUMBER", group: "verification" },
  "AUTH-0029": { name: "SECURITY_CODE_EXPIRED", group: "verification" },
  "AUTH-0010": { name: "NO_PIN_EXISTS", group: "passcode" },
  "AUTH-0011": { name: "PIN_ALREADY_SET", group: "passcode" },
  "AUTH-0012": { name: "INVALID_PIN_CODE", group: "passcode" },
  "AUTH-0014": { name: "UNABLE_TO_CREATE_PIN", group: "passcode" },
  "AUTH-0015": { name: "UNABLE_TO_CHECK_PIN", group: "passcode" },
  "AUTH-0016": { name: "UNABLE_TO_UPDATE_PIN", group: "passcode" },
  "AUTH-0017": { name: "UNABLE_TO_RESET_PIN", group: "passcode" },
  "AUTH-0022": { name: "REGISTRATION_NOT_ALLOWED", group: "registration" },
  "AUTH-0025": { name: "UNSUCCESSFUL_REGISTRATION", group: "registration" },
  "AUTH-0026": { name: "REGISTRATION_PHONE_TAKEN", group: "registration" },
  "AUTH-0027": { name: "REGISTRATION_EMAIL_TAKEN", group: "registration" },
  "AUTH-0030": { name: "APPLICATION_INACTIVE", group: "application" },
  "AUTH-0031": { name: "INVALID_SCOPE", group: "application" },
} as const satisfies Readonly<Record<string, { name: string; group: ErrorGroup }>>);

/** A documented general code, `"AUTH-0001"` to `"AUTH-0031"`. */
export type FluzErrorCode = keyof typeof codes;

/** The symbolic name of a documented code. Documented payloads never carry it. */
export type FluzErrorName = (typeof codes)[FluzErrorCode]["name"];
