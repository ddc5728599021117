import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Italian. Add it with `overrideMessages(it, { errors: secureElementsIt })`. */
export const secureElementsIt: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Questa carta non è stata accettata",
    description: "Usa un’altra carta, o chiedi alla tua banca di questa.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Questa carta non si può aggiungere",
    description: "Usa un’altra carta o contatta l’assistenza.",
  },
  CARD_EXPIRED: {
    title: "Questa carta è scaduta",
    description: "Usa un’altra carta o controlla la data.",
  },
  CARD_INVALID: {
    title: "Non abbiamo potuto confermare questa carta",
    description: "Controlla i dati della carta o usane un’altra.",
  },
  CVV_MISMATCH: {
    title: "Il numero di sicurezza non corrisponde alla carta",
    description: "Controlla il numero breve stampato sulla tua carta e inseriscilo di nuovo.",
  },
  AVS_MISMATCH: {
    title: "L’indirizzo di fatturazione non corrisponde alla carta",
    description: "Inserisci l’indirizzo che la tua banca ha per questa carta.",
  },
  CONTACT_BANK: {
    title: "La tua banca non ha approvato questa carta",
    description: "Contatta la banca che l’ha emessa o usa un’altra carta.",
  },
  DUPLICATE_CARD: {
    title: "Questa carta è già stata aggiunta",
    description: "Torna indietro per usarla o aggiungi un’altra carta.",
  },
  PREPAID_REJECTED: {
    title: "Le carte prepagate non si possono aggiungere",
    description: "Usa un’altra carta.",
  },
  KYB_GATE: {
    title: "Questo account non può ancora aggiungere carte",
    description: "Contatta l’assistenza per sapere che cosa manca ancora.",
  },
  MAX_CARDS_REACHED: {
    title: "Hai già il numero massimo di carte",
    description: "Torna indietro e rimuovi prima una carta.",
  },
  MOUNT_FAILED: {
    title: "Il modulo della carta non si è caricato",
    description: "Controlla la connessione e riprova.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Il modulo della carta non è disponibile al momento",
    description: "Torna più tardi o contatta l’assistenza.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Qui non si possono vedere questi dati della carta",
    description: "Contatta l’assistenza se ti servono.",
  },
  FIELD_ERROR: {
    title: "Controlla i dati della carta",
    description: "Qualcosa manca o non va bene. Inseriscilo di nuovo.",
  },
  SUBMIT_TIMEOUT: {
    title: "Non sappiamo ancora se la carta è stata aggiunta",
    description: "Controlla la lista delle tue carte prima di riprovare.",
  },
  SUBMIT_FAILED: {
    title: "Non siamo riusciti ad aggiungere la tua carta",
    description: "Attendi un momento, poi riprova.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Accedi di nuovo per aggiungere la tua carta",
    description: "Forse la tua sessione è terminata.",
  },
};
