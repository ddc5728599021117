import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Filipino. Add it with `overrideMessages(tl, { errors: secureElementsTl })`. */
export const secureElementsTl: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Hindi tinanggap ang card na ito",
    description: "Gumamit ng ibang card, o magtanong sa bangko mo tungkol dito.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Hindi maidaragdag ang card na ito",
    description: "Gumamit ng ibang card, o kontakin ang support.",
  },
  CARD_EXPIRED: {
    title: "Nag-expire na ang card na ito",
    description: "Gumamit ng ibang card, o tingnan ang petsa.",
  },
  CARD_INVALID: {
    title: "Hindi namin makumpirma ang card na ito",
    description: "Tingnan ang mga detalye ng card, o gumamit ng ibang card.",
  },
  CVV_MISMATCH: {
    title: "Hindi tugma sa card ang security number",
    description: "Tingnan ang maikling numerong nakalimbag sa card at ilagay ulit ito.",
  },
  AVS_MISMATCH: {
    title: "Hindi tugma sa card ang billing address",
    description: "Ilagay ang address na nasa bangko mo para sa card na ito.",
  },
  CONTACT_BANK: {
    title: "Hindi inaprubahan ng bangko mo ang card na ito",
    description: "Kontakin ang bangkong nagbigay nito, o gumamit ng ibang card.",
  },
  DUPLICATE_CARD: {
    title: "Naidagdag na ang card na ito",
    description: "Bumalik para gamitin ito, o magdagdag ng ibang card.",
  },
  PREPAID_REJECTED: {
    title: "Hindi maidaragdag ang mga prepaid card",
    description: "Gumamit ng ibang card.",
  },
  KYB_GATE: {
    title: "Hindi pa makapagdagdag ng card ang account na ito",
    description: "Kontakin ang support para malaman kung ano pa ang kulang.",
  },
  MAX_CARDS_REACHED: {
    title: "Puno na ang bilang ng card na maidaragdag mo",
    description: "Bumalik at mag-alis muna ng isang card.",
  },
  MOUNT_FAILED: {
    title: "Hindi nag-load ang form para sa card",
    description: "Tingnan ang koneksiyon mo at subukan ulit.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Hindi available ngayon ang form para sa card",
    description: "Bumalik mamaya, o kontakin ang support.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Hindi maipapakita rito ang mga detalye ng card",
    description: "Kontakin ang support kung kailangan mo ang mga ito.",
  },
  FIELD_ERROR: {
    title: "Tingnan ang mga detalye ng card",
    description: "May kulang o hindi tugma. Ilagay ulit ito.",
  },
  SUBMIT_TIMEOUT: {
    title: "Hindi pa namin alam kung naidagdag ang card",
    description: "Tingnan ang listahan ng mga card mo bago subukan ulit.",
  },
  SUBMIT_FAILED: {
    title: "Hindi namin naidagdag ang card mo",
    description: "Maghintay sandali, saka subukan ulit.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Mag-sign in ulit para idagdag ang card mo",
    description: "Maaaring tapos na ang session mo.",
  },
};
