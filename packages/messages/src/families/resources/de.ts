import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in German. Add it with `overrideMessages(de, { errors: resourcesDe })`. */
export const resourcesDe: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Wir konnten diese Person nicht finden",
    description:
      "Prüfen Sie die Telefonnummer oder E-Mail-Adresse und versuchen Sie es noch einmal.",
  },
  "RC-0002": {
    title: "Die Angaben passen zu mehr als einer Person",
    description: "Nutzen Sie eine andere Telefonnummer oder E-Mail-Adresse dieser Person.",
  },
  "AR-0001": {
    title: "Etwas fehlt oder passt nicht",
    description: "Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.",
  },
  "GE-9999": {
    title: "Das Problem liegt bei uns",
    description: "Versuchen Sie es in ein paar Minuten noch einmal.",
  },
  "VC-0020": {
    title: "Die Rechnungsadresse wird gerade geprüft",
    description: "Das dauert etwas. Warten Sie einen Moment und versuchen Sie es dann noch einmal.",
    descriptionWithWait:
      "Das dauert etwas. Warten Sie {wait} und versuchen Sie es dann noch einmal.",
  },
};
