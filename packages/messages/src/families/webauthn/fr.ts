import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in French. Add it with `overrideMessages(fr, { errors: webauthnFr })`. */
export const webauthnFr: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "La clé d’accès n’a pas été utilisée",
    description: "Réessayez, ou utilisez un autre moyen de vous connecter.",
  },
  PASSKEY_EXISTS: {
    title: "Vous avez déjà une clé d’accès ici",
    description: "Revenez en arrière, et connectez-vous avec elle la prochaine fois.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Cet appareil ne peut pas utiliser de clé d’accès ici",
    description: "Utilisez un autre moyen de vous connecter.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Les clés d’accès ne sont pas disponibles pour le moment",
    description: "Utilisez un autre moyen de vous connecter.",
  },
  PASSKEY_FAILED: {
    title: "La clé d’accès n’a pas fonctionné cette fois",
    description: "Réessayez, ou utilisez un autre moyen de vous connecter.",
  },
};
