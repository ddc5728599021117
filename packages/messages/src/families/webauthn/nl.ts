import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Dutch. Add it with `overrideMessages(nl, { errors: webauthnNl })`. */
export const webauthnNl: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "De passkey is niet gebruikt",
    description: "Probeer het opnieuw, of gebruik een andere manier om in te loggen.",
  },
  PASSKEY_EXISTS: {
    title: "Je hebt hier al een passkey",
    description: "Ga terug, en log er de volgende keer mee in.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Dit apparaat kan hier geen passkey gebruiken",
    description: "Gebruik een andere manier om in te loggen.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Passkeys zijn nu niet beschikbaar",
    description: "Gebruik een andere manier om in te loggen.",
  },
  PASSKEY_FAILED: {
    title: "De passkey werkte deze keer niet",
    description: "Probeer het opnieuw, of gebruik een andere manier om in te loggen.",
  },
};
