import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Italian. Add it with `overrideMessages(it, { errors: webauthnIt })`. */
export const webauthnIt: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "La passkey non è stata usata",
    description: "Riprova o usa un altro modo per accedere.",
  },
  PASSKEY_EXISTS: {
    title: "Hai già una passkey qui",
    description: "Torna indietro, e la prossima volta accedi con quella.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Questo dispositivo non può usare una passkey qui",
    description: "Usa un altro modo per accedere.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Le passkey non sono disponibili al momento",
    description: "Usa un altro modo per accedere.",
  },
  PASSKEY_FAILED: {
    title: "Questa volta la passkey non ha funzionato",
    description: "Riprova o usa un altro modo per accedere.",
  },
};
