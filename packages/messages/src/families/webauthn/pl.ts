import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Polish. Add it with `overrideMessages(pl, { errors: webauthnPl })`. */
export const webauthnPl: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "Klucz dostępu nie został użyty",
    description: "Spróbuj ponownie lub użyj innego sposobu logowania.",
  },
  PASSKEY_EXISTS: {
    title: "Masz tu już klucz dostępu",
    description: "Wróć i następnym razem zaloguj się za jego pomocą.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Na tym urządzeniu nie można tu użyć klucza dostępu",
    description: "Użyj innego sposobu logowania.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Klucze dostępu są teraz niedostępne",
    description: "Użyj innego sposobu logowania.",
  },
  PASSKEY_FAILED: {
    title: "Klucz dostępu tym razem nie zadziałał",
    description: "Spróbuj ponownie lub użyj innego sposobu logowania.",
  },
};
