import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Filipino. Add it with `overrideMessages(tl, { errors: webauthnTl })`. */
export const webauthnTl: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "Hindi nagamit ang passkey",
    description: "Subukan ulit, o gumamit ng ibang paraan ng pag-sign in.",
  },
  PASSKEY_EXISTS: {
    title: "May passkey ka na rito",
    description: "Bumalik, at gamitin ito sa susunod na pag-sign in.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Hindi kaya ng device na ito ang passkey dito",
    description: "Gumamit ng ibang paraan ng pag-sign in.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Hindi available ang mga passkey sa ngayon",
    description: "Gumamit ng ibang paraan ng pag-sign in.",
  },
  PASSKEY_FAILED: {
    title: "Hindi gumana ang passkey sa pagkakataong ito",
    description: "Subukan ulit, o gumamit ng ibang paraan ng pag-sign in.",
  },
};
