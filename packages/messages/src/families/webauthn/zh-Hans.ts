import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Simplified Chinese. Add it with `overrideMessages(zhHans, { errors: webauthnZhHans })`. */
export const webauthnZhHans: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "没有使用通行密钥",
    description: "再试一次，或用其他方式登录。",
  },
  PASSKEY_EXISTS: {
    title: "您在这里已有通行密钥",
    description: "返回，下次用它登录。",
  },
  PASSKEY_UNSUPPORTED: {
    title: "此设备不能在这里使用通行密钥",
    description: "用其他方式登录。",
  },
  PASSKEY_UNAVAILABLE: {
    title: "目前无法使用通行密钥",
    description: "用其他方式登录。",
  },
  PASSKEY_FAILED: {
    title: "这次未能使用通行密钥",
    description: "再试一次，或用其他方式登录。",
  },
};
