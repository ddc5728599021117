import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Vietnamese. Add it with `overrideMessages(vi, { errors: webauthnVi })`. */
export const webauthnVi: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "Khóa truy cập chưa được dùng",
    description: "Hãy thử lại hoặc dùng cách đăng nhập khác.",
  },
  PASSKEY_EXISTS: {
    title: "Bạn đã có khóa truy cập ở đây",
    description: "Hãy quay lại, và đăng nhập bằng khóa này vào lần sau.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Thiết bị này không dùng được khóa truy cập ở đây",
    description: "Hãy dùng cách đăng nhập khác.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Hiện không dùng được khóa truy cập",
    description: "Hãy dùng cách đăng nhập khác.",
  },
  PASSKEY_FAILED: {
    title: "Lần này chưa dùng được khóa truy cập",
    description: "Hãy thử lại hoặc dùng cách đăng nhập khác.",
  },
};
