import type { CodeFamily } from "../catalogue/CodeFamily.ts";
import type { Policy } from "../catalogue/Policy.ts";
import {
  faultOfFluz,
  mistake,
  passing,
  supportAddedAt3,
  supportLeadsAt2,
} from "../catalogue/sharedPolicies.ts";

/** The bank's reason stays private: too little money looks like any other decline. */
const declined = {
  ...mistake,
  actions: ["useAnotherMethod", "contactSupport"],
  messageKey: "CARD_DECLINED",
} as const satisfies Policy;

/** People who test stolen cards learn nothing here: all filters look the same. */
const notAccepted = { ...declined, messageKey: "CARD_NOT_ACCEPTED" } as const satisfies Policy;

const mistyped = {
  ...mistake,
  actions: ["reenter", "useAnotherMethod"],
  escalation: supportAddedAt3,
} as const satisfies Policy;

/** A fault behind the form. It may also be a rate limit, so each wait is longer than the last. */
const notSubmitted = {
  ...faultOfFluz,
  pacing: [5, 15, 30],
  messageKey: "SUBMIT_FAILED",
} as const satisfies Policy;

const notLoaded = {
  ...notSubmitted,
  pacing: [0, 2, 5],
  messageKey: "MOUNT_FAILED",
} as const satisfies Policy;

/** The page around the form is set up wrongly. Nothing that a person does can help. */
const notSetUp = {
  ...mistake,
  actions: ["contactSupport", "goBack"],
  retry: "never",
  fixer: "host",
  messageKey: "CARD_FORM_UNAVAILABLE",
} as const satisfies Policy;

/**
 * What Fluz Secure Elements reports: the 17 declines of `onDeclined`, the errors of its browser SDK, and
 * the reasons in the message of `SUBMIT_FAILED`. Add it with `extendCatalogue`.
 *
 * After SUBMIT_TIMEOUT the card may have been added, so "try again" is not offered: the next step leads
 * back to the list of cards. The SDK documents RATE_LIMITED as never sent, and the kit uses that word for
 * a condition of its own. So the family leaves it out: as a code it gets the guidance for unknown codes,
 * with "try again" and support.
 */
export const secureElements = Object.freeze({
  name: "secure-elements",
  policies: {
    CARD_DECLINED: declined,
    INSUFFICIENT_FUNDS: declined,
    DECLINED_OTHER: declined,
    CARD_EXPIRED: { ...mistyped, actions: ["useAnotherMethod", "reenter"] },
    CARD_INVALID: mistyped,
    CVV_MISMATCH: mistyped,
    AVS_MISMATCH: mistyped,
    CONTACT_BANK: { ...mistake, actions: ["useAnotherMethod", "contactSupport"] },
    DUPLICATE_CARD: {
      ...mistake,
      severity: "info",
      actions: ["goBack", "useAnotherMethod"],
      retry: "never",
    },
    PREPAID_REJECTED: { ...mistake, actions: ["useAnotherMethod", "contactSupport"] },
    FRAUD_FILTER: notAccepted,
    BIN_BLOCKED: notAccepted,
    EXPANDED_BIN_REQUIRED: notAccepted,
    TRUST_STATUS_FAILED: notAccepted,
    DEVICE_BLOCKED: notAccepted,
    KYB_GATE: { ...passing, actions: ["contactSupport", "goBack"], retry: "never" },
    MAX_CARDS_REACHED: {
      ...passing,
      actions: ["goBack", "contactSupport"],
      retry: "after-change",
    },

    MOUNT_TIMEOUT: notLoaded,
    MOUNT_FAILED: notLoaded,
    INVALID_STYLE: notSetUp,
    INVALID_FRAME_HOST_ORIGIN: notSetUp,
    INDIVIDUAL_REVEAL_DISABLED: { ...notSetUp, messageKey: "INDIVIDUAL_REVEAL_DISABLED" },
    FIELD_ERROR: { ...mistyped, actions: ["reenter"], messageKey: "FIELD_ERROR" },
    SUBMIT_TIMEOUT: {
      ...passing,
      actions: ["goBack", "contactSupport"],
      escalation: supportLeadsAt2,
    },
    SUBMIT_FAILED: notSubmitted,
    COLLECT_UNAVAILABLE: notSubmitted,
    FUNDING_SOURCE_UNAVAILABLE: notSubmitted,
    VALIDATION_FAILED: { ...mistyped, actions: ["reenter"], messageKey: "FIELD_ERROR" },
    // A card is never sent again unasked, not even after a new sign-in.
    FUNDING_SOURCE_UNAUTHORIZED: {
      ...passing,
      actions: ["reauthenticate", "contactSupport"],
      escalation: supportLeadsAt2,
    },
  },
} as const satisfies CodeFamily);

type Policies = typeof secureElements.policies;

/** A code of this family. */
export type SecureElementsCode = keyof Policies;

/** The sentences that the family needs. Codes that must look alike share an entry. */
export type SecureElementsMessageKey = {
  [Code in SecureElementsCode]: Policies[Code] extends { readonly messageKey: infer Key }
    ? Key
    : Code;
}[SecureElementsCode];
