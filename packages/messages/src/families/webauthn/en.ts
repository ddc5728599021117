import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in English. Add it with `overrideMessages(en, { errors: webauthnEn })`. */
export const webauthnEn: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "The passkey wasn't used",
    description: "Try again, or use another way to sign in.",
  },
  PASSKEY_EXISTS: {
    title: "You already have a passkey here",
    description: "Go back, and sign in with it next time.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "This device can't use a passkey here",
    description: "Use another way to sign in.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Passkeys aren't available right now",
    description: "Use another way to sign in.",
  },
  PASSKEY_FAILED: {
    title: "The passkey didn't work this time",
    description: "Try again, or use another way to sign in.",
  },
};
