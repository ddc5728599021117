import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Arabic. Add it with `overrideMessages(ar, { errors: webauthnAr })`. */
export const webauthnAr: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "لم يُستخدم مفتاح المرور",
    description: "يمكنك المحاولة مرة أخرى أو تسجيل الدخول بطريقة أخرى.",
  },
  PASSKEY_EXISTS: {
    title: "لديك مفتاح مرور هنا بالفعل",
    description: "يمكنك العودة، ثم تسجيل الدخول به في المرة القادمة.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "لا يمكن استخدام مفتاح مرور هنا بهذا الجهاز",
    description: "يمكنك تسجيل الدخول بطريقة أخرى.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "مفاتيح المرور غير متاحة حاليًا",
    description: "يمكنك تسجيل الدخول بطريقة أخرى.",
  },
  PASSKEY_FAILED: {
    title: "لم يعمل مفتاح المرور هذه المرة",
    description: "يمكنك المحاولة مرة أخرى أو تسجيل الدخول بطريقة أخرى.",
  },
};
