import type { FluzErrorCode } from "./codes.ts";

/** What the API reference says about a code, and our note for the developer who meets it. */
export interface ReferenceEntry {
  /** The API's own sentence. It may change, and no person ever sees it. */
  readonly message: string;
  /** The reference's "How to resolve", written for developers. */
  readonly resolution: string;
  /** The documentation page of the code. */
  readonly docsUrl: string;
  /** Our hint for the integrator: the usual cause and where to look. */
  readonly note: string;
}

const docsUrl = "https://docs.fluz.app/docs/error-codes";

/**
 * The API reference for all 31 codes, for developers: stories, docs and development warnings.
 * It has its own entry (`@fluz-kit/core/reference`), so that no application ships it.
 */
export const reference: Readonly<Record<FluzErrorCode, ReferenceEntry>> = Object.freeze({
  "AUTH-0001": {
    message:
      "Your account does not have the right permission to login to this portal. Please Apply for an Enterprise Account.",
    resolution:
      "The account isn't permissioned for this portal. Request Enterprise / developer access from Fluz.",
    docsUrl,
    note: "Account lacks portal permission. Request Enterprise/developer access from Fluz.",
  },
  "AUTH-0002": {
    message: "Incorrect auth details.",
    resolution: "Verify the credentials being submitted, then re-authenticate.",
    docsUrl,
    note: "If this came from app/API auth, check client credentials and environment; do not show this UI to users.",
  },
  "AUTH-0008": {
    message: "Invalid user access.",
    resolution:
      "The user access token is missing, invalid, or not permitted for this action. Regenerate the token and retry.",
    docsUrl,
    note: "Token missing/invalid or not permitted for this action. If it repeats with a new token it is a permission problem, not expiry.",
  },
  "AUTH-0009": {
    message: "The provided password is not valid.",
    resolution: "Re-enter the password; confirm it meets requirements.",
    docsUrl,
    note: "Two meanings: wrong password (login) or policy failure (create/change). Pass `operation` so the right copy is chosen.",
  },
  "AUTH-0013": {
    message:
      "Unable to login with your social account. Please verify your credentials and try again or contact customer support.",
    resolution: "Re-attempt the social sign-in; if it persists, contact support.",
    docsUrl,
    note: "Provider sign-in failed. Check provider config, redirect URI and third-party cookie policy.",
  },
  "AUTH-0018": {
    message:
      "Unable to login with your account. Please verify your credentials and try again or contact customer support.",
    resolution: "Verify credentials and retry; if it persists, contact support.",
    docsUrl,
    note: "Generic login failure. Check account status in the dashboard if it repeats.",
  },
  "AUTH-0019": {
    message: "Invalid JWT Token!",
    resolution: "The access token is expired or malformed. Refresh the token and retry.",
    docsUrl,
    note: "Access token expired or malformed; refresh and replay once. Malformed immediately after refresh = integration bug.",
  },
  "AUTH-0023": {
    message: "Unable to change password. Please try again or contact customer support.",
    resolution: "Transient failure — retry; if it persists, contact support.",
    docsUrl,
    note: "Transient. Correlate with request id; do not log variables.",
  },
  "AUTH-0028": {
    message: "Unable to reset password.",
    resolution: "Retry the reset; if it persists, contact support.",
    docsUrl,
    note: "Reset failed. Check reset token age and account state server-side.",
  },
  "AUTH-0003": {
    message:
      "Unable to find provided phone number or phone number it is not verified. Please select different method or contact customer support.",
    resolution: "Confirm the number is registered and verified, or use another method.",
    docsUrl,
    note: "Reveals account existence (CWE-204). Normalise on your server; UI copy alone does not remove the oracle.",
  },
  "AUTH-0004": {
    message: "Invalid phone number.",
    resolution:
      "Check the number format and that regionCode matches it (e.g. US). See User Registration.",
    docsUrl,
    note: "Number/regionCode mismatch. Check the regionCode you send (e.g. US).",
  },
  "AUTH-0005": {
    message: "Access denied or expired.",
    resolution: "The 2FA token is wrong or expired. Request a new code and retry.",
    docsUrl,
    note: "2FA token wrong or expired. Check for a stale challenge after reload (possible cause, not confirmed by the reference).",
  },
  "AUTH-0006": {
    message:
      "Auth code provided is incorrect, please check and re-enter received code and try again.",
    resolution: "Re-enter the code from the SMS; resend if needed.",
    docsUrl,
    note: "Wrong code for the current challenge.",
  },
  "AUTH-0007": {
    message:
      "Sorry, we were unable to send the auth code, please try again or contact customer support.",
    resolution: "Transient send failure — retry; if it persists, contact support.",
    docsUrl,
    note: "SMS send failed upstream. Check messaging status, country support and rate limits.",
  },
  "AUTH-0020": {
    message: "Unable to re-send 2FA!",
    resolution: "Wait briefly, then request the code again.",
    docsUrl,
    note: "Resend throttled or failed. Honour Retry-After/next-allowed time if your backend has it.",
  },
  "AUTH-0021": {
    message:
      "Provided number is not a valid mobile phone number! Please contact support for more details.",
    resolution: "Use a valid mobile number (landline / VoIP numbers aren't supported).",
    docsUrl,
    note: "Landline/VoIP not supported for verification.",
  },
  "AUTH-0024": {
    message: "Your phone number requires verification. Please contact support.",
    resolution:
      "The number must be verified before this action. Complete verification or contact support.",
    docsUrl,
    note: "Phone unverified. Route to your verification flow, then replay the action on a user click.",
  },
  "AUTH-0029": {
    message: "Your 6-digit security code has expired. Please resend a new code.",
    resolution: "Request a fresh code and submit it before it expires.",
    docsUrl,
    note: "6-digit code expired. Lifetime is server-defined; pass it in if you show one.",
  },
  "AUTH-0010": {
    message: "There is no passcode set on the user, please create one instead.",
    resolution: "No passcode is set — call the create-passcode flow instead of update/check.",
    docsUrl,
    note: "You called update/check with no passcode set. Call the create-passcode flow.",
  },
  "AUTH-0011": {
    message: "There is already a passcode set on the user, please reset instead.",
    resolution: "A passcode already exists — reset it rather than creating a new one.",
    docsUrl,
    note: "You called create while a passcode exists. Call reset instead.",
  },
  "AUTH-0012": {
    message:
      "The provided passcode does not match our records, please try again or reset your passcode.",
    resolution: "Re-enter the passcode; reset it if the user has forgotten it.",
    docsUrl,
    note: "Passcode mismatch.",
  },
  "AUTH-0014": {
    message: "Unable to create new pass-code, please try again or contact customer support.",
    resolution: "Transient failure — retry; if it persists, contact support.",
    docsUrl,
    note: "Transient. If retry returns AUTH-0011 the first call may have succeeded: treat as success-or-reset choice.",
  },
  "AUTH-0015": {
    message: "Unable to check pass-code, please try again or contact customer support.",
    resolution: "Transient failure — retry; if it persists, contact support.",
    docsUrl,
    note: "Transient check failure; not a mismatch (that is AUTH-0012).",
  },
  "AUTH-0016": {
    message: "Unable to update pass-code, please try again or contact customer support.",
    resolution: "Transient failure — retry; if it persists, contact support.",
    docsUrl,
    note: "Transient. State after failure is unknown until re-read.",
  },
  "AUTH-0017": {
    message: "Unable to reset pass-code, please try again or contact customer support.",
    resolution: "Transient failure — retry; if it persists, contact support.",
    docsUrl,
    note: "Transient.",
  },
  "AUTH-0022": {
    message: "Registration not allowed, please contact customer support!",
    resolution:
      "Your application isn't permitted to register users. Contact Fluz to enable it — see User Registration.",
    docsUrl,
    note: "App not permitted to register users. Contact Fluz to enable it. Release blocker.",
  },
  "AUTH-0025": {
    message: "Please try again again or contact support.",
    resolution: "General registration failure — retry; if it persists, contact support.",
    docsUrl,
    note: "General failure; the first call may have partly succeeded.",
  },
  "AUTH-0026": {
    message: "The phone number you chose is already in use.",
    resolution: "The phone number is tied to an existing account. Use a different number.",
    docsUrl,
    note: "Reveals account existence. Prefer a server-side neutral flow; `enumerationPolicy` sets only the wording.",
  },
  "AUTH-0027": {
    message: "The email address you chose is already in use.",
    resolution: "The email is tied to an existing account. Use a different email.",
    docsUrl,
    note: "Reveals account existence. Best practice: accept the form and email the address owner instead.",
  },
  "AUTH-0030": {
    message: "Your application is not active.",
    resolution:
      "The application is inactive. Check its status in the dashboard — see Managing Application.",
    docsUrl,
    note: "Application inactive. Check status in the dashboard (Managing Application). Page the on-call.",
  },
  "AUTH-0031": {
    message: "The requested scopes must be granted by the user first.",
    resolution:
      "The user hasn't granted the requested scope. Have them authorize it — see Application Scopes.",
    docsUrl,
    note: "Missing scope(s). Start the authorization flow for those scopes only, then compare the returned scopes: the app-level grant may be missing, which the user cannot fix.",
  },
});
