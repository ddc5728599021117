import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Dutch. Add it with `overrideMessages(nl, { errors: resourcesNl })`. */
export const resourcesNl: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "We konden deze persoon niet vinden",
    description: "Controleer het telefoonnummer of e-mailadres en probeer het opnieuw.",
  },
  "RC-0002": {
    title: "Deze gegevens passen bij meer dan één persoon",
    description: "Gebruik een ander telefoonnummer of e-mailadres van deze persoon.",
  },
  "AR-0001": {
    title: "Er ontbreekt iets of er past iets niet",
    description: "Controleer wat je hebt ingevuld en probeer het opnieuw.",
  },
  "GE-9999": {
    title: "Er is een probleem aan onze kant",
    description: "Probeer het over een paar minuten opnieuw.",
  },
  "VC-0020": {
    title: "Het factuuradres wordt gecheckt",
    description: "Dit duurt even. Wacht een moment en probeer het dan opnieuw.",
    descriptionWithWait: "Dit duurt even. Wacht {wait} en probeer het dan opnieuw.",
  },
};
