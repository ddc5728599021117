import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Haitian Creole. Add it with `overrideMessages(ht, { errors: resourcesHt })`. */
export const resourcesHt: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Nou pa t ka jwenn moun sa a",
    description: "Verifye nimewo telefòn nan oswa imel la, epi eseye ankò.",
  },
  "RC-0002": {
    title: "Gen plis pase yon moun ki koresponn",
    description: "Sèvi ak yon lòt nimewo telefòn oswa yon lòt imel pou moun sa a.",
  },
  "AR-0001": {
    title: "Gen yon bagay ki manke oswa ki pa bon",
    description: "Verifye sa ou te antre epi eseye ankò.",
  },
  "GE-9999": {
    title: "Gen yon pwoblèm bò kote pa nou",
    description: "Eseye ankò nan kèk minit.",
  },
  "VC-0020": {
    title: "N ap verifye adrès faktirasyon an",
    description: "Sa pran yon ti tan. Tann yon ti moman, epi eseye ankò.",
    descriptionWithWait: "Sa pran yon ti tan. Tann {wait}, epi eseye ankò.",
  },
};
