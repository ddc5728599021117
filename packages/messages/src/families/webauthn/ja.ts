import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Japanese. Add it with `overrideMessages(ja, { errors: webauthnJa })`. */
export const webauthnJa: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "パスキーは使用されませんでした",
    description: "もう一度試すか、別の方法でログインしてください。",
  },
  PASSKEY_EXISTS: {
    title: "ここで使えるパスキーをすでにお持ちです",
    description: "戻って、次回はそのパスキーでログインしてください。",
  },
  PASSKEY_UNSUPPORTED: {
    title: "この端末ではここでパスキーを使用できません",
    description: "別の方法でログインしてください。",
  },
  PASSKEY_UNAVAILABLE: {
    title: "現在、パスキーは利用できません",
    description: "別の方法でログインしてください。",
  },
  PASSKEY_FAILED: {
    title: "今回はパスキーを使用できませんでした",
    description: "もう一度試すか、別の方法でログインしてください。",
  },
};
