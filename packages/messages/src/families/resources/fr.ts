import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in French. Add it with `overrideMessages(fr, { errors: resourcesFr })`. */
export const resourcesFr: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Nous n’avons pas trouvé cette personne",
    description: "Vérifiez le numéro de téléphone ou l’e-mail, puis réessayez.",
  },
  "RC-0002": {
    title: "Plusieurs personnes correspondent",
    description: "Utilisez un autre numéro de téléphone ou un autre e-mail de cette personne.",
  },
  "AR-0001": {
    title: "Un élément manque ou ne convient pas",
    description: "Vérifiez votre saisie et réessayez.",
  },
  "GE-9999": {
    title: "Le problème vient de chez nous",
    description: "Réessayez dans quelques minutes.",
  },
  "VC-0020": {
    title: "Contrôle de l’adresse de facturation en cours",
    description: "Cela prend un peu de temps. Attendez un instant, puis réessayez.",
    descriptionWithWait: "Cela prend un peu de temps. Attendez {wait}, puis réessayez.",
  },
};
