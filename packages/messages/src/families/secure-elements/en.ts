import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in English. Add it with `overrideMessages(en, { errors: secureElementsEn })`. */
export const secureElementsEn: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "This card wasn't accepted",
    description: "Use a different card, or ask your bank about this one.",
  },
  CARD_NOT_ACCEPTED: {
    title: "This card can't be added",
    description: "Use a different card, or contact support.",
  },
  CARD_EXPIRED: {
    title: "This card has expired",
    description: "Use a different card, or check the date.",
  },
  CARD_INVALID: {
    title: "We couldn't confirm this card",
    description: "Check the card details, or use a different card.",
  },
  CVV_MISMATCH: {
    title: "The security number doesn't match the card",
    description: "Check the short number printed on your card and enter it again.",
  },
  AVS_MISMATCH: {
    title: "The billing address doesn't match the card",
    description: "Enter the address that your bank has for this card.",
  },
  CONTACT_BANK: {
    title: "Your bank didn't approve this card",
    description: "Contact the bank that issued it, or use a different card.",
  },
  DUPLICATE_CARD: {
    title: "This card has already been added",
    description: "Go back to use it, or add a different card.",
  },
  PREPAID_REJECTED: {
    title: "Prepaid cards can't be added",
    description: "Use a different card.",
  },
  KYB_GATE: {
    title: "This account can't add cards yet",
    description: "Contact support to find out what is still missing.",
  },
  MAX_CARDS_REACHED: {
    title: "You have as many cards as you can add",
    description: "Go back and remove a card first.",
  },
  MOUNT_FAILED: {
    title: "The card form didn't load",
    description: "Check your connection and try again.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "The card form isn't available right now",
    description: "Come back later, or contact support.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "These card details can't be shown here",
    description: "Contact support if you need them.",
  },
  FIELD_ERROR: {
    title: "Check the card details",
    description: "Something is missing or doesn't fit. Enter it again.",
  },
  SUBMIT_TIMEOUT: {
    title: "We don't know yet if the card was added",
    description: "Check your list of cards before you try again.",
  },
  SUBMIT_FAILED: {
    title: "We couldn't add your card",
    description: "Wait a moment, then try again.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Sign in again to add your card",
    description: "Your session may have ended.",
  },
};
