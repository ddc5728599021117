import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Hindi. Add it with `overrideMessages(hi, { errors: webauthnHi })`. */
export const webauthnHi: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "पासकी इस्तेमाल नहीं हुई",
    description: "फिर से कोशिश करें, या दूसरे तरीके से साइन इन करें।",
  },
  PASSKEY_EXISTS: {
    title: "यहाँ आपकी पासकी पहले से है",
    description: "वापस जाएँ, और अगली बार उसी से साइन इन करें।",
  },
  PASSKEY_UNSUPPORTED: {
    title: "इस डिवाइस पर यहाँ पासकी काम नहीं करती",
    description: "दूसरे तरीके से साइन इन करें।",
  },
  PASSKEY_UNAVAILABLE: {
    title: "पासकी अभी उपलब्ध नहीं है",
    description: "दूसरे तरीके से साइन इन करें।",
  },
  PASSKEY_FAILED: {
    title: "इस बार पासकी ने काम नहीं किया",
    description: "फिर से कोशिश करें, या दूसरे तरीके से साइन इन करें।",
  },
};
