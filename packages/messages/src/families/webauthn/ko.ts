import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Korean. Add it with `overrideMessages(ko, { errors: webauthnKo })`. */
export const webauthnKo: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "패스키를 사용하지 않았어요",
    description: "다시 시도하거나 다른 로그인 방법을 사용하세요.",
  },
  PASSKEY_EXISTS: {
    title: "여기에 이미 패스키가 있어요",
    description: "돌아가서, 다음번에 그 패스키로 로그인하세요.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "이 기기는 여기에서 패스키를 쓸 수 없어요",
    description: "다른 로그인 방법을 사용하세요.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "지금은 패스키를 사용할 수 없어요",
    description: "다른 로그인 방법을 사용하세요.",
  },
  PASSKEY_FAILED: {
    title: "이번에는 패스키가 작동하지 않았어요",
    description: "다시 시도하거나 다른 로그인 방법을 사용하세요.",
  },
};
