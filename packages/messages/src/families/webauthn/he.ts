import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Hebrew. Add it with `overrideMessages(he, { errors: webauthnHe })`. */
export const webauthnHe: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "לא נעשה שימוש במפתח הגישה",
    description: "אפשר לנסות שוב או להיכנס בדרך אחרת.",
  },
  PASSKEY_EXISTS: {
    title: "כבר יש לך כאן מפתח גישה",
    description: "אפשר לחזור, ובפעם הבאה להיכנס איתו.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "אי אפשר להשתמש כאן במפתח גישה במכשיר הזה",
    description: "אפשר להיכנס בדרך אחרת.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "מפתחות גישה לא זמינים כרגע",
    description: "אפשר להיכנס בדרך אחרת.",
  },
  PASSKEY_FAILED: {
    title: "מפתח הגישה לא עבד הפעם",
    description: "אפשר לנסות שוב או להיכנס בדרך אחרת.",
  },
};
