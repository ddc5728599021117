import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Filipino. Add it with `overrideMessages(tl, { errors: resourcesTl })`. */
export const resourcesTl: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Hindi namin nahanap ang taong iyan",
    description: "Tingnan ang phone number o email, at subukan ulit.",
  },
  "RC-0002": {
    title: "Higit sa isang tao ang tumutugma",
    description: "Gumamit ng iba niyang phone number o email.",
  },
  "AR-0001": {
    title: "May kulang o hindi tugma",
    description: "Tingnan ang inilagay mo at subukan ulit.",
  },
  "GE-9999": {
    title: "May problema sa panig namin",
    description: "Subukan ulit pagkalipas ng ilang minuto.",
  },
  "VC-0020": {
    title: "Tinitingnan pa ang billing address",
    description: "Medyo matatagalan ito. Maghintay sandali, saka subukan ulit.",
    descriptionWithWait: "Medyo matatagalan ito. Maghintay ng {wait}, saka subukan ulit.",
  },
};
