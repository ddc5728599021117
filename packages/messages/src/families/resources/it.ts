import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Italian. Add it with `overrideMessages(it, { errors: resourcesIt })`. */
export const resourcesIt: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Non abbiamo trovato questa persona",
    description: "Controlla il numero di telefono o l’email, e riprova.",
  },
  "RC-0002": {
    title: "Più di una persona corrisponde a questi dati",
    description: "Usa un altro numero di telefono o un’altra email di questa persona.",
  },
  "AR-0001": {
    title: "Qualcosa manca o non va bene",
    description: "Controlla i dati inseriti e riprova.",
  },
  "GE-9999": {
    title: "C’è un problema da parte nostra",
    description: "Riprova tra qualche minuto.",
  },
  "VC-0020": {
    title: "Stiamo controllando l’indirizzo di fatturazione",
    description: "Ci vuole un po’ di tempo. Attendi un momento, poi riprova.",
    descriptionWithWait: "Ci vuole un po’ di tempo. Attendi {wait}, poi riprova.",
  },
};
