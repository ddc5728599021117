import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Traditional Chinese. Add it with `overrideMessages(zhHant, { errors: webauthnZhHant })`. */
export const webauthnZhHant: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "沒有使用通行密鑰",
    description: "再試一次，或用其他方式登入。",
  },
  PASSKEY_EXISTS: {
    title: "您在這裡已有通行密鑰",
    description: "返回，下次用它登入。",
  },
  PASSKEY_UNSUPPORTED: {
    title: "此裝置無法在這裡使用通行密鑰",
    description: "用其他方式登入。",
  },
  PASSKEY_UNAVAILABLE: {
    title: "目前無法使用通行密鑰",
    description: "用其他方式登入。",
  },
  PASSKEY_FAILED: {
    title: "這次未能使用通行密鑰",
    description: "再試一次，或用其他方式登入。",
  },
};
