import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in German. Add it with `overrideMessages(de, { errors: webauthnDe })`. */
export const webauthnDe: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "Der Passkey wurde nicht verwendet",
    description: "Versuchen Sie es noch einmal, oder nutzen Sie einen anderen Weg zur Anmeldung.",
  },
  PASSKEY_EXISTS: {
    title: "Sie haben hier schon einen Passkey",
    description: "Gehen Sie zurück, und melden Sie sich beim nächsten Mal damit an.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Dieses Gerät kann hier keinen Passkey verwenden",
    description: "Nutzen Sie einen anderen Weg zur Anmeldung.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Passkeys sind im Moment nicht verfügbar",
    description: "Nutzen Sie einen anderen Weg zur Anmeldung.",
  },
  PASSKEY_FAILED: {
    title: "Der Passkey hat diesmal nicht funktioniert",
    description: "Versuchen Sie es noch einmal, oder nutzen Sie einen anderen Weg zur Anmeldung.",
  },
};
